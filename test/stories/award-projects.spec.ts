// A project that grows out of an award: told to the team, begun once, and the award is on it as proof.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import { publishedProject } from '../harness/deals.js';
import { family, heldChild } from '../harness/family.js';

let app: TestApp;
let admin: Actor;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
}, 60_000);
afterAll(async () => {
  const report = await app?.doctor();
  await app?.stop();
  expect(report?.broken).toEqual([]);
});

const PLACE = '№ 12 мектеп-гимназия';
interface Award {
  readonly id: string;
}
const award = (teamId: string, title = 'Бірінші орын') =>
  admin.does<Award>(
    'recordAward',
    'RecordAwardInput',
    {
      teamId,
      eventTitle: `Дала байқауы ${teamId.slice(-4)}`,
      eventDate: '2026-10-17',
      place: PLACE,
      kind: 'PRIZE',
      title,
    },
    'id event { place }',
  );
const team = async (lead: Actor, name = 'Жеңімпаздар', more: object = {}): Promise<string> =>
  (await lead.does<{ id: string }>('createTeam', 'CreateTeamInput', { name, ...more }, 'id')).id;
const SHOWN = 'id title award { id title event { title startsAt place club { name } } listing { id } } awards { id }';
interface Listing {
  readonly id: string;
  readonly title: string;
  readonly award: { id: string; event: { place: string }; listing: { id: string } | null } | null;
}
const begin = (who: Actor, input: object) =>
  who.does<Listing>('createListing', 'CreateListingInput', { language: 'KK', ...input }, SHOWN);
const refusal = async (who: Actor, input: object) => {
  const { code, fields } = await who.refusal('createListing', 'CreateListingInput', { language: 'KK', ...input });
  return [code, ...fields.map((field) => `${field.path} ${field.code}`)];
};

describe('an award', () => {
  it('leads its team to a project, whose title and proof are there already', async () => {
    const lead = await app.cast.adult('Жеңімпаз Лид');
    const teamId = await team(lead, 'Алма бағы');
    const { id: awardId } = await award(teamId);
    await app.drain();
    const mail = (await app.mails(lead.email)).find(({ text }) => text?.includes('Бірінші орын'));
    expect(mail?.text).toContain(`/en/my/projects/new?award=${awardId}`);
    const listing = await begin(lead, { teamId, awardId });
    expect(listing).toMatchObject({
      title: 'Алма бағы',
      award: { id: awardId, title: 'Бірінші орын', listing: { id: listing.id } },
      awards: [{ id: awardId }],
    });
    // The next award finds a project: it is only told.
    await award(teamId, 'Көрермен таңдауы');
    await app.drain();
    const told = (await app.mails(lead.email)).find(({ text }) => text?.includes('Көрермен таңдауы'));
    expect(told?.text).not.toContain('projects/new');
  });

  it('is the beginning of one project, of its own team', async () => {
    const [lead, other] = [await app.cast.adult('Бір Лид'), await app.cast.adult('Басқа Лид')];
    const [teamId, otherTeam] = [await team(lead), await team(other)];
    const { id: awardId } = await award(teamId);
    expect(await refusal(other, { teamId: otherTeam, awardId })).toEqual(['BAD_USER_INPUT', 'awardId ID']);
    expect(await refusal(other, { teamId, awardId })).toEqual(['NOT_FOUND']);
    expect(await refusal(lead, { teamId })).toEqual(['BAD_USER_INPUT', 'title REQUIRED']);
    expect(await refusal(lead, { teamId, awardId: 'award_01h455vb4pex5vsknk084sn02q' })).toEqual([
      'BAD_USER_INPUT',
      'awardId ID',
    ]);
    const both = await Promise.allSettled([1, 2].map((n) => begin(lead, { teamId, awardId, title: `Жоба ${n}` })));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await refusal(lead, { teamId, awardId, title: 'Үшінші' })).toEqual([
      'BAD_USER_INPUT',
      'awardId AWARD_TAKEN',
    ]);
    const foreign = await award(otherTeam);
    const client = new Client({ connectionString: app.urls.appUrl });
    await client.connect();
    const answer = client.query(`update listings set award_id = $1 where team_id = $2`, [foreign.id, teamId]);
    await expect(answer).rejects.toMatchObject({ constraint: 'listings_of_award' });
    await client.end();
  });

  it('of a child profile is told to the guardian, who begins the project for the child', async () => {
    const guardian = await app.cast.adult('Ана Жеңімпаз');
    const { childId } = await heldChild(app, admin, guardian, { name: 'Кіші Жеңімпаз' });
    const teamId = await team(guardian, 'Кішкентай алыптар', { leadId: childId });
    const { id: awardId } = await award(teamId);
    await app.drain();
    expect((await app.mails(guardian.email)).some(({ text }) => text?.includes(`award=${awardId}`))).toBe(true);
    expect((await begin(guardian, { teamId, awardId })).title).toBe('Кішкентай алыптар');
  });

  it('tells nobody outside at which school a minor won it', async () => {
    const home = await family(app, admin);
    const wards = await publishedProject(app, admin, { lead: home.ward, title: 'Оқушы жобасы', payee: false });
    const adults = await publishedProject(app, admin, { title: 'Ересек жобасы', payee: false });
    for (const [project, place] of [
      [wards, ''],
      [adults, PLACE],
    ] as const) {
      const { id } = await award(project.teamId);
      const seen = await app.cast.nobody.ask<{
        listing: { awards: { event: { place: string } }[] };
        node: { event: { place: string } };
      }>(
        `query ($slug: String!, $id: ID!) { listing(slug: $slug) { awards { event { title place club { name } } } }
           node(id: $id) { ... on Award { event { place } } } }`,
        { slug: project.slug, id },
      );
      expect([seen.listing.awards[0]?.event.place, seen.node.event.place]).toEqual([place, place]);
    }
  });
});
