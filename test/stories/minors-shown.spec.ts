// What others see of a minor's project, before, during and after a guardian's consent.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canReadListing, Listing, readableListings } from '#listings';
import { anonymous, sql, systemViewer, Viewer } from '#platform';
import { Client } from 'pg';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import {
  makeOffer,
  mentoringTerms,
  publishedProject,
  verifiedMentor,
  type MentorOnStage,
  type Project,
} from '../harness/deals.js';
import { family, heldChild, pupil } from '../harness/family.js';
import { addMember, byId, consent, read, type Scene, STATE, type Shown, wardProject } from '../harness/minors-shown.js';

let app: TestApp;
let admin: Actor;
let stranger: Actor;
let mentor: MentorOnStage;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
  [stranger, mentor] = [await app.cast.adult('Қызық Адам'), await verifiedMentor(app, admin)];
}, 60_000);
afterAll(async () => {
  const report = await app?.doctor();
  await app?.stop();
  expect(report?.broken).toEqual([]);
});

/** The three ways to a project: its page, by id, in the list and the search. */
async function ways(who: Actor, { slug, listingId, teamId }: Project): Promise<string[]> {
  const found = await who.ask<
    Record<'page' | 'node' | 'team', object | null> & Record<'list' | 'found', { nodes: { slug: string }[] }>
  >(
    `query ($slug: String!, $id: ID!, $team: ID!) {
      page: listing(slug: $slug) { id } node(id: $id) { id } team: node(id: $team) { id }
      list: listings(first: 50) { nodes { slug } }
      found: listings(first: 50, filter: { search: "оқулық" }) { nodes { slug } } }`,
    { slug, id: listingId, team: teamId },
  );
  return [
    ...(['page', 'node', 'team'] as const).filter((key) => found[key] !== null),
    ...(['list', 'found'] as const).filter((key) => found[key].nodes.some((node) => node.slug === slug)),
  ];
}
const EVERYWHERE = ['page', 'node', 'team', 'list', 'found'];

describe('a project that a minor leads', () => {
  it('is written without anybody, and handed in, approved and resumed with the consent to publish', async () => {
    const home = await family(app, admin, { consents: ['DATA', 'PARTICIPATION'] });
    const refused = await publishedProject(app, admin, { lead: home.ward, title: 'Оқулық көпірі', payee: false }).catch(
      (error: { code: string }) => error.code,
    );
    expect(refused).toBe('GUARDIAN_CONSENT_REQUIRED');
    const { viewer } = await home.ward.ask<{ viewer: { teams: { listings: Shown[] }[] } }>(
      `{ viewer { teams { listings { ${STATE} } } } }`,
    );
    const draft = viewer.teams[0]?.listings[0];
    expect(draft).toMatchObject({ status: 'DRAFT', missing: ['GUARDIAN_CONSENT_REQUIRED'], hiddenBecause: null });
    const listingId = draft?.id ?? '';
    await consent('grantConsent', home, 'PUBLICATION');
    await home.ward.does('submitListing', 'ListingInput', { listingId }, 'id');
    await consent('withdrawConsent', home, 'PUBLICATION');
    expect((await admin.refusal('approveListing', 'ListingInput', { listingId })).code).toBe(
      'GUARDIAN_CONSENT_REQUIRED',
    );
    await consent('grantConsent', home, 'PUBLICATION');
    await admin.does('approveListing', 'ListingInput', { listingId }, 'id');
    await home.ward.does('pauseListing', 'ListingInput', { listingId }, 'id');
    await consent('withdrawConsent', home, 'PUBLICATION');
    for (const [who, verb] of [[home.ward, 'resumeListing']] as const) {
      expect((await who.refusal(verb, 'ListingInput', { listingId })).code).toBe('GUARDIAN_CONSENT_REQUIRED');
    }
    await admin.does('suspendListing', 'DecideListingInput', { listingId, reason: 'Тексереміз' }, 'id');
    expect((await admin.refusal('reinstateListing', 'ListingInput', { listingId })).code).toBe(
      'GUARDIAN_CONSENT_REQUIRED',
    );
  });

  it('is gone for everybody else the moment the consent is withdrawn, and back with it', async () => {
    const scene = await wardProject(app, admin);
    const { project, ward, guardian } = scene;
    for (const who of [app.cast.nobody, stranger, mentor.actor, ward]) {
      expect(await ways(who, project)).toEqual(EVERYWHERE);
    }
    await makeOffer(mentor.actor, project.listingId, { mentoring: mentoringTerms(1) });
    await consent('withdrawConsent', scene, 'PUBLICATION');
    for (const who of [app.cast.nobody, stranger, mentor.actor]) expect(await ways(who, project)).toEqual([]);
    for (const who of [ward, guardian, admin]) {
      expect(await ways(who, project)).toEqual(['page', 'node', 'team']);
      expect(await read(who, project)).toMatchObject({ status: 'PUBLISHED', hiddenBecause: 'CONSENT_MISSING' });
      expect(await byId(who, project)).toMatchObject({ hiddenBecause: 'CONSENT_MISSING' });
    }
    const other = (await verifiedMentor(app, admin)).actor;
    const input = { listingId: project.listingId, mentoring: mentoringTerms(1) };
    expect((await other.refusal('makeOffer', 'MakeOfferInput', input)).code).toBe('NOT_FOUND');
    await consent('grantConsent', scene, 'PUBLICATION');
    for (const who of [app.cast.nobody, mentor.actor]) expect(await ways(who, project)).toEqual(EVERYWHERE);
    expect((await read(ward, project))?.hiddenBecause).toBeNull();
  });

  it.each<[string, (scene: Scene) => Promise<unknown>, string]>([
    [
      'a pause',
      ({ guardian, guardianshipId }) => guardian.does('pauseWard', 'GuardianshipInput', { guardianshipId }, 'id'),
      'PAUSED',
    ],
    [
      'the end of the guardianship',
      ({ guardian, guardianshipId }) => guardian.does('endGuardianship', 'GuardianshipInput', { guardianshipId }, 'id'),
      'GUARDIAN_MISSING',
    ],
    ['a withdrawal of DATA', (scene) => consent('withdrawConsent', scene, 'DATA'), 'CONSENT_MISSING'],
  ])('is hidden by %s too', async (_, happens, reason) => {
    const scene = await wardProject(app, admin);
    await happens(scene);
    expect(await ways(stranger, scene.project)).toEqual([]);
    expect(await read(scene.ward, scene.project)).toMatchObject({ hiddenBecause: reason });
  });

  it('tells the team, its guardians and the mentors with open offers, and the mentors no reason', async () => {
    const scene = await wardProject(app, admin, 'Оқулық кемесі');
    const offer = await makeOffer(mentor.actor, scene.project.listingId, { mentoring: mentoringTerms(1) });
    await app.drain();
    await consent('withdrawConsent', scene, 'PUBLICATION');
    await app.drain();
    const told = async ({ email }: Actor): Promise<string> =>
      (await app.mails(email))
        .map(({ text }) => text ?? '')
        .filter((text) => text.includes('Оқулық кемесі'))
        .join('\n');
    expect(await told(scene.ward)).toMatch(/басқаларға көрінбейді/);
    expect(await told(mentor.actor)).toMatch(/временно закрыт/);
    expect(await told(mentor.actor)).not.toMatch(/соглас|родител/);
    // The mentor still sees the offer and whom it was made to, and nothing of the project's content.
    const seen = await mentor.actor.ask<{ node: { listing: Record<string, unknown> } }>(
      `query ($id: ID!) { node(id: $id) { ... on Offer { status listing { title summary problem solution city hiddenBecause draft { title }
         plannedMilestones { title } cover { url } attachments { url } team { name members { person { displayName } } } } } } }`,
      { id: offer.id },
    );
    expect(seen.node.listing).toEqual({
      title: 'Оқулық кемесі',
      summary: '',
      problem: '',
      solution: '',
      city: '',
      hiddenBecause: null,
      draft: null,
      plannedMilestones: [],
      cover: null,
      attachments: [],
      team: { name: 'Кітап жолы', members: [] },
    });
  });

  it('is shown again when an adult takes the lead, and hidden when a minor without consent does', async () => {
    const scene = await wardProject(app, admin);
    const { project, ward } = scene;
    const friend = await app.cast.adult('Ересек Дос');
    const young = await pupil(app, 'Жас Дос');
    await addMember(app, project.teamId, friend);
    await addMember(app, project.teamId, young);
    await consent('withdrawConsent', scene, 'PUBLICATION');
    const handOver = (from: Actor, to: Actor) =>
      from.does('handOverLead', 'HandOverLeadInput', { teamId: project.teamId, personId: to.personId }, 'id');
    await handOver(ward, friend);
    expect(await ways(stranger, project)).toEqual(EVERYWHERE);
    const shown = await read(stranger, project);
    expect(shown).toMatchObject({ showsMinor: false });
    await handOver(friend, young);
    expect(await ways(stranger, project)).toEqual([]);
    expect(await read(young, project)).toMatchObject({ hiddenBecause: 'GUARDIAN_MISSING' });
  });

  it('is not offered by the list to a race: published, withdrawn and offered to at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      const scene = await wardProject(app, admin, `Жарыс ${round}`);
      const { listingId } = scene.project;
      const input = { listingId, mentoring: mentoringTerms(1) };
      await Promise.allSettled([
        mentor.actor.does('makeOffer', 'MakeOfferInput', input, 'id'),
        consent('withdrawConsent', scene, 'PUBLICATION'),
        scene.ward.does('pauseListing', 'ListingInput', { listingId }, 'id'),
        scene.ward.does('resumeListing', 'ListingInput', { listingId }, 'id'),
      ]);
      expect(await ways(stranger, scene.project)).toEqual([]);
      const rows = await app.database.dataSource.query(`select hidden_at from listings where id = $1`, [listingId]);
      expect(rows[0].hidden_at).not.toBeNull();
    }
  });
});

describe('the database', () => {
  it('lets everybody read in SQL what they may read in code, whatever is hidden', async () => {
    const shown = await wardProject(app, admin, 'Көрінетін');
    const hidden = await wardProject(app, admin, 'Көрінбейтін');
    await consent('withdrawConsent', hidden, 'PUBLICATION');
    const closed = await wardProject(app, admin, 'Жабық');
    await closed.ward.does(
      'closeListing',
      'DecideListingInput',
      { listingId: closed.project.listingId, reason: 'Бітті' },
      'id',
    );
    await consent('withdrawConsent', closed, 'PUBLICATION');
    const holder = await app.cast.adult('Ұстаушы');
    const { childId } = await heldChild(app, admin, holder);
    const { id: teamId } = await holder.does<{ id: string }>(
      'createTeam',
      'CreateTeamInput',
      { name: 'Баланікі', leadId: childId },
      'id',
    );
    await holder.does('createListing', 'CreateListingInput', { teamId, title: 'Қолжазба', language: 'KK' }, 'id');

    const all = await app.database.dataSource.manager.find(Listing);
    expect(all.filter(({ hiddenAt }) => hiddenAt !== null).length).toBeGreaterThan(1);
    const people = [
      stranger,
      mentor.actor,
      admin,
      holder,
      ...[shown, hidden, closed].flatMap((scene) => [scene.ward, scene.guardian]),
    ];
    const request = { id: '', ip: '', userAgent: '', isBrowser: false };
    const viewers = await Promise.all(
      people.map(async ({ personId }) => {
        const state = await app.database.viewerState(personId ?? '');
        return new Viewer(personId, 'KK', request, state ?? undefined);
      }),
    );
    const counts = new Set<number>();
    for (const viewer of [anonymous('KK'), systemViewer, ...viewers]) {
      const bySql = await app.database.rows<{ id: string }>(
        sql`select l.id from listings l where ${readableListings(viewer)} order by l.id`,
      );
      const byCode = all.filter((listing) => canReadListing(listing, viewer)).map(({ id }) => id);
      expect(bySql.map(({ id }) => id)).toEqual(byCode.sort());
      counts.add(byCode.length);
    }
    expect(counts.size).toBeGreaterThan(2);
  });

  it('publishes no project of a minor without the consent, whoever asks', async () => {
    const scene = await wardProject(app, admin);
    const { listingId, teamId } = scene.project;
    await scene.ward.does('pauseListing', 'ListingInput', { listingId }, 'id');
    await consent('withdrawConsent', scene, 'PUBLICATION');
    const young = await pupil(app, 'Тағы Бір Бала');
    const adult = await publishedProject(app, admin, { title: 'Ересектікі', payee: false });
    await addMember(app, adult.teamId, young);
    const client = new Client({ connectionString: app.urls.appUrl });
    await client.connect();
    const code = (statement: string, values: string[]) =>
      client.query(statement, values).then(
        () => 'done',
        (error: { constraint?: string }) => error.constraint,
      );
    try {
      expect(await code(`update listings set status = 'PUBLISHED' where id = $1`, [listingId])).toBe(
        'listings_published_with_consent',
      );
      await client.query(
        `update listings set hidden_at = null, is_ward_led = false, photos_shown = true where id = $1`,
        [listingId],
      );
      const { rows } = await client.query(
        `select hidden_at is null as shown, is_ward_led from listings where id = $1`,
        [listingId],
      );
      expect(rows).toEqual([{ shown: false, is_ward_led: true }]);
      await client.query('begin');
      await client.query(`update team_members set role = 'MEMBER' where team_id = $1 and role = 'LEAD'`, [
        adult.teamId,
      ]);
      await client.query(`update team_members set role = 'LEAD' where team_id = $1 and person_id = $2`, [
        adult.teamId,
        young.personId,
      ]);
      expect(await code('commit', [])).toBe('listings_shown_with_consent');
      expect(
        await code(`update listings set team_id = $2, status = 'PUBLISHED' where id = $1`, [listingId, teamId]),
      ).toBe('listings_published_with_consent');
    } finally {
      await client.end();
    }
  });
});
