// Every place at which a pupil writes, or is written to: a cry for help is heard at each of them, the text goes its way, and the
// writer is shown where they are heard. A new text field fails here until it stands in the table.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import type { Actor } from '../harness/cast.js';
import { contactDoors } from '../harness/contact-doors.js';
import { makeOffer, mentoringTerms, seedTerms } from '../harness/deals.js';
import { family } from '../harness/family.js';
import { inForceWithMinor, minorScene, type MinorDeal, type MinorScene } from '../harness/minors.js';
import { act, funded, milestone, type Scene } from '../harness/milestones.js';
import { type PaidApp, startPaidApp } from '../harness/stripe.js';

const CRY = 'Өмір сүргім келмейді.';

let app: PaidApp;
let admin: Actor;
let open: MinorScene;
let deal: MinorDeal;
let scene: Scene;
beforeAll(async () => {
  app = await startPaidApp();
  admin = await app.cast.admin();
  open = await minorScene(app, admin);
  deal = await inForceWithMinor(app, admin);
  scene = { app, mentor: deal.mentor, project: deal.project, id: deal.agreement.id };
  await funded(scene, 1);
}, 120_000);
afterAll(async () => {
  expect((await app.doctor()).broken).toEqual([]);
  await app.stop();
});

/** Writes the cry at this door, and says which subject an admin is then asked to look at. */
type Write = () => Promise<string | null>;

async function offered(): Promise<string> {
  open = await minorScene(app, admin);
  return (await makeOffer(open.mentor.actor, open.project.listingId, { mentoring: mentoringTerms() })).id;
}
async function countered(change: { message?: string; mentoring?: object; seed?: object }): Promise<string> {
  const offerId = await offered();
  const terms = { mentoring: mentoringTerms(6), ...change };
  await open.ward.does('counterOffer', 'CounterOfferInput', { offerId, revision: 1, ...terms }, 'id');
  return offerId;
}
const tranche = (change: object): object => {
  const seed = seedTerms('200000.00') as { tranches: object[] };
  return { ...seed, tranches: seed.tranches.map((each) => ({ ...each, ...change })) };
};
/** A project handed in with the cry in one of its texts. */
async function handedIn(change: object): Promise<string> {
  const { ward, project } = await minorScene(app, admin);
  const { listingId } = project;
  await ward.does('updateListing', 'UpdateListingInput', { listingId, ...change }, 'id');
  await ward.does('submitListing', 'ListingInput', { listingId }, 'id');
  return listingId;
}

const HEARD: Readonly<Record<string, Write>> = {
  'CounterOfferInput.message': () => countered({ message: CRY }),
  // By the mentor, to the pupil.
  'MakeOfferInput.message': async () => {
    const { mentor, project } = await minorScene(app, admin);
    const terms = { mentoring: mentoringTerms(), message: CRY };
    return (await makeOffer(mentor.actor, project.listingId, terms)).id;
  },
  'MentoringTermsInput.topics': () => countered({ mentoring: { ...mentoringTerms(6), topics: ['қаржы', CRY] } }),
  'SeedTermsInput.instrumentTerms': () => countered({ seed: { ...seedTerms('200000.00'), instrumentTerms: CRY } }),
  'TrancheInput.criteria': () => countered({ seed: tranche({ criteria: CRY }) }),
  'TrancheInput.title': () => countered({ seed: tranche({ title: CRY }) }),
  'DecideOfferInput.reason': async () => {
    const offerId = await offered();
    await open.ward.does('declineOffer', 'DecideOfferInput', { offerId, reason: CRY }, 'id');
    return offerId;
  },
  'SubmitMilestoneInput.note': async () => {
    const { id } = await milestone(deal.ward, scene);
    await act(deal.ward, 'startMilestone', id);
    await deal.ward.does('submitMilestone', 'SubmitMilestoneInput', { milestoneId: id, note: CRY }, 'id');
    return id;
  },
  // By the mentor, to the pupil; after the pupil has handed it in.
  'DecideMilestoneInput.reason': async () => {
    const { id } = await milestone(deal.ward, scene);
    const before = await app.database.row<{ id: string }>(
      sql`select id from moderation_cases where subject_id = ${id}`,
    );
    await admin.does('resolveCase', 'ResolveCaseInput', { caseId: before?.id, resolution: 'Сөйлестік' }, 'id');
    const input = { milestoneId: id, reason: CRY };
    await deal.mentor.actor.does('requestMilestoneChanges', 'DecideMilestoneInput', input, 'id');
    return id;
  },
  'DecideAgreementInput.reason': async () => {
    const input = { agreementId: deal.agreement.id, reason: CRY };
    await deal.ward.does('terminateAgreement', 'DecideAgreementInput', input, 'id');
    return deal.agreement.id;
  },
  'CreateListingInput.title': () => handedIn({ title: CRY }),
  'PlannedMilestoneInput.title': () => handedIn({ plannedMilestones: [{ title: CRY, dueInDays: 30 }] }),
  'UpdateListingInput.title': () => handedIn({ title: CRY }),
  'UpdateListingInput.summary': () =>
    handedIn({ summary: `${CRY} Жоба оқулықтарды бірге тапсырыс беріп арзандатады.` }),
  'UpdateListingInput.problem': () => handedIn({ problem: `${CRY} Шетелден бір кітап алдыру кітаптан қымбат.` }),
  'UpdateListingInput.solution': () => handedIn({ solution: `${CRY} Тапсырыстарды жинап, айына бір рет жеткіземіз.` }),
  'UpdateListingInput.useOfFunds': () => handedIn({ useOfFunds: `${CRY} Алғашқы екі жеткізілімге.` }),
  'UpdateListingInput.mentoringTopics': () => handedIn({ mentoringTopics: ['қаржы', CRY] }),
  'UpdateListingInput.city': () => handedIn({ city: CRY }),
  'CreateTeamInput.name': async () =>
    (await open.ward.does<{ id: string }>('createTeam', 'CreateTeamInput', { name: CRY }, 'id')).id,
  'GuardianshipInput.reason': async () => {
    const { ward, guardianshipId } = await family(app, admin);
    await ward.does('endGuardianship', 'GuardianshipInput', { guardianshipId, reason: CRY }, 'id');
    return guardianshipId;
  },
  'ReportInput.reason': async () => {
    const { ward, project } = await minorScene(app, admin);
    await ward.does('report', 'ReportInput', { subjectId: project.teamId, topic: 'OTHER', reason: CRY }, 'id');
    return project.teamId;
  },
  'ReportConcernInput.words': async () => {
    await app.cast.nobody.ask(`mutation ($input: ReportConcernInput!) { reportConcern(input: $input) }`, {
      input: { topic: 'OTHER', words: CRY },
    });
    return null;
  },
};

/** Doors at which no pupil pours out their heart: names, places and addresses by rules of their own, and what adults alone write. */
const NAMES = ['fullName', 'city', 'institutionName', 'phone', 'contact', 'about', 'links'];
const isNameOfItsOwn = (door: string): boolean =>
  !(door in HEARD) && (NAMES.some((name) => door.endsWith(`.${name}`)) || door.startsWith('UpdateMentorProfileInput.'));

it('stands in the table, each text that people write', () => {
  const written = Object.entries(contactDoors).filter(
    ([, { is }]) => is === 'MASKED' || is === 'REFUSED' || is === 'PRIVATE',
  );
  const unheard = written.map(([door]) => door).filter((door) => !(door in HEARD) && !isNameOfItsOwn(door));
  expect(unheard).toEqual([]);
  expect(Object.keys(HEARD).filter((door) => !(door in contactDoors))).toEqual([]);
});

describe('a cry for help', () => {
  it.each(Object.entries(HEARD))(
    'is heard at %s',
    async (_door, write) => {
      const subjectId = await write();
      const found = await app.database.rows<{ severity: string }>(sql`
        select severity from moderation_cases where status = 'OPEN' and 'CRISIS' = any (flag_codes)
          and (${subjectId}::text is null and kind = 'REPORT' or subject_id = ${subjectId})`);
      expect(found.map(({ severity }) => severity)).toContain('SAFETY');
    },
    60_000,
  );

  it('of adults among themselves asks for nobody’s look', async () => {
    const before = await app.database.rows(sql`select 1 from moderation_cases where 'CRISIS' = any (flag_codes)`);
    const lead = await app.cast.adult('Ересек Лид');
    await lead.does('createTeam', 'CreateTeamInput', { name: CRY }, 'id');
    const after = await app.database.rows(sql`select 1 from moderation_cases where 'CRISIS' = any (flag_codes)`);
    expect(after).toHaveLength(before.length);
  });
});
