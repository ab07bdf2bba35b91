// Every door tried by everybody who has no business there: all mutations of the schema with the ids of a deal that is not
// theirs, and every id of the database through `node`. Nothing may change, nobody may learn what exists.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idPrefix, newId, type IdPrefix } from '#kernel';
import { type Actor } from '../harness/cast.js';
import { mutations, tried } from '../harness/doors.js';
import { family } from '../harness/family.js';
import { makeOffer, mentoringTerms, publishedProject, verifiedMentor } from '../harness/deals.js';
import { act, funded, milestone, type Scene, startDeal } from '../harness/milestones.js';
import { type PaidApp, startPaidApp } from '../harness/stripe.js';

let app: PaidApp;
let admin: Actor;
let scene: Scene;
let ids: Record<string, string>;
const people: Record<string, Actor> = {};

beforeAll(async () => {
  app = await startPaidApp();
  admin = await app.cast.admin();
  scene = await startDeal(app, admin);
  await funded(scene, 1);
  await act(scene.project.lead, 'startMilestone', (await milestone(scene.project.lead, scene)).id);
  const second = await publishedProject(app, admin, { locale: 'EN' });
  const offer = await makeOffer(scene.mentor.actor, second.listingId, { mentoring: mentoringTerms() });
  const { id: draft } = await second.lead.does<{ id: string }>(
    'createListing',
    'CreateListingInput',
    { teamId: second.teamId, title: 'Жоба қағаз жүзінде', language: 'KK' },
    'id',
  );
  people['stranger'] = await app.cast.adult('Бөтен Адам');
  people['unverified'] = await app.cast.adult('Расталмаған Адам', { isVerified: false });
  people['strange mentor'] = (await verifiedMentor(app, admin)).actor;
  people['suspended'] = await app.cast.adult('Тоқтатылған Адам');
  people['member'] = await app.cast.adult('Топ Мүшесі');
  people['the other side'] = scene.mentor.actor;
  await admin.does(
    'suspendPerson',
    'DecidePersonInput',
    { personId: people['suspended'].personId, reason: 'Тексеру' },
    'id',
  );
  await join(second.lead, second.teamId, people['member']);
  await app.settle();
  const one = async (table: string): Promise<string> =>
    ((await app.database.dataSource.query(`select id from ${table} limit 1`)) as { id: string }[])[0]?.id ?? '';
  ids = {
    offer: offer.id,
    listing: draft,
    team: second.teamId,
    person: second.lead.personId ?? '',
    agreement: scene.id,
    milestone: (await milestone(scene.project.lead, scene)).id,
    mentor: scene.mentor.mentorId,
    guardianship: (await family(app, admin)).guardianshipId,
    case: await one('moderation_cases'),
    subject: offer.id,
  };
}, 60_000);
afterAll(() => app.stop());

async function join(lead: Actor, teamId: string, guest: Actor): Promise<void> {
  await lead.does('inviteToTeam', 'InviteToTeamInput', { teamId, email: guest.email }, 'id');
  await app.drain();
  const token = /join-team\?token=([\w-]+)/.exec((await app.mails(guest.email)).map(({ text }) => text).join(' '))?.[1];
  await guest.does('joinTeam', 'JoinTeamInput', { token }, 'id');
}

/** Verbs about oneself, or about nothing that is anybody's yet. */
const OPEN = [
  'signUp',
  'signIn',
  'signInByCode',
  'requestPasswordReset',
  'resetPassword',
  'verifyEmail',
  'refreshSession',
  'reportConcern',
  'checkBirthDate',
  // Whoever holds a guardian's link; these are tried with links in guardians.spec.ts.
  'requestGuardianCode',
  'startAsGuardian',
  'refuseGuardianship',
  'renewGuardianLink',
  // Whoever holds the link to a held profile: handover.spec.ts.
  'takeProfile',
];
const OWN = [
  'signOut',
  'markNotificationsRead',
  'requestEmailVerification',
  'requestOneTimeCode',
  'updatePerson',
  'acceptGuardianship',
  'blockPerson',
  'unblockPerson',
];
const OWN_VERIFIED = [
  'createTeam',
  'joinTeam',
  'createChildProfile',
  'inviteGuardian',
  'updateMentorProfile',
  'submitMentorProfile',
];
const EVEN_SUSPENDED = [
  'signOut',
  'markNotificationsRead',
  'requestOneTimeCode',
  'report',
  'blockPerson',
  'unblockPerson',
  'withdrawConsent',
  'pauseWard',
];
const NO_BUSINESS = ['NOT_FOUND', 'FORBIDDEN'];
const factsCount = async (): Promise<number> =>
  ((await app.database.dataSource.query('select count(*)::int as n from facts')) as { n: number }[])[0]?.n ?? 0;

describe('no mutation is open to', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nobody', OPEN, ['UNAUTHENTICATED']],
    ['unverified', [...OPEN, ...OWN], [...NO_BUSINESS, 'EMAIL_NOT_VERIFIED']],
    // Somebody who is suspended may still ask for help, keep others away, and say no for a ward.
    ['suspended', [...OPEN, ...EVEN_SUSPENDED], ['SUSPENDED']],
    ['stranger', [...OPEN, ...OWN, ...OWN_VERIFIED], NO_BUSINESS],
    ['strange mentor', [...OPEN, ...OWN, ...OWN_VERIFIED], NO_BUSINESS],
  ])('%s, with the ids of others', async (who, skipped, expected) => {
    const actor = who === 'nobody' ? app.cast.nobody : (people[who] as Actor);
    const before = await factsCount();
    const wrong: string[] = [];
    for (const mutation of mutations.filter(({ name }) => !skipped.includes(name))) {
      const { code, body } = await tried(actor, mutation, ids);
      if (!expected.includes(code)) wrong.push(`${mutation.name}: ${code} ${body.slice(0, 300)}`);
    }
    expect(wrong).toEqual([]);
    expect(await factsCount()).toBe(before);
  });

  it('somebody who guesses: what is not theirs and what does not exist get one answer', async () => {
    const unknown = Object.fromEntries(
      Object.entries(ids).map(([name, id]) => [name, newId(idPrefix(id) as IdPrefix)]),
    );
    const hidden = {
      ...ids,
      mentor: unknown['mentor'] ?? '',
      person: unknown['person'] ?? '',
      team: unknown['team'] ?? '',
    };
    const stranger = people['stranger'] as Actor;
    for (const mutation of mutations.filter(({ name }) => ![...OPEN, ...OWN, ...OWN_VERIFIED].includes(name))) {
      const [theirs, none] = [await tried(stranger, mutation, hidden), await tried(stranger, mutation, unknown)];
      expect([mutation.name, theirs.body]).toEqual([mutation.name, none.body]);
    }
  });
});

const OF_THE_LEAD = ['acceptOffer', 'counterOffer', 'declineOffer', 'withdrawOffer', 'holdOffer', 'unholdOffer'];
const OF_THE_TEAM = ['inviteToTeam', 'choosePayee', 'handOverLead', 'startPayeeOnboarding', 'submitListing'];
const OF_LISTINGS = ['pauseListing', 'resumeListing', 'closeListing', 'approveListing', 'suspendListing'];

it('a member who does not lead binds and moves nothing', async () => {
  const before = await factsCount();
  const verbs = [...OF_THE_LEAD, ...OF_THE_TEAM, ...OF_LISTINGS];
  for (const mutation of mutations.filter(({ name }) => verbs.includes(name))) {
    expect([mutation.name, (await tried(people['member'] as Actor, mutation, ids)).code]).toEqual([
      mutation.name,
      'FORBIDDEN',
    ]);
  }
  expect(await factsCount()).toBe(before);
});

it.each<[string, () => Actor, readonly string[]]>([
  ['the mentor', () => scene.mentor.actor, ['startMilestone', 'submitMilestone', 'settleMilestone']],
  ['the mentor of the offer', () => scene.mentor.actor, ['acceptOffer', 'counterOffer', 'declineOffer', 'holdOffer']],
  [
    'the lead',
    () => scene.project.lead,
    ['approveMilestone', 'requestMilestoneChanges', 'settleMilestone', 'fundAgreement'],
  ],
  [
    'the lead as a judge',
    () => scene.project.lead,
    ['holdAgreement', 'unholdAgreement', 'clearAgreement', 'blockAgreement'],
  ],
  [
    'an admin',
    () => admin,
    ['acceptOffer', 'counterOffer', 'declineOffer', 'withdrawOffer', 'makeOffer', 'choosePayee'],
  ],
  ['an admin in a deal', () => admin, ['approveMilestone', 'startMilestone', 'submitMilestone', 'escalateMilestone']],
  ['an admin with money', () => admin, ['fundAgreement', 'signAgreement', 'refuseAgreement', 'withdrawFromAgreement']],
])('%s does not act for another', async (_, who, verbs) => {
  const before = await factsCount();
  for (const mutation of mutations.filter(({ name }) => verbs.includes(name))) {
    const { code, body } = await tried(who(), mutation, ids);
    const isRefused = [...NO_BUSINESS, 'MENTOR_NOT_VERIFIED'].includes(code);
    expect([mutation.name, isRefused ? 'refused' : body]).toEqual([mutation.name, 'refused']);
  }
  expect(await factsCount()).toBe(before);
});

describe('through node(id)', () => {
  /** Ids of rows that everybody may read; all others are null to whoever is no party. */
  const PUBLIC = ['person', 'award', 'event', 'club', 'sector'];

  it.each(['nobody', 'stranger', 'strange mentor', 'suspended'])('%s reads nothing that is others’', async (who) => {
    const actor = who === 'nobody' ? app.cast.nobody : (people[who] as Actor);
    const own = actor.personId ?? '';
    const tables = (await app.database.dataSource.query(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'id'`,
    )) as { name: string }[];
    const rows: string[] = [];
    for (const { name } of tables) {
      const found = (await app.database.dataSource.query(`select id::text from "${name}"`)) as { id: string }[];
      rows.push(...found.map(({ id }) => id));
    }
    const open = await app.database.dataSource.query<{ id: string }[]>(
      `select id from listings where published_at is not null and status in ('PUBLISHED', 'PAUSED', 'CLOSED')
       union select team_id from listings where published_at is not null and status in ('PUBLISHED', 'PAUSED', 'CLOSED')
       union select id from mentors where verification = 'VERIFIED' or person_id = $1
       union select id from notifications where person_id = $1`,
      [own],
    );
    const readable = new Set(open.map(({ id }) => id));
    const seen: string[] = [];
    for (const id of rows.filter((each) => idPrefix(each) !== null)) {
      const answer = await actor.raw<{ node: object | null }>(`query ($id: ID!) { node(id: $id) { id } }`, { id });
      const isOpen = PUBLIC.includes(idPrefix(id) ?? '') || readable.has(id);
      if (answer.body !== '{"data":{"node":null}}' && !isOpen) seen.push(`${id} ${answer.body}`);
    }
    expect(seen).toEqual([]);
    expect(rows.length).toBeGreaterThan(60);
  });
});
