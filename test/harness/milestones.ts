// The acts of stories about milestones: a deal in force, its money paid in, its work handed in.
import { sql } from '#platform';
import type { Actor } from './cast.js';
import {
  activeAgreement,
  publishedProject,
  seedTerms,
  verifiedMentor,
  type MentorOnStage,
  type Project,
} from './deals.js';
import type { PaidApp } from './stripe.js';

export interface ShownMilestone {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly dueOn: string;
  readonly overdue: boolean;
  readonly amount: { amount: string } | null;
  readonly funded: boolean;
  readonly status: string;
  readonly viewerCan: string[];
  readonly evidence: { note: string; links: string[]; submittedBy: { id: string } }[];
  readonly release: { id: string; status: string; money: { amount: string }; sentAt: string | null } | null;
}
export interface ShownDeal {
  readonly status: string;
  readonly viewerCan: string[];
  readonly milestones: ShownMilestone[];
  readonly fundings: { id: string; status: string; clientSecret: string | null }[];
  readonly funds: Record<string, { amount: string }> | null;
  readonly payee: { name: string; ready: boolean } | null;
}
export interface Scene {
  readonly app: PaidApp;
  readonly mentor: MentorOnStage;
  readonly project: Project;
  readonly id: string;
}

/** The scene of an agreement that is drawn up. */
export const sceneWith = (
  app: PaidApp,
  { mentor, project, agreement }: Pick<Scene, 'mentor' | 'project'> & { readonly agreement: { readonly id: string } },
): Scene => ({ app, mentor, project, id: agreement.id });

export const MILESTONE = `id position title criteria dueOn overdue amount { amount currency } funded status viewerCan
  evidence { note links files { name } submittedAt submittedBy { id } } release { id rail status money { amount } dueAt sentAt receipt { id } }`;
const DEAL = `query ($id: ID!) { node(id: $id) { ... on Agreement { status viewerCan payee { name ready(rail: STRIPE) }
  fundings { id status clientSecret } milestones { ${MILESTONE} }
  funds { funded { amount } held { amount } released { amount } refundDue { amount } refunded { amount } lost { amount } } } } }`;
const FUNDING = 'id status clientSecret paymentUrl money { amount currency } rail failureMessage';

export const show = async (actor: Actor, { id }: Scene): Promise<ShownDeal> =>
  (await actor.ask<{ node: ShownDeal }>(DEAL, { id })).node;
export async function milestone(actor: Actor, scene: Scene, position = 1): Promise<ShownMilestone> {
  const found = (await show(actor, scene)).milestones.find((each) => each.position === position);
  if (!found) throw new Error(`There is no milestone ${position}`);
  return found;
}

/** A signed agreement in force; a seed of 300,000 KZT in two tranches unless the terms say otherwise. */
export async function startDeal(
  app: PaidApp,
  admin: Actor,
  terms: object = { seed: seedTerms('300000.00') },
): Promise<Scene> {
  const mentor = await verifiedMentor(app, admin, { locale: 'EN' });
  const project = await publishedProject(app, admin, { locale: 'EN' });
  const { id } = await activeAgreement(admin, { mentor, project, terms });
  return { app, mentor, project, id };
}

export interface ShownFunding {
  readonly id: string;
  readonly status: string;
  readonly clientSecret: string;
}

export async function opened({ mentor, id }: Scene, milestoneIds: string[]): Promise<ShownFunding> {
  return mentor.actor.does<ShownFunding>(
    'fundAgreement',
    'FundAgreementInput',
    { agreementId: id, milestoneIds },
    FUNDING,
  );
}

export const intentOf = ({ clientSecret }: ShownFunding): string => clientSecret.split('_secret_')[0] ?? '';

export async function funded(scene: Scene, ...positions: number[]): Promise<void> {
  const { milestones } = await show(scene.mentor.actor, scene);
  const ids = milestones.filter(({ position }) => positions.includes(position)).map(({ id }) => id);
  await scene.app.pay(intentOf(await opened(scene, ids)));
}

export async function onboarded({ app, project }: Scene): Promise<void> {
  const { url } = await project.lead.does<{ url: string }>(
    'startPayeeOnboarding',
    'TeamInput',
    { teamId: project.teamId },
    'url',
  );
  const form = await fetch(url);
  if (form.status !== 200) throw new Error(`The onboarding page answers ${form.status}`);
  const { account } = (await app.database.row<{ account: string }>(sql`
    select p.stripe_account_id as account from teams t join payees p on p.id = t.payee_id where t.id = ${project.teamId}`)) ?? {
    account: '',
  };
  await app.control('POST', `accounts/${account}/complete`, {});
  await app.settle();
}

export const act = (actor: Actor, verb: string, milestoneId: string): Promise<ShownMilestone> =>
  actor.does<ShownMilestone>(verb, 'MilestoneInput', { milestoneId }, MILESTONE);
export const refusal = async (actor: Actor, verb: string, milestoneId: string): Promise<string> =>
  (await actor.refusal(verb, 'MilestoneInput', { milestoneId })).code;
export const submit = (actor: Actor, milestoneId: string, more: object = {}): Promise<ShownMilestone> =>
  actor.does<ShownMilestone>(
    'submitMilestone',
    'SubmitMilestoneInput',
    { milestoneId, note: 'Отыз тапсырыс жеткізілді', ...more },
    MILESTONE,
  );
export const decide = (actor: Actor, verb: string, milestoneId: string, reason: string): Promise<ShownMilestone> =>
  actor.does<ShownMilestone>(verb, 'DecideMilestoneInput', { milestoneId, reason }, MILESTONE);

export async function delivered(scene: Scene, position = 1): Promise<ShownMilestone> {
  const { lead } = scene.project;
  const { id } = await milestone(lead, scene, position);
  await act(lead, 'startMilestone', id);
  return submit(lead, id);
}
