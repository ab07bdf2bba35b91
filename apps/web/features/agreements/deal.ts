import type { DealDetailQuery, DealRowFragment, Side } from '../../graphql/generated/graphql.js';
import type { TextKey, TextValues } from '../../i18n/texts.js';

export type Deal = DealRowFragment;
export type DealDetail = Extract<NonNullable<DealDetailQuery['node']>, { __typename: 'Agreement' }>;
export type Milestone = Deal['milestones'][number];

/** What the address names, when it is a deal that the reader may see. */
export function dealOf(data: DealDetailQuery | undefined): DealDetail | null {
  return data?.node && 'documentSha256' in data.node ? (data.node as DealDetail) : null;
}

export type StepAction = 'sign' | 'confirm' | 'fund' | 'milestone' | 'start' | 'end' | 'payee';

/** The one thing that comes next in a deal: a sentence, and a button only for the one whose turn it is. */
export interface DealStep {
  text: TextKey;
  values?: TextValues;
  /** A calendar day that belongs to it. */
  by?: string;
  action?: { kind: StepAction; text: TextKey; milestoneId?: string };
}

export interface Reader {
  personId: string;
  side: Side | null;
}

const isOver = ({ status }: Milestone): boolean => status === 'APPROVED' || status === 'CANCELLED';

export const inOrder = (milestones: readonly Milestone[]): Milestone[] =>
  [...milestones].sort((one, other) => one.position - other.position);

export function nextStepOf(deal: Deal & Partial<Pick<DealDetail, 'timeline'>>, reader: Reader): DealStep {
  switch (deal.status) {
    case 'IN_REVIEW':
      return { text: 'deal.step.inReview' };
    case 'SIGNING':
      return signingStep(deal);
    case 'ACTIVE':
      return endingStep(deal, reader) ?? confirmingStep(deal) ?? ownStep(deal, reader) ?? othersStep(deal);
    case 'ON_HOLD':
      return endingStep(deal, reader) ?? { text: 'deal.step.onHold', values: { reason: deal.holdReason ?? '' } };
    case 'COMPLETED':
      return { text: 'deal.step.completed' };
    case 'TERMINATED':
      return { text: 'deal.step.terminated' };
    case 'VOID':
      return voidStep(deal);
  }
}

/** What can make an agreement void, each told by its fact with the reason. */
const voiding: readonly string[] = ['blocked', 'refused', 'withdrawn', 'outgrown', 'orphaned', 'lapsed'].map(
  (ending) => `agreement.${ending}`,
);

/** Who ended it and why stands in its record; without that it is known whether it had been in force. */
function voidStep({ timeline, signatories }: Parameters<typeof nextStepOf>[0]): DealStep {
  const ending = timeline?.nodes.findLast(({ action }) => voiding.includes(action));
  const what = ending?.text.replace(/\.$/, '') ?? '';
  if (ending?.actor) return { text: 'deal.step.voidBy', values: { what, name: ending.actor.displayName } };
  if (ending) return { text: 'deal.step.voidTold', values: { what } };
  const wasInForce = signatories.every(({ signedAt }) => signedAt);
  return { text: wasInForce ? 'deal.step.voidAfter' : 'deal.step.voidBefore' };
}

function signingStep(deal: Deal): DealStep {
  if (deal.viewerCan.includes('SIGN'))
    return { text: 'deal.step.sign', action: { kind: 'sign', text: 'deal.action.sign' } };
  const awaited = deal.signatories.filter(({ signedAt }) => !signedAt).map(({ person }) => person.displayName);
  return { text: 'deal.step.othersSign', values: { names: awaited.join(', ') } };
}

function endingStep({ viewerCan, terminationProposedBy }: Deal, { side }: Reader): DealStep | null {
  if (!terminationProposedBy) return null;
  if (side !== null && terminationProposedBy !== side && viewerCan.includes('TERMINATE'))
    return { text: 'deal.step.endAsked', action: { kind: 'end', text: 'deal.action.look' } };
  return { text: 'deal.step.endProposed' };
}

/** Only the one who came of age is asked; for the others everything else goes on meanwhile. */
function confirmingStep({ viewerCan }: Deal): DealStep | null {
  return viewerCan.includes('CONFIRM')
    ? { text: 'deal.step.confirm', action: { kind: 'confirm', text: 'deal.action.confirm' } }
    : null;
}

const offersPayment = ({ status }: { status: string }): boolean => status === 'PROCESSING';

/** What the reader can do themselves, the most urgent first. */
function ownStep(deal: Deal, reader: Reader): DealStep | null {
  const milestones = inOrder(deal.milestones);
  const may = (action: Milestone['viewerCan'][number]) =>
    milestones.find(({ viewerCan }) => viewerCan.includes(action));
  const approve = may('APPROVE');
  if (approve) return milestoneStep('deal.step.approve', 'deal.action.look', approve);
  if (mayOnboard(deal, reader) && milestones.some(({ amount }) => amount))
    return { text: 'deal.step.payee', action: { kind: 'payee', text: 'deal.action.payee' } };
  const submit = may('SUBMIT');
  if (submit) return milestoneStep('deal.step.submit', 'deal.action.submit', submit);
  const current = milestones.find((each) => !isOver(each));
  if (current?.viewerCan.includes('FUND') && !deal.fundings.some(offersPayment))
    return {
      text: 'deal.step.fund',
      values: { title: current.title },
      action: { kind: 'fund', text: 'deal.action.fund', milestoneId: current.id },
    };
  if (reader.side === 'MENTOR' && deal.fundings.some(({ paymentUrl }) => paymentUrl))
    return { text: 'deal.step.finishPayment' };
  const start = may('START');
  return start ? milestoneStep('deal.step.start', 'deal.action.start', start, 'start') : null;
}

function milestoneStep(
  text: TextKey,
  action: TextKey,
  { id, title, dueOn }: Milestone,
  kind: 'milestone' | 'start' = 'milestone',
): DealStep {
  return { text, values: { title }, by: dueOn, action: { kind, text: action, milestoneId: id } };
}

/** The payee opens the account; for an institution the team's lead starts it. */
export function mayOnboard({ payee, team, status }: Deal, { personId }: Reader): boolean {
  if (!payee || payee.ready || status !== 'ACTIVE') return false;
  return payee.person ? payee.person.id === personId : team.viewerCan.includes('CHOOSE_PAYEE');
}

/** Nobody but others can go on: who, and with what. */
function othersStep(deal: Deal): DealStep {
  if (deal.fundings.some(offersPayment)) return { text: 'deal.step.paying' };
  const milestones = inOrder(deal.milestones);
  const disputed = milestones.find(({ status }) => status === 'DISPUTED');
  if (disputed) return { text: 'deal.step.moderator', values: { title: disputed.title } };
  const current = milestones.find((each) => !isOver(each));
  if (deal.confirmingSince) return { text: 'deal.step.waitConfirm' };
  if (!current) {
    const { mentoring } = deal.terms;
    return mentoring
      ? { text: 'deal.step.hours', values: { months: mentoring.months } }
      : { text: 'deal.step.thinking' };
  }
  const { title, status, dueOn, amount, funded } = current;
  const mentor = deal.mentor.person.displayName;
  const team = deal.team.name;
  if (status === 'SUBMITTED') return { text: 'deal.step.waitApproval', values: { title, mentor } };
  if (status === 'IN_PROGRESS') return { text: 'deal.step.waitResult', values: { title, team }, by: dueOn };
  if (amount && !funded) return { text: 'deal.step.waitFunding', values: { title, mentor } };
  return { text: 'deal.step.waitStart', values: { title, team }, by: dueOn };
}
