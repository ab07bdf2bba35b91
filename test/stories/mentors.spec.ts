import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { almatyDay, clock, days } from '#kernel';
import { canReadMentor, Mentor, readableMentors } from '#mentors';
import { anonymous, seal, sql, Viewer } from '#platform';
import fc from 'fast-check';
import type { Actor } from '../harness/cast.js';
import { startApp, type TestApp } from '../harness/app.js';

const PROFILE = {
  headline: 'Кәсіпкер, оқулық саудасы',
  bio: 'Он жыл бойы кітап шығарып, сатып келемін.',
  sectors: ['education', 'retail'],
  topics: ['Логистика', 'Баға қою'],
  languages: ['KK', 'RU'],
  city: 'Алматы',
  ticketMin: { amount: '50000.00', currency: 'KZT' },
  ticketMax: { amount: '900000.5', currency: 'KZT' },
  hoursPerMonth: 8,
};

const MENTOR_STATES = ['NOT_SUBMITTED', 'PENDING', 'VERIFIED', 'REFUSED', 'REVOKED'] as const;

const CARD = `id slug headline verification hoursPerMonth hoursCommitted languages topics city viewerCan decisionReason
  sectors { slug name(locale: KK) } ticketMin { amount currency } ticketMax { amount currency }
  checks { item isChecked validUntil } person { displayName mentor { id } }`;

interface Card {
  readonly id: string;
  readonly slug: string;
  readonly verification: string;
  readonly viewerCan: string[];
  readonly [more: string]: unknown;
}

describe('mentors', () => {
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

  const save = (actor: Actor, more: object = {}): Promise<Card> =>
    actor.does<Card>('updateMentorProfile', 'UpdateMentorProfileInput', { ...PROFILE, ...more }, CARD);
  const submit = async (actor: Actor): Promise<Card> =>
    (await actor.ask<{ submitMentorProfile: Card }>(`mutation { submitMentorProfile { ${CARD} } }`))
      .submitMentorProfile;
  const find = async (actor: Actor, slug: string): Promise<Card | null> =>
    (await actor.ask<{ mentor: Card | null }>(`query ($slug: String!) { mentor(slug: $slug) { ${CARD} } }`, { slug }))
      .mentor;
  const verified = async (name: string, more: object = {}): Promise<{ actor: Actor; card: Card }> => {
    const actor = await app.cast.adult(name);
    const { id } = await save(actor, more);
    await submit(actor);
    return { actor, card: await admin.does<Card>('verifyMentor', 'DecideMentorInput', { mentorId: id }, CARD) };
  };
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

  it('come to the public by way of an admin', async () => {
    const person = await app.cast.adult('Сәуле Қыдырәліқызы');
    const draft = await save(person);
    expect(draft).toMatchObject({
      slug: 'saule-qydyraliqyzy',
      verification: 'NOT_SUBMITTED',
      hoursCommitted: 0,
      viewerCan: ['UPDATE', 'SUBMIT'],
      sectors: [
        { slug: 'education', name: 'Білім беру' },
        { slug: 'retail', name: 'Сауда' },
      ],
      ticketMin: { amount: '50000.00', currency: 'KZT' },
      ticketMax: { amount: '900000.50', currency: 'KZT' },
    });
    expect(await find(app.cast.nobody, draft.slug)).toBeNull();
    expect((await submit(person)).verification).toBe('PENDING');
    expect((await find(admin, draft.slug))?.viewerCan).toEqual(['VERIFY', 'REFUSE', 'REPORT']);
    const done = await admin.does<Card>(
      'verifyMentor',
      'DecideMentorInput',
      { mentorId: draft.id, checks: [{ item: 'IDENTITY', isChecked: true, validUntil: '2100-01-31' }] },
      CARD,
    );
    expect(done).toMatchObject({
      verification: 'VERIFIED',
      checks: [
        { item: 'BACKGROUND', isChecked: false, validUntil: null },
        { item: 'IDENTITY', isChecked: true, validUntil: '2100-01-31' },
        { item: 'TRAINING', isChecked: false, validUntil: null },
      ],
    });
    const shown = await find(app.cast.nobody, draft.slug);
    expect(shown).toMatchObject({ verification: 'VERIFIED', checks: null, viewerCan: [] });
    expect(shown?.['person']).toEqual({ displayName: 'Сәуле Қыдырәліқызы', mentor: { id: draft.id } });
    await app.drain();
    const mails = await app.mails(person.email);
    expect(mails.some(({ subject }) => subject.includes('verified'))).toBe(true);
  });

  it('are refused with a reason, and may submit again', async () => {
    const person = await app.cast.adult('Refused Person');
    const { id } = await save(person);
    await submit(person);
    const noReason = await admin.refusal('refuseMentor', 'DecideMentorInput', { mentorId: id });
    expect([noReason.code, noReason.fields[0]?.path]).toEqual(['BAD_USER_INPUT', 'reason']);
    const reason = 'Write what you have done.';
    const refused = await admin.does<Card>('refuseMentor', 'DecideMentorInput', { mentorId: id, reason }, CARD);
    expect(refused).toMatchObject({ verification: 'REFUSED', decisionReason: reason });
    expect((await submit(person)).decisionReason).toBeNull();
    await admin.does('verifyMentor', 'DecideMentorInput', { mentorId: id }, 'id');
    expect(await admin.does('revokeMentor', 'DecideMentorInput', { mentorId: id, reason }, 'verification')).toEqual({
      verification: 'REVOKED',
    });
    const again = await person.raw(`mutation { submitMentorProfile { id } }`);
    expect(again.errors?.[0]?.extensions.code).toBe('INVALID_STATE');
  });

  it('keep their verification when they edit their words, and their address when they change their name', async () => {
    const { actor, card } = await verified('Аман Өтеген');
    await actor.does('updatePerson', 'UpdatePersonInput', { fullName: 'Аман Өтегенов' }, 'email');
    expect(await save(actor, { headline: 'Жаңа сөздер', ticketMin: null, ticketMax: null, city: '' })).toMatchObject({
      slug: card.slug,
      verification: 'VERIFIED',
      headline: 'Жаңа сөздер',
      ticketMin: null,
      city: null,
    });
  });

  it('are adults', async () => {
    const child = await app.cast.adult('Young Person', { birthDate: '2000-02-02' });
    await app.database.dataSource.query('update persons set birth_date_sealed = $2 where id = $1', [
      child.personId,
      seal('2012-02-02', `persons.birth_date:${child.personId}`),
    ]);
    expect((await child.refusal('updateMentorProfile', 'UpdateMentorProfileInput', PROFILE)).code).toBe('FORBIDDEN');
  });

  it('submit once, and once only when two clicks come together', async () => {
    const person = await app.cast.adult('Double Click');
    await save(person);
    const answers = await Promise.all([1, 2, 3].map(() => person.raw(`mutation { submitMentorProfile { id } }`)));
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'OK').sort();
    expect(codes).toEqual(['INVALID_STATE', 'INVALID_STATE', 'OK']);
    const nobodyYet = await app.cast.adult('No Profile');
    const refused = await nobodyYet.raw(`mutation { submitMentorProfile { id } }`);
    expect(refused.errors?.[0]?.extensions.code).toBe('INVALID_STATE');
  });

  it('make one profile when two first saves come together; namesakes have different addresses', async () => {
    const person = await app.cast.adult('Same Name');
    const [a, b] = await Promise.all([save(person), save(person)]);
    expect(a.id).toBe(b.id);
    const namesake = await save(await app.cast.adult('Same Name'));
    expect(namesake.slug).toMatch(/^same-name-[0-9a-z]{5}$/);
  });

  it.each<[string, object, string]>([
    ['an unknown sector', { sectors: ['education', 'magic'] }, 'sectors.1'],
    ['a sector twice', { sectors: ['food', 'food'] }, 'sectors'],
    ['no language', { languages: [] }, 'languages'],
    ['too long a headline', { headline: 'ә'.repeat(161) }, 'headline'],
    ['NUL', { bio: 'a\u0000b' }, 'bio'],
    ['a lone surrogate', { bio: 'a\ud800b' }, 'bio'],
    ['empty words', { bio: ' \n ' }, 'bio'],
    ['hours beyond a month', { hoursPerMonth: 201 }, 'hoursPerMonth'],
    ['a negative sum', { ticketMin: { amount: '-5', currency: 'KZT' } }, 'ticketMin.amount'],
    ['a sum of three decimals', { ticketMin: { amount: '5.001', currency: 'KZT' } }, 'ticketMin.amount'],
    ['the largest below the smallest', { ticketMax: { amount: '1', currency: 'KZT' } }, 'ticketMax.amount'],
  ])('refuse %s', async (_, wrong, path) => {
    const person = await app.cast.adult('Wrong Input');
    const refused = await person.refusal('updateMentorProfile', 'UpdateMentorProfileInput', { ...PROFILE, ...wrong });
    expect([refused.code, refused.fields[0]?.path]).toEqual(['BAD_USER_INPUT', path]);
    expect(refused.fields[0]?.message.length).toBeGreaterThan(3);
  });

  it('refuse two currencies, people without a verified address, strangers and ids of other types', async () => {
    const person = await app.cast.adult('Odd Inputs');
    const mixed = { ...PROFILE, ticketMin: { amount: '1', currency: 'USD' } };
    expect((await person.refusal('updateMentorProfile', 'UpdateMentorProfileInput', mixed)).code).toBe(
      'CURRENCY_MISMATCH',
    );
    const unverified = await app.cast.adult('Unverified', { isVerified: false });
    const early = await unverified.refusal('updateMentorProfile', 'UpdateMentorProfileInput', PROFILE);
    expect(early.code).toBe('EMAIL_NOT_VERIFIED');
    expect((await app.cast.nobody.refusal('updateMentorProfile', 'UpdateMentorProfileInput', PROFILE)).code).toBe(
      'UNAUTHENTICATED',
    );
    const { id } = await save(person);
    expect((await person.refusal('verifyMentor', 'DecideMentorInput', { mentorId: id })).code).toBe('FORBIDDEN');
    for (const mentorId of [person.personId, 'mentor_x', '', id.toUpperCase()]) {
      expect((await admin.refusal('verifyMentor', 'DecideMentorInput', { mentorId })).fields[0]?.path).toBe('mentorId');
    }
    const unknown = id.slice(0, -3) + 'zzz';
    expect((await admin.refusal('verifyMentor', 'DecideMentorInput', { mentorId: unknown })).code).toBe('NOT_FOUND');
    expect((await admin.refusal('verifyMentor', 'DecideMentorInput', { mentorId: id })).code).toBe('INVALID_STATE');
  });

  it('are not vetted by themselves, though they be admins', async () => {
    const both = await app.cast.admin('Admin Mentor');
    const { id } = await save(both);
    await submit(both);
    expect((await both.refusal('verifyMentor', 'DecideMentorInput', { mentorId: id })).code).toBe('FORBIDDEN');
  });

  it('lose their standing on the day after a check runs out', async () => {
    const person = await app.cast.adult('Lapsing Mentor');
    const { id, slug } = await save(person);
    await submit(person);
    const today = almatyDay(clock.now());
    const yesterday = almatyDay(new Date(clock.now().getTime() - days(1)));
    const check = { item: 'TRAINING', isChecked: true };
    const late = { mentorId: id, checks: [{ ...check, validUntil: yesterday }] };
    expect((await admin.refusal('verifyMentor', 'DecideMentorInput', late)).fields[0]?.path).toBe(
      'checks.0.validUntil',
    );
    await admin.does(
      'verifyMentor',
      'DecideMentorInput',
      { mentorId: id, checks: [{ ...check, validUntil: today }] },
      'id',
    );
    expect((await find(app.cast.nobody, slug))?.verification).toBe('VERIFIED');
    await app.advance(days(1));
    expect(await find(app.cast.nobody, slug)).toBeNull();
    expect((await find(person, slug))?.verification).toBe('NOT_SUBMITTED');
    await submit(person);
  });

  it('are found by words, with Kazakh letters or without, by sector, city and language', async () => {
    const more = { headline: 'Жүгеріші ұста', sectors: ['agriculture'], languages: ['KK'], city: 'Қызылорда' };
    const { card } = await verified('Ғалия Үмітжан', more);
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

  it('stand in pages that miss and repeat nobody', async () => {
    for (const n of [1, 2, 3, 4, 5]) await verified(`Page Mentor ${n}`, { sectors: ['tourism'] });
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
    const bad = await app.ask(`{ mentors(first: 101) { totalCount } }`);
    expect(bad.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const foreign = await app.ask(`{ mentors(after: "bm90anNvbg") { totalCount } }`);
    expect(foreign.errors?.[0]?.extensions.fields?.[0]?.path).toBe('after');
  });

  it('are read in SQL as in code, whatever their state and whoever asks', async () => {
    const { card, actor } = await verified('Read Alike');
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
