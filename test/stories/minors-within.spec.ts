// Pictures and files of a minor's project, its members, and what their guardians do and read.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import {
  mentoringTerms,
  publishedProject,
  verifiedMentor,
  type MentorOnStage,
  type Project,
} from '../harness/deals.js';
import { ALL_CONSENTS, type ConsentKind, family, heldChild, pupil } from '../harness/family.js';
import { upload } from '../harness/files.js';
import {
  addMember,
  byId,
  consent,
  read,
  type Scene,
  STATE,
  type Shown,
  standingIsRead,
  wardProject,
} from '../harness/minors-shown.js';

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
    await addMember(app, project.teamId, ward);
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
    await addMember(app, project.teamId, shown.ward);
    await addMember(app, project.teamId, unseen);
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
    const scene = await wardProject(app, admin, 'Оқушынікі');
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
