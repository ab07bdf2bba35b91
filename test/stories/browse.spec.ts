import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#kernel';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { countStatements } from '../harness/count-statements.js';

let app: TestApp;
let nobody: Actor;
let teamId: string;

interface Row {
  readonly slug: string;
  readonly title?: string;
  readonly problem?: string;
  readonly sector?: string;
  readonly city?: string;
  readonly language?: string;
  readonly topics?: string[];
  readonly ask?: [number, string] | null;
  readonly reserved?: number;
  readonly status?: string;
  /** Days since its publication and since its last answer. */
  readonly age?: number;
  readonly waits?: number;
}

async function add(row: Row): Promise<void> {
  const {
    slug,
    title = slug,
    problem = '',
    sector = 'education',
    city = 'Алматы',
    language = 'KK',
    topics = [],
    age = 1,
  } = row;
  const [minor, currency] = row.ask ?? [null, null];
  await app.database.dataSource.query(
    `insert into listings (id, team_id, slug, status, version, title, summary, problem, solution, sector_id, stage, city, language,
       mentoring_topics, ask_minor, ask_currency, planned_milestones, attachment_ids, reserved_minor, published_at, waiting_since, created_at)
     select $1, $2, $3, $4, 1, $5, '', $6, '', s.id, 'IDEA', $7, $8, $9, $10, $11, '[]', '{}', $15,
       now() - $12 * interval '1 day', now() - $13 * interval '1 day', now() from sectors s where s.slug = $14`,
    [
      newId('listing'),
      teamId,
      slug,
      row.status ?? 'PUBLISHED',
      title,
      problem,
      city,
      language,
      topics,
      minor,
      currency,
      age,
      row.waits ?? age,
      sector,
      row.reserved ?? 0,
    ],
  );
}

interface Found {
  listings: {
    nodes: { slug: string }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  };
}
const LIST = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: ListingFilter, $orderBy: ListingOrder) {
  listings(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    nodes { slug } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const list = async (variables: object = {}) => (await nobody.ask<Found>(LIST, variables)).listings;
const slugs = async (variables: object = {}) => (await list(variables)).nodes.map(({ slug }) => slug).join(' ');
const filtered = (filter: object) => slugs({ filter, orderBy: 'NEWEST' });

beforeAll(async () => {
  app = await startApp();
  nobody = app.cast.nobody;
  const lead = await app.cast.adult('Лид');
  ({ id: teamId } = await lead.does<{ id: string }>('createTeam', 'CreateTeamInput', { name: 'Көп жоба' }, 'id'));
  await add({
    slug: 'books',
    title: 'Оқулықтар агенттігі',
    age: 5,
    waits: 2,
    ask: [50_000_00, 'KZT'],
    topics: ['логистика'],
  });
  await add({
    slug: 'bees',
    title: 'Школьная пасека',
    problem: 'Мёд в сёлах дорогой',
    language: 'RU',
    city: 'Тараз',
    sector: 'agriculture',
    age: 4,
    waits: 9,
  });
  await add({
    slug: 'robots',
    title: 'Robots for schools',
    language: 'EN',
    city: 'Астана',
    sector: 'technology',
    age: 3,
    ask: [300_00, 'USD'],
  });
  await add({
    slug: 'bread',
    title: 'Нан пісіретін бала',
    sector: 'food',
    age: 2,
    ask: [90_000_00, 'KZT'],
    topics: ['маркетинг'],
  });
  await add({ slug: 'paused', status: 'PAUSED' });
  await add({ slug: 'hidden', status: 'SUSPENDED' });
});
afterAll(() => app?.stop());

describe('the public list', () => {
  it('shows what is published, the longest waiting first unless another order is asked for', async () => {
    expect(await slugs()).toBe('bees robots books bread');
    expect(await slugs({ orderBy: 'RELEVANCE' })).toBe('bees robots books bread');
    expect(await slugs({ orderBy: 'NEWEST' })).toBe('bread robots bees books');
    expect(await slugs({ orderBy: 'ASK_ASC' })).toBe('bees books bread robots');
    expect(await slugs({ orderBy: 'ASK_DESC' })).toBe('robots bread books bees');
  });

  it('filters by each field', async () => {
    expect(await filtered({ sectors: ['food', 'technology'] })).toBe('bread robots');
    expect(await filtered({ cities: ['тараз', 'Астана'] })).toBe('robots bees');
    expect(await filtered({ languages: ['RU', 'EN'] })).toBe('robots bees');
    expect(await filtered({ stages: ['GROWING'] })).toBe('');
    expect(await filtered({ wantsMentoring: true })).toBe('bread books');
    expect(await filtered({ wantsSeed: false })).toBe('bees');
    expect(await filtered({ askMin: { amount: '60000.00', currency: 'KZT' } })).toBe('bread');
    expect(await filtered({ askMax: { amount: '60000.00', currency: 'KZT' } })).toBe('books');
    expect(await filtered({ awardedAt: newId('event') })).toBe('');
  });

  it('pages forward and backward, and counts only what matches', async () => {
    const first = await list({ first: 3 });
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const second = await list({ first: 3, after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ slug }) => slug)).toEqual(['bread']);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const back = await list({ last: 2, before: second.pageInfo.startCursor });
    expect(back.nodes.map(({ slug }) => slug)).toEqual(['robots', 'books']);
    expect(back.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: true });
  });

  it('refuses pages and cursors that are none', async () => {
    for (const variables of [
      { first: 0 },
      { first: 101 },
      { last: -1 },
      { after: 'x' },
      { filter: { search: 'a\u0000' } },
    ]) {
      expect((await nobody.raw(LIST, variables)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    expect((await nobody.raw(LIST, { filter: { awardedAt: teamId } })).errors?.[0]?.extensions.fields).toMatchObject([
      { path: 'awardedAt', code: 'ID' },
    ]);
  });
});

describe('a project whose whole ask is reserved', () => {
  it('says so and waits for nobody: it stands behind all that still wait, page by page, in every sector', async () => {
    await add({ slug: 'funded', sector: 'food', ask: [70_000_00, 'KZT'], reserved: 70_000_00, age: 90, waits: 90 });
    await add({ slug: 'almost', sector: 'food', ask: [70_000_00, 'KZT'], reserved: 69_999_99, age: 80, waits: 80 });
    expect(await slugs()).toBe('almost bees robots books bread funded');
    expect(await slugs({ filter: { sectors: ['food', 'technology'] } })).toBe('almost robots bread funded');
    expect(await slugs({ orderBy: 'NEWEST' })).toBe('bread robots bees books almost funded');
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await list({ first: 1, after });
      walked.push(...page.nodes.map(({ slug }) => slug));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(walked.join(' ')).toBe('almost bees robots books bread funded');
    const { listings } = await nobody.ask<{ listings: { nodes: { slug: string; isFullyFunded: boolean }[] } }>(
      `{ listings(first: 9) { nodes { slug isFullyFunded } } }`,
    );
    expect(listings.nodes.filter(({ isFullyFunded }) => isFullyFunded).map(({ slug }) => slug)).toEqual(['funded']);
    expect(await filtered({ wantsSeed: true })).toBe('bread robots books almost');
    // What is given back makes it wait again.
    await app.database.dataSource.query(`update listings set reserved_minor = 0 where slug = 'funded'`);
    expect(await slugs({ first: 1 })).toBe('funded');
    await app.database.dataSource.query(`delete from listings where slug in ('funded', 'almost')`);
  });
});

describe('search', () => {
  const search = (text: string, orderBy?: string) => slugs({ filter: { search: text }, orderBy });

  it('finds words in three languages, in their forms and without Kazakh letters', async () => {
    expect(await search('оқулық')).toBe('books');
    expect(await search('окулыктар')).toBe('books');
    expect(await search('школьные')).toBe('bees');
    expect(await search('меда')).toBe('bees');
    expect(await search('ROBOT school')).toBe('robots');
    expect(await search('нан бала')).toBe('bread');
    expect(await search('нан xylophone')).toBe('');
  });

  it('forgives typing errors where the words are nowhere', async () => {
    expect(await search('агентиги')).toBe('books');
    expect(await search('пасика')).toBe('bees');
    expect(await search('пасика', 'NEWEST')).toBe('bees');
  });

  it('takes what people type as words only', async () => {
    for (const text of ['%', `'; drop table listings; --`, '\\', '!!&|', '(:*', '_'.repeat(200)])
      expect(await search(text)).toBe('');
    expect(await search('нан & | ! :*')).toBe('bread');
  });

  it('pages through what it has found, with its total', async () => {
    await add({ slug: 'bread-two', title: 'Нан дүкені', age: 8 });
    const [one, more] = [
      await list({ first: 1, filter: { search: 'нан' } }),
      await list({ filter: { search: 'нан' }, orderBy: 'ASK_ASC' }),
    ];
    expect(one).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
    const rest = await list({ first: 1, filter: { search: 'нан' }, after: one.pageInfo.endCursor });
    expect([...one.nodes, ...rest.nodes].map(({ slug }) => slug).sort()).toEqual(['bread', 'bread-two']);
    expect(more.nodes.map(({ slug }) => slug)).toEqual(['bread-two', 'bread']);
  });
});

describe('the cost of a page', () => {
  const WHOLE = `id slug status viewerCan isFullyFunded usualCriterion title summary problem solution stage city language version mentoringTopics useOfFunds publishedAt
    team { id name awards { id title event { title club { name } } } } sector { name ru: name(locale: RU) } ask { amount currency }
    accepted { amount currency } plannedMilestones { title dueInDays amount { amount } } awards { id kind } cover { id url } attachments { name }
    moderationNote pendingRevision { number }`;

  it('is one statement for a list of any length and for a project, whatever is asked for', async () => {
    for (let n = 0; n < 30; n += 1) await add({ slug: `more-${n}`, age: 10 + n });
    const page = (first: number) => nobody.ask(`{ listings(first: ${first}) { edges { cursor node { ${WHOLE} } } } }`);
    await page(3);
    expect([await countStatements(() => page(3)), await countStatements(() => page(30))]).toEqual([1, 1]);
    const project = () => nobody.ask(`{ listing(slug: "books") { ${WHOLE} } }`);
    expect(await countStatements(project)).toBe(1);
    const searched = (first: number) =>
      nobody.ask(`{ listings(first: ${first}, filter: { search: "more" }) { nodes { ${WHOLE} } } }`);
    expect([await countStatements(() => searched(3)), await countStatements(() => searched(30))]).toEqual([1, 1]);
  });

  it('counts only when the total is asked for, and stops at 10,000', async () => {
    const counted = () => nobody.ask(`{ listings(first: 3) { totalCount nodes { id } } }`);
    expect(await countStatements(counted)).toBe(2);
  });

  it('gives the same through loaders as by look-ahead', async () => {
    const { listing } = await nobody.ask<{ listing: { id: string } }>(`{ listing(slug: "books") { ${WHOLE} } }`);
    const { node } = await nobody.ask<{ node: object }>(
      `{ node(id: "${listing.id}") { ... on Listing { ${WHOLE} } } }`,
    );
    expect(node).toEqual(listing);
  });
});

describe('who may read what', () => {
  it('is the same in SQL and in code', async () => {
    const { canReadListing, Listing, readableListings } = await import('#listings');
    const { sql, Viewer, systemViewer, anonymous } = await import('#platform');
    for (const status of ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'REJECTED', 'CLOSED'])
      await add({ slug: `in-${status.toLowerCase().replace('_', '-')}`, status });
    await app.database.dataSource.query(
      `update listings set published_at = null, waiting_since = null where slug in ('in-draft', 'in-closed')`,
    );
    const state = { isEmailVerified: true, isSuspended: false, suspensionReason: null, locale: 'KK' as const };
    const as = (isAdmin: boolean, teams: object) =>
      new Viewer(
        'person_1',
        'KK',
        { id: '', ip: '', userAgent: '', isBrowser: false },
        { ...state, isAdmin, relations: { teams } },
      );
    const all = await app.database.dataSource.manager.find(Listing);
    for (const viewer of [
      anonymous('KK'),
      systemViewer,
      as(true, {}),
      as(false, { [teamId]: 'LEAD' }),
      as(false, { team_x: 'LEAD' }),
    ]) {
      const rows = await app.database.rows<{ id: string }>(
        sql`select l.id from listings l where ${readableListings(viewer)}`,
      );
      const byCode = all.filter((listing) => canReadListing(listing, viewer)).map(({ id }) => id);
      expect(rows.map(({ id }) => id).sort()).toEqual(byCode.sort());
    }
  });
});
