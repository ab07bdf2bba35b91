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
import { ALL_CONSENTS, type ConsentKind, type Family, family, heldChild, pupil } from '../harness/family.js';
import { upload } from '../harness/files.js';

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

/** What a viewer is to others is read at most twice a second. */
const standingIsRead = () => new Promise((resolve) => setTimeout(resolve, 600));

interface Scene extends Family {
  readonly project: Project;
}
async function wardProject(title = 'Кітап пойызы', consents: readonly ConsentKind[] = ALL_CONSENTS): Promise<Scene> {
  const home = await family(app, admin, { consents });
  return { ...home, project: await publishedProject(app, admin, { lead: home.ward, title, payee: false }) };
}
const consent = (verb: 'grantConsent' | 'withdrawConsent', { guardian, guardianshipId }: Family, kind: ConsentKind) =>
  guardian.does(verb, 'ConsentInput', { guardianshipId, kind }, 'id');
const addMember = (teamId: string, { personId }: Actor) =>
  app.database.dataSource.query(
    `insert into team_members (team_id, person_id, role, joined_at) values ($1, $2, 'MEMBER', now())`,
    [teamId, personId],
  );

const STATE = 'id status hiddenBecause showsMinor missing viewerCan team { id } cover { url } attachments { url }';
interface Shown {
  readonly id: string;
  readonly status: string;
  readonly hiddenBecause: string | null;
  readonly showsMinor: boolean;
  readonly missing: string[];
  readonly viewerCan: string[];
  readonly cover: { url: string } | null;
  readonly attachments: { url: string }[];
}
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
const read = async (who: Actor, { slug }: Project): Promise<Shown | null> =>
  (await who.ask<{ listing: Shown | null }>(`query ($slug: String!) { listing(slug: $slug) { ${STATE} } }`, { slug }))
    .listing;
const byId = async (who: Actor, { listingId: id }: Project): Promise<Shown | null> =>
  (await who.ask<{ node: Shown | null }>(`query ($id: ID!) { node(id: $id) { ... on Listing { ${STATE} } } }`, { id }))
    .node;
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
    const scene = await wardProject();
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
    const scene = await wardProject();
    await happens(scene);
    expect(await ways(stranger, scene.project)).toEqual([]);
    expect(await read(scene.ward, scene.project)).toMatchObject({ hiddenBecause: reason });
  });

  it('tells the team, its guardians and the mentors with open offers, and the mentors no reason', async () => {
    const scene = await wardProject('Оқулық кемесі');
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
    const scene = await wardProject();
    const { project, ward } = scene;
    const friend = await app.cast.adult('Ересек Дос');
    const young = await pupil(app, 'Жас Дос');
    await addMember(project.teamId, friend);
    await addMember(project.teamId, young);
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
      const scene = await wardProject(`Жарыс ${round}`);
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
    const shown = await wardProject('Көрінетін');
    const hidden = await wardProject('Көрінбейтін');
    await consent('withdrawConsent', hidden, 'PUBLICATION');
    const closed = await wardProject('Жабық');
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
    const scene = await wardProject();
    const { listingId, teamId } = scene.project;
    await scene.ward.does('pauseListing', 'ListingInput', { listingId }, 'id');
    await consent('withdrawConsent', scene, 'PUBLICATION');
    const young = await pupil(app, 'Тағы Бір Бала');
    const adult = await publishedProject(app, admin, { title: 'Ересектікі', payee: false });
    await addMember(adult.teamId, young);
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

describe('pictures and files of a minor’s project', () => {
  async function withFiles(consents: readonly ConsentKind[]): Promise<Scene> {
    const home = await family(app, admin, { consents });
    const project = await publishedProject(app, admin, { lead: home.ward, title: 'Суретті жоба', payee: false });
    const [coverId, attachment] = [await upload(app, home.ward), await upload(app, home.ward)];
    const input = { listingId: project.listingId, coverId, attachmentIds: [attachment] };
    await home.ward.does('updateListing', 'UpdateListingInput', input, 'id');
    await home.ward.does('submitListing', 'ListingInput', { listingId: project.listingId }, 'id');
    await admin.does('approveListing', 'ListingInput', { listingId: project.listingId }, 'id');
    return { ...home, project };
  }
  const opens = async (who: Actor, { project }: Scene): Promise<string> => {
    const [page, node] = [await read(who, project), await byId(who, project)];
    const of = (shown: Shown | null) =>
      [shown?.cover ? 'cover' : '', shown?.attachments.length ? 'files' : ''].join(' ').trim();
    expect(of(node)).toBe(of(page));
    return of(page);
  };
  const fetched = async (url: string): Promise<{ status: number; cache: unknown; robots: unknown }> => {
    const answer = await app.api.inject({ method: 'GET', url: url.replace(/^https?:\/\/[^/]+/, '') });
    return {
      status: answer.statusCode,
      cache: answer.headers['cache-control'],
      robots: answer.headers['x-robots-tag'],
    };
  };

  it('are off without the consent for photos, and its own team has them', async () => {
    const scene = await withFiles(['DATA', 'PARTICIPATION', 'PUBLICATION']);
    for (const who of [app.cast.nobody, stranger, mentor.actor]) expect(await opens(who, scene)).toBe('');
    await standingIsRead();
    for (const who of [scene.ward, scene.guardian, admin]) expect(await opens(who, scene)).toBe('cover files');
  });

  it('open with it: the picture to everybody, files to a mentor who is cleared now; a withdrawal closes both', async () => {
    const scene = await withFiles(ALL_CONSENTS);
    for (const who of [app.cast.nobody, stranger]) expect(await opens(who, scene)).toBe('cover');
    const lapsing = await verifiedMentor(app, admin);
    await standingIsRead();
    expect(await opens(lapsing.actor, scene)).toBe('cover files');
    await app.database.dataSource.query(`update mentors set cleared_until = '2020-01-01' where id = $1`, [
      lapsing.mentorId,
    ]);
    await standingIsRead();
    expect(await opens(lapsing.actor, scene)).toBe('cover');
    const offer = { listingId: scene.project.listingId, mentoring: mentoringTerms(1) };
    expect((await lapsing.actor.refusal('makeOffer', 'MakeOfferInput', offer)).code).toBe('MENTOR_NOT_VERIFIED');

    const url = (await read(stranger, scene.project))?.cover?.url ?? '';
    expect(url).toMatch(/\?expires=\d+&signature=/);
    expect(await fetched(url)).toEqual({
      status: 200,
      cache: expect.stringMatching(/^private, max-age=\d+$/),
      robots: 'noindex',
    });
    expect((await fetched(url.replace(/\?.*/, ''))).status).toBe(404);
    await consent('withdrawConsent', scene, 'PHOTO');
    for (const who of [app.cast.nobody, mentor.actor]) expect(await opens(who, scene)).toBe('');
  });

  it('lose their plain address when a minor takes the lead', async () => {
    const project = await publishedProject(app, admin, { title: 'Ашық сурет', payee: false });
    const coverId = await upload(app, project.lead);
    await project.lead.does('updateListing', 'UpdateListingInput', { listingId: project.listingId, coverId }, 'id');
    await project.lead.does('submitListing', 'ListingInput', { listingId: project.listingId }, 'id');
    await admin.does('approveListing', 'ListingInput', { listingId: project.listingId }, 'id');
    const plain = (await read(stranger, project))?.cover?.url ?? '';
    expect(plain).not.toContain('signature');
    expect((await fetched(plain)).status).toBe(200);
    const { ward } = await family(app, admin);
    await addMember(project.teamId, ward);
    await project.lead.does(
      'handOverLead',
      'HandOverLeadInput',
      { teamId: project.teamId, personId: ward.personId },
      'id',
    );
    expect((await fetched(plain)).status).toBe(404);
    expect((await read(stranger, project))?.cover?.url).toContain('signature');
  });
});

describe('members', () => {
  const MEMBERS = `team { id members { role person { id displayName fullName ageBand city avatar { id } mentor { id } } } }`;
  interface Member {
    readonly role: string;
    readonly person: {
      id: string;
      displayName: string;
      fullName: string | null;
      ageBand: string | null;
      city: string | null;
    };
  }
  const members = async (who: Actor, { slug }: Project): Promise<Member[]> =>
    (
      await who.ask<{ listing: { team: { members: Member[] } } }>(
        `query ($slug: String!) { listing(slug: $slug) { ${MEMBERS} } }`,
        { slug },
      )
    ).listing.team.members;
  const person = async (who: Actor, id: string | null): Promise<object | null> =>
    (await who.ask<{ node: object | null }>(`query ($id: ID!) { node(id: $id) { id } }`, { id })).node;

  it('under 18 are shown by the name their guardian allows, without town or age; without consent not at all', async () => {
    const project = await publishedProject(app, admin, { title: 'Аралас команда', payee: false });
    const shown = await family(app, admin, { ward: await pupil(app, 'Мадина Құпияқызы') });
    const unseen = await pupil(app, 'Санжар Жасырынов');
    await addMember(project.teamId, shown.ward);
    await addMember(project.teamId, unseen);
    for (const who of [app.cast.nobody, stranger, mentor.actor]) {
      const seen = await members(who, project);
      expect(seen.map(({ person: { id } }) => id)).toEqual([project.lead.personId, shown.ward.personId]);
      expect(seen[1]?.person).toMatchObject({ fullName: null, ageBand: null, city: null, avatar: null, mentor: null });
      expect(JSON.stringify(seen)).not.toMatch(/Мадина|Құпияқызы|Санжар/);
      expect(await person(who, shown.ward.personId)).not.toBeNull();
      expect(await person(who, unseen.personId)).toBeNull();
      expect((await read(who, project))?.showsMinor).toBe(true);
    }
    await standingIsRead();
    const inside = await members(project.lead, project);
    expect(inside.map(({ person: { fullName } }) => fullName)).toEqual([
      'Айгерім Бекова',
      'Мадина Құпияқызы',
      'Санжар Жасырынов',
    ]);
    expect((await members(shown.guardian, project)).map(({ person: { fullName } }) => fullName)).toContain(
      'Санжар Жасырынов',
    );
    await consent('withdrawConsent', shown, 'PUBLICATION');
    expect((await members(stranger, project)).map(({ role }) => role)).toEqual(['LEAD']);
    expect(await person(stranger, shown.ward.personId)).toBeNull();
    expect((await read(stranger, project))?.showsMinor).toBe(false);
  });
});

describe('a guardian', () => {
  const TEAMS = `{ viewer { teams { id viewerCan } guardedTeams { id viewerCan members { person { fullName } } } } }`;
  interface Teams {
    readonly viewer: Record<'teams' | 'guardedTeams', { id: string; viewerCan: string[] }[]>;
  }

  it('of a child profile makes a team for the child, acts for it, and is no member', async () => {
    const guardian = await app.cast.adult('Серік Әкесі');
    const { childId } = await heldChild(app, admin, guardian, { name: 'Әлихан Серіков' });
    const input = { name: 'Кішкентайлар', leadId: childId };
    const made = await guardian.does<{ id: string; viewerCan: string[]; members: { person: { id: string } }[] }>(
      'createTeam',
      'CreateTeamInput',
      input,
      'id viewerCan members { person { id } }',
    );
    expect(made.members).toEqual([{ person: { id: childId } }]);
    const { viewer } = await guardian.ask<Teams>(TEAMS);
    expect(viewer.teams).toEqual([{ id: made.id, viewerCan: ['INVITE', 'HAND_OVER_LEAD', 'CHOOSE_PAYEE'] }]);
    const listing = await guardian.does<Shown>(
      'createListing',
      'CreateListingInput',
      { teamId: made.id, title: 'Бала жобасы', language: 'KK' },
      STATE,
    );
    expect(listing.viewerCan).toContain('SUBMIT');
    expect((await stranger.refusal('createTeam', 'CreateTeamInput', input)).fields).toMatchObject([
      { path: 'leadId', code: 'HELD_CHILD' },
    ]);
  });

  it('brings a child into a team by the link, and cannot come in beside the child', async () => {
    const guardian = await app.cast.adult('Анасы Үйде');
    const { childId } = await heldChild(app, admin, guardian, { name: 'Томирис Үйде' });
    const lead = await app.cast.adult('Команда Лиді');
    const { id: teamId } = await lead.does<{ id: string }>('createTeam', 'CreateTeamInput', { name: 'Бірге' }, 'id');
    const invite = async (email: string): Promise<string> => {
      await lead.does('inviteToTeam', 'InviteToTeamInput', { teamId, email }, 'id');
      await app.drain();
      return /join-team\?token=([\w-]+)/.exec((await app.mails(email))[0]?.text ?? '')?.[1] ?? '';
    };
    const [first, second] = [await invite('child@example.kz'), await invite('mother@example.kz')];
    const join = { token: first, personId: childId };
    expect((await stranger.refusal('joinTeam', 'JoinTeamInput', join)).fields).toMatchObject([{ path: 'personId' }]);
    await guardian.does('joinTeam', 'JoinTeamInput', join, 'id');
    const refused = await guardian.refusal('joinTeam', 'JoinTeamInput', { token: second });
    expect(refused.code).toBe('INVALID_STATE');
    expect(refused.message).toContain('stand beside');
    await guardian.does('leaveTeam', 'TeamInput', { teamId }, 'id');
    expect((await guardian.ask<Teams>(TEAMS)).viewer.teams).toEqual([]);
  });

  it('of a pupil reads the team from within, and acts for nobody', async () => {
    const scene = await wardProject('Оқушынікі');
    const { teamId, listingId } = scene.project;
    await standingIsRead();
    const { viewer } = await scene.guardian.ask<Teams>(TEAMS);
    expect(viewer.teams).toEqual([]);
    expect(viewer.guardedTeams).toEqual([
      { id: teamId, viewerCan: ['REPORT'], members: [{ person: { fullName: scene.ward.name } }] },
    ]);
    const refusal = async (verb: string, type: string, input: object) =>
      (await scene.guardian.refusal(verb, type, input)).code;
    expect(await refusal('updateListing', 'UpdateListingInput', { listingId, title: 'Менікі' })).toBe('FORBIDDEN');
    expect(await refusal('pauseListing', 'ListingInput', { listingId })).toBe('FORBIDDEN');
    expect(await refusal('inviteToTeam', 'InviteToTeamInput', { teamId, email: 'a@example.kz' })).toBe('FORBIDDEN');
    expect(await refusal('createListing', 'CreateListingInput', { teamId, title: 'Тағы', language: 'KK' })).toBe(
      'NOT_FOUND',
    );
    expect((await read(scene.guardian, scene.project))?.viewerCan).toEqual(['REPORT']);
  });
});
