import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';

let app: TestApp;
let lead: Actor;
let admin: Actor;
let teamId: string;
let slug: string;

const AWARD = {
  eventTitle: 'Дала бизнес-байқауы',
  eventDate: '2026-10-17',
  place: '№ 12 мектеп-гимназия',
  kind: 'INVESTMENT_RIGHT',
  title: 'Бірінші орын',
  sum: { amount: '1000000.00', currency: 'KZT' },
};
const SHOWN =
  'id kind title sum { amount currency } event { slug title place status startsAt club { slug } } team { id name }';
const record = (change: object = {}) =>
  admin.does<{ id: string; event: { slug: string } }>(
    'recordAward',
    'RecordAwardInput',
    { teamId, ...AWARD, ...change },
    SHOWN,
  );
const refusal = (who: Actor, change: object) =>
  who.refusal('recordAward', 'RecordAwardInput', { teamId, ...AWARD, ...change });

beforeAll(async () => {
  app = await startApp();
  [lead, admin] = await Promise.all([app.cast.adult('Лид'), app.cast.admin()]);
  ({ id: teamId } = await lead.does<{ id: string }>('createTeam', 'CreateTeamInput', { name: 'Жеңімпаздар' }, 'id'));
  ({ slug } = await lead.does<{ slug: string }>(
    'createListing',
    'CreateListingInput',
    { teamId, title: 'Жоба', language: 'KK' },
    'slug',
  ));
});
afterAll(async () => {
  const report = await app?.doctor();
  await app?.stop();
  expect(report?.broken).toEqual([]);
});

describe('an award', () => {
  it('is recorded by an admin, shown on the project and the team, and told to the team', async () => {
    const award = await record();
    expect(award).toMatchObject({
      kind: 'INVESTMENT_RIGHT',
      sum: { amount: '1000000.00', currency: 'KZT' },
      event: { title: AWARD.eventTitle, place: AWARD.place, status: 'ARCHIVED', startsAt: '2026-10-16T19:00:00.000Z' },
      team: { id: teamId },
    });
    const awards = [award];
    const byLookAhead = await lead.ask(`{ listing(slug: "${slug}") { awards { ${SHOWN} } } }`);
    expect(byLookAhead).toEqual({ listing: { awards } });
    const byLoaders = await lead.ask(
      `{ node(id: "${teamId}") { ... on Team { awards { ${SHOWN} } listings { awards { ${SHOWN} } } } } }`,
    );
    expect(byLoaders).toEqual({ node: { awards, listings: [{ awards }] } });
    expect(await app.cast.nobody.ask(`{ node(id: "${award.id}") { ... on Award { ${SHOWN} } } }`)).toEqual({
      node: award,
    });
    await app.drain();
    expect((await app.mails(lead.email)).some(({ text }) => text?.includes('Бірінші орын'))).toBe(true);
  });

  it('joins the event of the same title and day', async () => {
    const [one, two] = await Promise.all([
      record({ kind: 'BOOK', sum: null, inscription: 'Алға!' }),
      record({ kind: 'CERTIFICATE', sum: null, title: 'Қатысушы' }),
    ]);
    expect(one.event.slug).toBe(two.event.slug);
  });

  it('is not recorded by others, in the future, or with a sum that does not belong to it', async () => {
    expect((await refusal(lead, {})).code).toBe('FORBIDDEN');
    const fields = async (change: object) =>
      (await refusal(admin, change)).fields.map(({ path, code }) => `${path} ${code}`);
    expect(await fields({ sum: null })).toEqual(['sum REQUIRED']);
    expect(await fields({ kind: 'PRIZE' })).toEqual(['sum SUM_OF_RIGHT']);
    expect(await fields({ eventDate: '2999-01-01' })).toEqual(['eventDate FUTURE']);
    expect((await refusal(admin, { teamId: 'team_01h455vb4pex5vsknk084sn02q' })).code).toBe('NOT_FOUND');
  });
});
