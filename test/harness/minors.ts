// Deals that bind somebody under 18: a pupil's project with her guardian as payee, an agreement drawn up and signed by all.
import type { Actor } from './cast.js';
import {
  acceptOffer,
  makeOffer,
  publishedProject,
  seedTerms,
  sign,
  verifiedMentor,
  type MentorOnStage,
  type Project,
  type ShownAgreement,
} from './deals.js';
import { family, type Family, type FamilyOptions } from './family.js';
import type { TestApp } from './app.js';

export interface MinorScene extends Family {
  readonly mentor: MentorOnStage;
  readonly project: Project;
}
export interface MinorDeal extends MinorScene {
  readonly offerId: string;
  readonly agreement: ShownAgreement;
}

/** A published project that a pupil leads and whose money her guardian receives. */
export async function wardProject(app: TestApp, admin: Actor, { ward, guardian }: Family): Promise<Project> {
  const project = await publishedProject(app, admin, { lead: ward, payee: false });
  await ward.does('choosePayee', 'ChoosePayeeInput', { teamId: project.teamId, personId: guardian.personId }, 'id');
  return project;
}

/** A mentor, a family and its project; nothing is offered yet. */
export async function minorScene(app: TestApp, admin: Actor, options: FamilyOptions = {}): Promise<MinorScene> {
  const people = await family(app, admin, options);
  return { ...people, mentor: await verifiedMentor(app, admin), project: await wardProject(app, admin, people) };
}

/** Offered, accepted by the pupil, cleared by an admin: everybody has yet to sign. */
export async function minorDeal(
  app: TestApp,
  admin: Actor,
  terms: object = { seed: seedTerms('300000.00') },
  options: FamilyOptions = {},
): Promise<MinorDeal> {
  const scene = await minorScene(app, admin, options);
  return drawUp(admin, scene, terms);
}

export async function drawUp(admin: Actor, scene: MinorScene, terms: object): Promise<MinorDeal> {
  const { id: offerId } = await makeOffer(scene.mentor.actor, scene.project.listingId, terms);
  const agreement = await acceptOffer(scene.ward, offerId);
  if (agreement.status === 'IN_REVIEW') {
    await admin.does('clearAgreement', 'DecideAgreementInput', { agreementId: agreement.id }, 'id');
  }
  return { ...scene, offerId, agreement };
}

/** The newest code that was mailed to somebody. */
export async function signingCode(app: TestApp, actor: Actor): Promise<string> {
  await actor.ask(`mutation { requestOneTimeCode(input: { purpose: SIGN }) }`);
  await app.drain();
  // Sums have six digits too: only a mail that says so in its subject brings a code.
  const subjects = (await app.mails(actor.email)).map(({ subject }) => subject);
  const code = subjects.flatMap((subject) => /(?:код|code)[^:]*: (\d{3} ?\d{3})$/i.exec(subject)?.[1] ?? [])[0];
  if (code === undefined) throw new Error(`${actor.email} got no code`);
  return code;
}

/** A guardian signs by a mailed code, as whoever has no password does. */
export async function signByCode(
  app: TestApp,
  guardian: Actor,
  { id, documentSha256 }: Pick<ShownAgreement, 'id' | 'documentSha256'>,
  onBehalfOf?: string | null,
): Promise<ShownAgreement> {
  const oneTimeCode = await signingCode(app, guardian);
  return guardian.does<ShownAgreement>(
    'signAgreement',
    'SignAgreementInput',
    { agreementId: id, documentSha256, oneTimeCode, ...(onBehalfOf && { onBehalfOf }) },
    'id status documentSha256 viewerCan coolingOffEndsAt',
  );
}

/** Signed by the mentor, the pupil, and the guardian for her; who also receives the money signs no second time. */
export async function signedByAll(app: TestApp, deal: MinorDeal): Promise<ShownAgreement> {
  await sign(deal.mentor.actor, deal.agreement);
  await sign(deal.ward, deal.agreement);
  return signByCode(app, deal.guardian, deal.agreement, deal.ward.personId);
}

export async function inForceWithMinor(app: TestApp, admin: Actor, terms?: object): Promise<MinorDeal> {
  const deal = await minorDeal(app, admin, terms);
  await signedByAll(app, deal);
  return deal;
}
