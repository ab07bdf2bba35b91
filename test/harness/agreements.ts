// Agreements in the states that stories begin with, and how they are looked at.
import type { TestApp } from './app.js';
import type { Actor } from './cast.js';
import {
  acceptOffer,
  activeAgreement,
  makeOffer,
  mentoringTerms,
  publishedProject,
  verifiedMentor,
  type MentorOnStage,
  type Project,
  type ShownAgreement,
} from './deals.js';

export const AGREEMENT = `id status documentSha256 viewerCan version coolingOffEndsAt terminationProposedBy
  signatories { role signedAt method person { displayName } }`;
export interface Shown extends ShownAgreement {
  readonly version: number;
  readonly coolingOffEndsAt: string | null;
  readonly terminationProposedBy: string | null;
  readonly signatories: {
    role: string;
    signedAt: string | null;
    method: string | null;
    person: { displayName: string };
  }[];
}
export interface Scene {
  readonly mentor: MentorOnStage;
  readonly project: Project;
  readonly agreement: ShownAgreement;
}

export const show = async (actor: Actor, id: string): Promise<Shown | null> =>
  (
    await actor.ask<{ node: Shown | null }>(
      `query ($id: ID!) { node(id: $id) { ... on Agreement { ${AGREEMENT} } } }`,
      { id },
    )
  ).node;
export const decide = (actor: Actor, verb: string, agreementId: string, reason?: string): Promise<Shown> =>
  actor.does<Shown>(verb, 'DecideAgreementInput', { agreementId, ...(reason && { reason }) }, AGREEMENT);
export const refused = async (actor: Actor, verb: string, agreementId: string, reason?: string): Promise<string> =>
  (await actor.refusal(verb, 'DecideAgreementInput', { agreementId, ...(reason && { reason }) })).code;

export async function drawnUp(
  app: TestApp,
  admin: Actor,
  terms: object = { mentoring: mentoringTerms() },
): Promise<Scene> {
  const mentor = await verifiedMentor(app, admin);
  const project = await publishedProject(app, admin);
  const offer = await makeOffer(mentor.actor, project.listingId, terms);
  return { mentor, project, agreement: await acceptOffer(project.lead, offer.id) };
}
export async function inForce(
  app: TestApp,
  admin: Actor,
  terms: object = { mentoring: mentoringTerms() },
): Promise<Scene> {
  const mentor = await verifiedMentor(app, admin);
  const project = await publishedProject(app, admin);
  return { mentor, project, agreement: await activeAgreement(admin, { mentor, project, terms }) };
}
export async function accepted(project: Project): Promise<object | null> {
  const query = `query ($slug: String!) { listing(slug: $slug) { accepted { amount currency } } }`;
  return (await project.lead.ask<{ listing: { accepted: object | null } }>(query, { slug: project.slug })).listing
    .accepted;
}
