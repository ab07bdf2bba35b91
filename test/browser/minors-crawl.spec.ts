// Visitors, mentors and strangers follow every address, ask every field of every id, and open every file and mail. What is
// written about minors, and who stands behind them, must be in none of it (K-10, K-11).
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { serveWeb } from '../../apps/api/serve-web.js';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { makeOffer, mentoringTerms, publishedProject, verifiedMentor, type Project } from '../harness/deals.js';
import { family, heldChild, pupil, type Family } from '../harness/family.js';
import { upload } from '../harness/files.js';
import { wholeSelections } from '../harness/whole-selection.js';

/** Names of persons, towns and schools that are nowhere else in the product. */
const CANARIES = [
  'Канарейқызы',
  'Канарейбаев',
  'Канарейанасы',
  'Канарейәкесі',
  'Канарагорск',
  'канарагорск',
  'канарей мектебі',
  'canary-mother',
];

let app: TestApp;
let schema: GraphQLSchema;
let admin: Actor;
let home: Family;
let wards: Project;
let mixed: Project;
let adults: Project;
let crawlers: Record<string, Actor>;

async function withFiles(project: Project): Promise<void> {
  const [coverId, attachment] = [await upload(app, project.lead), await upload(app, project.lead)];
  const input = { listingId: project.listingId, coverId, attachmentIds: [attachment] };
  await project.lead.does('updateListing', 'UpdateListingInput', input, 'id');
  await project.lead.does('submitListing', 'ListingInput', { listingId: project.listingId }, 'id');
  await admin.does('approveListing', 'ListingInput', { listingId: project.listingId }, 'id');
}
const awarded = (project: Project, place: string, eventTitle: string) =>
  admin.does(
    'recordAward',
    'RecordAwardInput',
    { teamId: project.teamId, eventTitle, eventDate: '2026-10-17', place, kind: 'PRIZE', title: 'Бірінші орын' },
    'id',
  );

beforeAll(async () => {
  app = await startApp({}, { prepare: serveWeb });
  schema = app.api.get(GraphQLSchemaHost).schema;
  admin = await app.cast.admin();
  const ward = await app.cast.adult('Айша Канарейқызы', {
    birthDate: birthDate(16),
    locale: 'KK',
    city: 'Канарагорск',
  });
  home = await family(app, admin, {
    ward,
    guardian: { email: 'canary-mother@example.kz', fullName: 'Гүлнар Канарейанасы' },
  });
  wards = await publishedProject(app, admin, { lead: ward, title: 'Жасөспірім жобасы', payee: false });
  adults = await publishedProject(app, admin, { title: 'Ересек жобасы', payee: false });
  mixed = await publishedProject(app, admin, { title: 'Аралас жоба', payee: false });
  await withFiles(wards);
  await withFiles(adults);
  const unseen = await pupil(app, 'Санжар Канарейбаев');
  const mother = await app.cast.adult('Серік Канарейәкесі');
  const { childId } = await heldChild(app, admin, mother, {
    name: 'Әлихан Канарейбаев',
    consents: ['DATA', 'PARTICIPATION'],
  });
  for (const personId of [unseen.personId, childId, ward.personId]) {
    const into = `insert into team_members (team_id, person_id, role, joined_at) values ($1, $2, 'MEMBER', now())`;
    await app.database.dataSource.query(into, [mixed.teamId, personId]);
  }
  await awarded(wards, '№ 77 канарей мектебі', 'Қалалық байқау');
  await awarded(adults, 'Технопарк', 'Ересектер байқауы');
  const [mentor, offering] = [await verifiedMentor(app, admin), await verifiedMentor(app, admin)];
  for (const { listingId } of [wards, mixed])
    await makeOffer(offering.actor, listingId, { mentoring: mentoringTerms(1) });
  const hidden = await hiddenProject(offering.actor);
  await app.drain();
  await new Promise((resolve) => setTimeout(resolve, 600));
  crawlers = {
    nobody: app.cast.nobody,
    stranger: await app.cast.adult('Қызық Адам'),
    mentor: mentor.actor,
    'a mentor with offers': offering.actor,
    'the lead of another team': adults.lead,
    'a pupil of another team': hidden.ward,
  };
}, 120_000);
afterAll(() => app?.stop());

const birthDate = (years: number): string => `${new Date().getUTCFullYear() - years}-01-02`;

/** A third family whose consent is withdrawn after an offer has come. */
async function hiddenProject(mentor: Actor): Promise<Family> {
  const third = await family(app, admin, { ward: await pupil(app, 'Томирис Жасырын') });
  const { listingId } = await publishedProject(app, admin, { lead: third.ward, title: 'Жабылған жоба', payee: false });
  await makeOffer(mentor, listingId, { mentoring: mentoringTerms(1) });
  await third.guardian.does(
    'withdrawConsent',
    'ConsentInput',
    { guardianshipId: third.guardianshipId, kind: 'PUBLICATION' },
    'id',
  );
  return third;
}

async function everyId(): Promise<string[]> {
  const tables: { table_name: string }[] = await app.database.dataSource.query(
    `select table_name from information_schema.columns where table_schema = 'public' and column_name = 'id' and data_type = 'text'`,
  );
  const ids: string[] = [];
  for (const { table_name: table } of tables) {
    const rows: { id: string }[] = await app.database.dataSource.query(
      `select id from "${table}" where id ~ '^[a-z]+_[0-9a-z]{26}$'`,
    );
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

/** All that the API tells somebody: by id, in lists, in searches, of themselves. */
async function heard(who: Actor, ids: readonly string[]): Promise<{ text: string; read: number; traces: string[] }> {
  const answers: string[] = [];
  const traces: string[] = [];
  const ask = async (query: string, variables: object = {}) => {
    const answer = await who.raw<Record<string, { __typename: string } | null>>(query, variables);
    const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
    expect(codes.filter((code) => /COMPLEX|BAD_USER_INPUT|INTERNAL|VALIDATION/.test(code))).toEqual([]);
    answers.push(answer.body);
    if (found(answer.body).length > 0) traces.push(`${query} ${JSON.stringify(variables)}`);
    return answer.data;
  };
  let read = 0;
  for (const id of ids) {
    const data = await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
    const typeName = data?.['node']?.__typename;
    if (typeName === undefined) continue;
    read += 1;
    for (const selection of wholeSelections(schema, typeName, 2)) {
      await ask(`query ($id: ID!) { node(id: $id) { ... on ${typeName} { ${selection} } } }`, { id });
    }
  }
  for (const selection of wholeSelections(schema, 'Listing', 2)) {
    await ask(`{ listings(first: 5) { nodes { ${selection} } } }`);
    await ask(`{ listings(first: 5, filter: { search: "жоба" }) { nodes { ${selection} } } }`);
    for (const { slug } of [wards, mixed, adults]) await ask(`{ listing(slug: "${slug}") { ${selection} } }`);
  }
  for (const selection of wholeSelections(schema, 'Mentor', 2))
    await ask(`{ mentors(first: 5) { nodes { ${selection} } } }`);
  if (who.token) for (const selection of wholeSelections(schema, 'Viewer', 2)) await ask(`{ viewer { ${selection} } }`);
  return { text: answers.join('\n'), read, traces };
}

const found = (text: string): string[] => CANARIES.filter((canary) => text.includes(canary));

describe('a crawl', () => {
  it('of every field of every id, list and search tells outsiders nothing about minors', async () => {
    const ids = await everyId();
    expect(ids.length).toBeGreaterThan(60);
    for (const [name, who] of Object.entries(crawlers)) {
      const { text, read, traces } = await heard(who, ids);
      expect([name, traces]).toEqual([name, []]);
      expect(read).toBeGreaterThan(10);
      // The files that they were given the addresses of are theirs to see; a minor's are among them for nobody but cleared mentors.
      expect([name, text.includes('Жасөспірім жобасы')]).toEqual([name, true]);
    }
    // The same crawl by those who may know finds what it looks for.
    expect(found((await heard(wards.lead, ids)).text)).toEqual(expect.arrayContaining(['Канарейқызы', 'Канарагорск']));
    expect(found((await heard(mixed.lead, ids)).text)).toEqual(expect.arrayContaining(['Канарейқызы', 'Канарейбаев']));
  }, 240_000);

  it('of files by plain address finds none of a minor', async () => {
    const rows: { id: string; owner_id: string | null }[] =
      await app.database.dataSource.query(`select id, owner_id from files`);
    for (const { id, owner_id: owner } of rows) {
      const { statusCode } = await app.api.inject({ method: 'GET', url: `/files/${id}` });
      expect([owner === adults.lead.personId ? 'adults' : 'others', statusCode === 200]).toEqual(
        owner === adults.lead.personId ? ['adults', expect.any(Boolean)] : ['others', false],
      );
    }
  });

  it('of all mails finds names only with the family, the team and admins', async () => {
    const inside: { email: string }[] = await app.database.dataSource.query(
      `select email from persons p where email is not null and (is_ward or is_admin
         or exists (select 1 from guardianships g where g.guardian_id = p.id)
         or exists (select 1 from team_members m where m.person_id = p.id and m.team_id = $1))`,
      [mixed.teamId],
    );
    const isInside = (to: string) => inside.some(({ email }) => to.includes(email));
    const mails = await app.mails();
    const others = mails.filter(({ to }) => !isInside(JSON.stringify(to)));
    expect(others.length).toBeGreaterThan(5);
    expect(others.map((mail) => found(JSON.stringify(mail))).flat()).toEqual([]);
    expect(mails.map((mail) => found(JSON.stringify(mail))).flat()).toContain('Канарейанасы');
  });
});

describe('pages', () => {
  const page = (path: string) => app.api.inject({ method: 'GET', url: path, headers: { accept: 'text/html' } });

  it('have no canary in their source, in any language', async () => {
    for (const locale of ['kk', 'ru', 'en']) {
      for (const path of [
        '',
        '/projects',
        '/projects?q=жоба',
        '/mentors',
        '/how',
        '/safety',
        '/privacy',
        '/terms',
        `/p/${wards.slug}`,
        `/p/${mixed.slug}`,
        `/p/${adults.slug}`,
      ]) {
        const { body, statusCode } = await page(`/${locale}${path}`);
        expect([path, statusCode, found(body)]).toEqual([path, 200, []]);
      }
    }
  });

  it('on which a minor appears are kept by no search engine and no cache, and have no picture to share', async () => {
    for (const { slug } of [wards, mixed]) {
      const { headers, body } = await page(`/kk/p/${slug}`);
      expect(headers['x-robots-tag']).toBe('noindex');
      expect(headers['cache-control']).toBe('private, no-store');
      expect(body).toContain('<meta name="robots" content="noindex">');
      expect(body).not.toMatch(/og:image|rel="canonical"/);
    }
  });

  it('of adults can be found and shared', async () => {
    const { headers, body } = await page(`/kk/p/${adults.slug}`);
    expect(headers['x-robots-tag']).toBeUndefined();
    expect(body).toMatch(/property="og:image" content="[^"]+\/files\/file_\w+"/);
    expect(body).toContain('rel="canonical"');
    expect(body).not.toContain('name="robots"');
  });

  it('of a hidden project are not there, and no list for search engines names a minor’s page', async () => {
    await home.guardian.does(
      'withdrawConsent',
      'ConsentInput',
      { guardianshipId: home.guardianshipId, kind: 'PUBLICATION' },
      'id',
    );
    const { statusCode, headers, body } = await page(`/kk/p/${wards.slug}`);
    expect([statusCode, headers['x-robots-tag']]).toEqual([404, 'noindex']);
    expect(body).not.toContain('Жасөспірім жобасы');
    expect((await page('/kk/projects')).body).not.toContain('Жасөспірім жобасы');
    for (const path of ['/sitemap.xml', '/robots.txt']) expect((await page(path)).body).not.toContain('/p/');
  });
});
