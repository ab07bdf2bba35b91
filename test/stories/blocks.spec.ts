// Block in one tap (safety.md, K-12): at once, in silence, also by a guardian for a ward, also in a race with an offer.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';
import {
  acceptOffer,
  makeOffer,
  mentoringTerms,
  publishedProject,
  verifiedMentor,
  type MentorOnStage,
  type Project,
} from '../harness/deals.js';
import { family } from '../harness/family.js';

const ROUNDS = Number(process.env['RACE_ROUNDS'] ?? 4);
const TERMS = { mentoring: mentoringTerms() };

let app: TestApp;
let admin: Actor;
let project: Project;
beforeAll(async () => {
  app = await startApp();
  admin = await app.cast.admin();
  project = await publishedProject(app, admin);
});
afterAll(async () => {
  const { broken } = await app.doctor();
  await app.stop();
  expect(broken).toEqual([]);
});

const block = (actor: Actor, whom: Actor, forWhom?: Actor): Promise<unknown> =>
  actor.does('blockPerson', 'BlockPersonInput', {
    personId: whom.personId,
    ...(forWhom && { forPersonId: forWhom.personId }),
  });
const unblock = (actor: Actor, whom: Actor, forWhom?: Actor): Promise<unknown> =>
  actor.does('unblockPerson', 'BlockPersonInput', {
    personId: whom.personId,
    ...(forWhom && { forPersonId: forWhom.personId }),
  });
const blocked = async (
  actor: Actor,
): Promise<{ person: { id: string }; blocker: { id: string }; canLift: boolean }[]> =>
  (
    await actor.ask<{ viewer: { blocked: { person: { id: string }; blocker: { id: string }; canLift: boolean }[] } }>(
      `{ viewer { blocked { person { id } blocker { id } canLift } } }`,
    )
  ).viewer.blocked;
const ownOffers = async (actor: Actor): Promise<string[]> =>
  (
    await actor.ask<{ viewer: { offers: { nodes: { id: string }[] } } }>(`{ viewer { offers { nodes { id } } } }`)
  ).viewer.offers.nodes.map(({ id }) => id);
const make = (mentor: MentorOnStage, listingId: string) =>
  mentor.actor.refusal('makeOffer', 'MakeOfferInput', { listingId, ...TERMS });

describe('a block', () => {
  it('stops offers in the very words of a project that takes none', async () => {
    const mentor = await verifiedMentor(app, admin);
    await block(project.lead, mentor.actor);
    const refused = await make(mentor, project.listingId);
    await project.lead.does('pauseListing', 'ListingInput', { listingId: project.listingId }, 'id');
    const paused = await make(await verifiedMentor(app, admin), project.listingId);
    await project.lead.does('resumeListing', 'ListingInput', { listingId: project.listingId }, 'id');
    expect([refused.code, refused.message, refused.fields]).toEqual([paused.code, paused.message, paused.fields]);
    await unblock(project.lead, mentor.actor);
    expect((await makeOffer(mentor.actor, project.listingId, TERMS)).status).toBe('OPEN');
  });

  it('stands by the whole team, whichever member placed it', async () => {
    const mentor = await verifiedMentor(app, admin);
    const member = await app.cast.adult('Team Member');
    await project.lead.does('inviteToTeam', 'InviteToTeamInput', { teamId: project.teamId, email: member.email }, 'id');
    await app.drain();
    const token = (await app.mails(member.email))
      .flatMap(({ text }) => /join-team\?token=([\w-]+)/.exec(text)?.[1] ?? [])
      .at(-1);
    await member.does('joinTeam', 'JoinTeamInput', { token }, 'id');
    await block(member, mentor.actor);
    expect((await make(mentor, project.listingId)).code).toBe('INVALID_STATE');
    await unblock(member, mentor.actor);
    await block(mentor.actor, member);
    expect((await make(mentor, project.listingId)).code).toBe('INVALID_STATE');
    await unblock(mentor.actor, member);
  });

  it('takes an open offer out of the blocker’s list; nobody goes on with it, and the other side sees no difference', async () => {
    const mentor = await verifiedMentor(app, admin);
    const offer = await makeOffer(mentor.actor, project.listingId, TERMS);
    const shown = (actor: Actor) =>
      actor.ask<{ node: object }>(
        `query ($id: ID!) { node(id: $id) { ... on Offer { status awaiting viewerCan expiresAt timeline { nodes { text } } } } }`,
        { id: offer.id },
      );
    const before = await shown(mentor.actor);
    await block(project.lead, mentor.actor);
    await app.drain();
    expect(await ownOffers(project.lead)).not.toContain(offer.id);
    expect(await ownOffers(mentor.actor)).toContain(offer.id);
    expect(await shown(mentor.actor)).toEqual(before);
    const told = await mentor.actor.raw(`{ viewer { unreadNotifications notifications { nodes { kind text } } } }`);
    expect(told.body).not.toMatch(/block|бұғат|блок/i);
    const input = { offerId: offer.id, revision: 1 };
    const mine = await project.lead.refusal('acceptOffer', 'AcceptOfferInput', input);
    expect([mine.code, /бұғат/.test(mine.message) || /block/i.test(mine.message)]).toEqual(['INVALID_STATE', true]);
    await project.lead.does('declineOffer', 'DecideOfferInput', { offerId: offer.id, reason: 'Жоқ, рақмет' }, 'id');
    await unblock(project.lead, mentor.actor);
  });

  it('keeps the blocked mentor from countering or accepting, without saying why', async () => {
    const mentor = await verifiedMentor(app, admin);
    const offer = await makeOffer(mentor.actor, project.listingId, TERMS);
    await project.lead.does('counterOffer', 'CounterOfferInput', { offerId: offer.id, revision: 1, ...TERMS }, 'id');
    await block(project.lead, mentor.actor);
    const counter = { offerId: offer.id, revision: 2, ...TERMS };
    for (const [verb, type, input] of [
      ['counterOffer', 'CounterOfferInput', counter],
      ['acceptOffer', 'AcceptOfferInput', { offerId: offer.id, revision: 2 }],
    ] as const) {
      const refused = await mentor.actor.refusal(verb, type, input);
      expect([refused.code, /бұғат|блок|block/i.test(refused.message)]).toEqual(['INVALID_STATE', false]);
    }
    await unblock(project.lead, mentor.actor);
    expect((await acceptOffer(mentor.actor, offer.id, 2)).status).toBeDefined();
  });

  it('is the blocker’s own: listed, lifted, placed once, and seen by nobody else', async () => {
    const [mine, other] = [await app.cast.adult('Blocking Person'), await app.cast.adult('Blocked Person')];
    await block(mine, other);
    await block(mine, other);
    expect(await blocked(mine)).toEqual([
      { person: { id: other.personId }, blocker: { id: mine.personId }, canLift: true },
    ]);
    expect(await blocked(other)).toEqual([]);
    expect((await other.refusal('unblockPerson', 'BlockPersonInput', { personId: mine.personId }, '')).code).toBe(
      'NOT_FOUND',
    );
    expect(
      (await mine.refusal('blockPerson', 'BlockPersonInput', { personId: mine.personId }, '')).fields,
    ).toMatchObject([{ path: 'personId' }]);
    const forAnother = { personId: other.personId, forPersonId: admin.personId };
    expect((await mine.refusal('blockPerson', 'BlockPersonInput', forAnother, '')).code).toBe('NOT_FOUND');
    const unknown = { personId: `${other.personId?.slice(0, -4)}zzzz` };
    expect((await mine.refusal('blockPerson', 'BlockPersonInput', unknown, '')).code).toBe('NOT_FOUND');
    expect((await app.cast.nobody.refusal('blockPerson', 'BlockPersonInput', unknown, '')).code).toBe(
      'UNAUTHENTICATED',
    );
    const everything = await other.raw(
      `{ viewer { person { id displayName } blocked { createdAt } notifications { nodes { kind text } } } }`,
    );
    expect(everything.body).not.toContain(mine.personId ?? '');
    await unblock(mine, other);
    expect(await blocked(mine)).toEqual([]);
  });

  it('placed twice by one wish is placed once, and the answer is the same', async () => {
    const [mine, other] = [await app.cast.adult('Retrying Person'), await app.cast.adult('Blocked Person')];
    const query = `mutation ($input: BlockPersonInput!) { blockPerson(input: $input) }`;
    const once = () =>
      mine.raw(query, { input: { personId: other.personId } }, { 'idempotency-key': 'block-once-1234' });
    expect([(await once()).data, (await once()).data]).toEqual([{ blockPerson: true }, { blockPerson: true }]);
    expect(await blocked(mine)).toHaveLength(1);
  });

  it('is open to whoever has not verified an address, and to the suspended', async () => {
    const fresh = await app.cast.adult('Fresh Person', { isVerified: false });
    await block(fresh, await app.cast.adult('Rude Person'));
    expect(await blocked(fresh)).toHaveLength(1);
  });

  it('is placed by a guardian for a ward, who sees it and does not lift it', async () => {
    const { ward, guardian } = await family(app, admin);
    const mentor = await verifiedMentor(app, admin);
    await block(guardian, mentor.actor, ward);
    expect(await blocked(guardian)).toMatchObject([{ blocker: { id: ward.personId }, canLift: true }]);
    expect(await blocked(ward)).toMatchObject([{ person: { id: mentor.actor.personId }, canLift: false }]);
    const mine = { personId: mentor.actor.personId };
    expect((await ward.refusal('unblockPerson', 'BlockPersonInput', mine, '')).code).toBe('FORBIDDEN');
    await block(ward, mentor.actor);
    expect((await ward.refusal('unblockPerson', 'BlockPersonInput', mine, '')).code).toBe('FORBIDDEN');
    await unblock(guardian, mentor.actor, ward);
    expect(await blocked(ward)).toEqual([]);
    const waiting = await family(app, admin, { isVerified: false });
    const early = { personId: mentor.actor.personId, forPersonId: waiting.ward.personId };
    expect((await waiting.guardian.refusal('blockPerson', 'BlockPersonInput', early, '')).code).toBe('NOT_FOUND');
  });

  it('waits for an offer that is being made, and lets none begin behind it', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const mentor = await verifiedMentor(app, admin);
      const query = `mutation ($input: MakeOfferInput!) { makeOffer(input: $input) { id } }`;
      const [made, placed] = await Promise.all([
        mentor.actor.raw<{ makeOffer: { id: string } }>(query, { input: { listingId: project.listingId, ...TERMS } }),
        block(project.lead, mentor.actor).then(() => performance.now()),
      ]);
      expect(placed).toBeGreaterThan(0);
      const rows = await app.database.rows<{ is_before: boolean }>({
        text: `select o.created_at <= b.created_at as is_before from offers o join mentors m on m.id = o.mentor_id
          join blocks b on b.blocked_id = m.person_id where m.id = $1`,
        values: [mentor.mentorId],
      });
      if (made.data?.makeOffer) expect(rows).toEqual([{ is_before: true }]);
      else expect([made.errors?.[0]?.extensions.code, rows]).toEqual(['INVALID_STATE', []]);
      expect((await make(mentor, project.listingId)).code).toMatch(/INVALID_STATE/);
    }
  });

  it('is survived by two who block each other at once', async () => {
    const [a, b] = [await app.cast.adult('Person A'), await app.cast.adult('Person B')];
    await Promise.all([block(a, b), block(b, a)]);
    expect([(await blocked(a)).length, (await blocked(b)).length]).toEqual([1, 1]);
  });
});
