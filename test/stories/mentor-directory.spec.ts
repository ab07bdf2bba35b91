import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { almatyDay, clock } from '#kernel';
import { canReadMentor, Mentor, readableMentors } from '#mentors';
import { anonymous, sql, Viewer } from '#platform';
import fc from 'fast-check';
import type { Actor } from '../harness/cast.js';
import { startApp, type TestApp } from '../harness/app.js';
import { countStatements } from '../harness/count-statements.js';
import { CARD, verifiedProfile } from '../harness/profiles.js';

const MENTOR_STATES = ['NOT_SUBMITTED', 'PENDING', 'VERIFIED', 'REFUSED', 'REVOKED'] as const;

describe('the directory of mentors', () => {
  let app: TestApp;
  let admin: Actor;
  beforeAll(async () => {
    app = await startApp();
    admin = await app.cast.admin();
  });
  afterAll(async () => {
    expect((await app.doctor()).broken).toEqual([]);
    await app.stop();
  });

  const search = async (filter: object | null, page: object = {}) =>
    (
      await app.cast.nobody.ask<{
        mentors: {
          totalCount: number;
          nodes: { slug: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      }>(
        `query ($first: Int, $after: String, $last: Int, $before: String, $filter: MentorFilter) {
          mentors(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
            totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }`,
        { filter, ...page },
      )
    ).mentors;

  it('are found by words, with Kazakh letters or without, by sector, city and language', async () => {
    const more = { headline: 'Жүгеріші ұста', sectors: ['agriculture'], languages: ['KK'], city: 'Қызылорда' };
    const { card } = await verifiedProfile(app, admin, 'Ғалия Үмітжан', more);
    const slugs = async (filter: object) => (await search(filter)).nodes.map(({ slug }) => slug);
    for (const text of ['жүгеріші', 'жугериши', 'ЖУГЕРІШІ ұста', 'жүгерші', 'галия', 'Үмітжан']) {
      expect(await slugs({ search: text })).toEqual([card.slug]);
    }
    expect(await slugs({ search: 'жоқ-мұндай-сөз' })).toEqual([]);
    expect(await slugs({ search: '%' })).toEqual([]);
    expect(await slugs({ sectors: ['agriculture'] })).toEqual([card.slug]);
    expect(await slugs({ cities: ['кызылорда'], languages: ['KK', 'EN'] })).toEqual([card.slug]);
    expect(await slugs({ sectors: ['agriculture'], languages: ['EN'] })).toEqual([]);
    await admin.does(
      'suspendPerson',
      'DecidePersonInput',
      { personId: await personIdOf(card.slug), reason: 'A look' },
      'id',
    );
    expect(await slugs({ sectors: ['agriculture'] })).toEqual([]);
  });

  const personIdOf = async (slug: string): Promise<string> => {
    const rows = await app.database.dataSource.query('select person_id from mentors where slug = $1', [slug]);
    return rows[0].person_id;
  };

  it('stand in pages that miss and repeat nobody, read with as many statements for six as for two', async () => {
    for (const n of [1, 2, 3, 4, 5]) await verifiedProfile(app, admin, `Page Mentor ${n}`, { sectors: ['tourism'] });
    const filter = { sectors: ['tourism'] };
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await search(filter, { first: 2, after });
      seen.push(...page.nodes.map(({ slug }) => slug));
      expect(page.totalCount).toBe(5);
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(seen).toEqual([5, 4, 3, 2, 1].map((n) => `page-mentor-${n}`));
    const last = await search(filter, { last: 2 });
    expect(last.nodes.map(({ slug }) => slug)).toEqual(['page-mentor-2', 'page-mentor-1']);
    const page = (first: number) => app.ask(`{ mentors(first: ${first}) { nodes { ${CARD} } } }`);
    const few = await countStatements(() => page(2));
    expect(await countStatements(() => page(6))).toBe(few);
    const bad = await app.ask(`{ mentors(first: 101) { totalCount } }`);
    expect(bad.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const foreign = await app.ask(`{ mentors(after: "bm90anNvbg") { totalCount } }`);
    expect(foreign.errors?.[0]?.extensions.fields?.[0]?.path).toBe('after');
  });

  it('are read in SQL as in code, whatever their state and whoever asks', async () => {
    const { card, actor } = await verifiedProfile(app, admin, 'Read Alike');
    const people = [null, actor.personId, admin.personId, (await app.cast.adult('Some Reader')).personId];
    const viewers = await Promise.all(people.map((id) => viewerOf(id)));
    const { manager } = app.database.dataSource;
    const day = fc.constantFrom(null, '2000-01-01', almatyDay(clock.now()), '2999-01-01');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...MENTOR_STATES),
        day,
        fc.constantFrom(...viewers),
        async (state, until, viewer) => {
          await manager.query(`update mentors set verification = $2, cleared_until = $3 where id = $1`, [
            card.id,
            state,
            until,
          ]);
          const mentor = await manager.findOneByOrFail(Mentor, { id: card.id });
          const { text, values } = sql`select 1 from mentors m where m.id = ${card.id} and ${readableMentors(viewer)}`;
          const rows: unknown[] = await manager.query(text, values);
          return canReadMentor(mentor, viewer) === rows.length > 0;
        },
      ),
    );
    await manager.query(`update mentors set verification = 'VERIFIED', cleared_until = null where id = $1`, [card.id]);
  });

  const viewerOf = async (personId: string | null): Promise<Viewer> => {
    if (personId === null) return anonymous('EN');
    const state = await app.database.viewerState(personId);
    return new Viewer(personId, 'EN', { id: 'test', ip: '', userAgent: '', isBrowser: false }, state ?? undefined);
  };

  it('know eighteen sectors in three languages', async () => {
    const { sectors } = await app.cast.nobody.ask<{ sectors: { id: string; slug: string; kk: string; own: string }[] }>(
      `{ sectors { id slug kk: name(locale: KK) own: name } }`,
    );
    expect(sectors).toHaveLength(18);
    expect([sectors[0], sectors[17]?.slug]).toEqual([
      { id: 'sector_01kaf6d500e1v8000000000001', slug: 'education', kk: 'Білім беру', own: 'Education' },
      'other',
    ]);
    const { node } = await app.cast.nobody.ask<{ node: unknown }>(
      `query ($id: ID!) { node(id: $id) { ... on Sector { slug } } }`,
      { id: sectors[3]?.id },
    );
    expect(node).toEqual({ slug: 'services' });
  });
});
