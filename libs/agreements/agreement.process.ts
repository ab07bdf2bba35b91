import { clock, days, defineProcess, hours } from '#kernel';
import { onHold } from '#offers';
import { requireStep, type Viewer } from '#platform';
import type { Agreement, AgreementStatus } from './agreement.entity.js';
import { agreementRoles, type AgreementRole } from './agreement.policies.js';

/** How long all have to sign, and when those who have not are reminded. */
export const SIGNING_TIME = days(14);
export const REMINDERS_AFTER: readonly number[] = [days(3), days(7)];

/** How long everybody may think it over when a minor is bound. */
export const COOLING_OFF_TIME = hours(72);

/**
 * Why an agreement is held when it is the product that holds it, as `hold.…`: until the guardian allows it again; or until an
 * admin has looked at two sides who share a card.
 */
export const CONSENT_HOLD = 'hold.CONSENT';
export const CONFLICT_HOLD = 'hold.CONFLICT';
/** Until an admin has looked: somebody fears for a child. */
export const SAFETY_HOLD = 'hold.SAFETY';

/** Holds that take nobody's free withdrawal away. */
const LETS_WITHDRAW: readonly (string | null)[] = [CONSENT_HOLD, SAFETY_HOLD];

const isHeldForConsent = ({ holdReason }: Agreement): boolean => holdReason === CONSENT_HOLD;
const isHeldByModerator = (agreement: Agreement): boolean => !isHeldForConsent(agreement);

/** Free withdrawal runs on while a guardian has paused or a report is looked into; a moderator's hold stops it like everything else. */
const isCoolingOff = ({ status, coolingOffEndsAt, holdReason }: Agreement): boolean =>
  coolingOffEndsAt !== null &&
  clock.now() < coolingOffEndsAt &&
  (status === 'ACTIVE' || LETS_WITHDRAW.includes(holdReason));

const isUnsigned = ({ awaitedIds, partyIds }: Agreement): boolean => awaitedIds.length === partyIds.length;
const isProposed = ({ terminationProposedBy }: Agreement): boolean => terminationProposedBy !== null;
const isNotProposed = (agreement: Agreement): boolean => !isProposed(agreement);
const isPayeeStopped = ({ payeeStoppedAt }: Agreement): boolean => payeeStoppedAt !== null;
const isOverdue = ({ signBy }: Agreement): boolean => signBy !== null && signBy <= clock.now();

export const agreementProcess = defineProcess<Agreement, AgreementStatus, AgreementRole, Viewer>()({
  noun: 'agreement',
  state: 'status',
  // One deal, one chain: the agreement's facts follow its offer's.
  chain: (agreement) => agreement.offerId,
  roles: agreementRoles,
  steps: {
    clear: { from: ['IN_REVIEW'], to: 'SIGNING', by: ['ADMIN'], fact: 'agreement.cleared', action: 'CLEAR' },
    reopen: { from: ['SIGNING'], to: 'IN_REVIEW', by: ['ADMIN'], fact: 'agreement.reopened', when: isUnsigned },
    block: {
      from: ['IN_REVIEW'],
      to: 'VOID',
      by: ['ADMIN'],
      fact: 'agreement.blocked',
      action: 'BLOCK',
      reason: 'required',
    },
    sign: { from: ['SIGNING'], to: 'same', by: ['AWAITED'], fact: 'agreement.signed', action: 'SIGN' },
    // By itself, in the same transaction as the last signature.
    activate: { from: ['SIGNING'], to: 'ACTIVE', by: ['SYSTEM'], fact: 'agreement.activated' },
    refuse: {
      from: ['SIGNING'],
      to: 'VOID',
      by: ['SIGNATORY'],
      fact: 'agreement.refused',
      action: 'REFUSE',
      reason: 'required',
    },
    // Whoever was a minor when it was drawn up is one no longer, or a child without an account has one: it is made anew.
    outgrow: { from: ['IN_REVIEW', 'SIGNING'], to: 'VOID', by: ['SYSTEM'], fact: 'agreement.outgrown' },
    // Nobody else can sign for the guardian who was to sign and is one no longer.
    orphan: { from: ['IN_REVIEW', 'SIGNING'], to: 'VOID', by: ['SYSTEM'], fact: 'agreement.orphaned' },
    lapse: { from: ['SIGNING'], to: 'VOID', by: ['SYSTEM'], fact: 'agreement.lapsed', when: isOverdue },
    withdraw: {
      from: ['ACTIVE', 'ON_HOLD'],
      to: 'VOID',
      by: ['SIGNATORY'],
      fact: 'agreement.withdrawn',
      action: 'WITHDRAW',
      reason: 'required',
      when: isCoolingOff,
    },
    hold: {
      from: ['ACTIVE'],
      to: 'ON_HOLD',
      by: ['ADMIN'],
      fact: 'agreement.held',
      action: 'HOLD',
      reason: 'required',
    },
    unhold: {
      from: ['ON_HOLD'],
      to: 'ACTIVE',
      by: ['ADMIN'],
      fact: 'agreement.unheld',
      action: 'UNHOLD',
      reason: 'optional',
      when: isHeldByModerator,
    },
    // The payee whom the document names may not receive any more; the team has named another.
    changePayee: {
      from: ['ACTIVE', 'ON_HOLD', 'COMPLETED', 'TERMINATED'],
      to: 'same',
      by: ['ADMIN'],
      fact: 'agreement.payeeChanged',
      action: 'CHANGE_PAYEE',
      reason: 'required',
      when: isPayeeStopped,
    },
    freeze: { from: ['ACTIVE'], to: 'ON_HOLD', by: ['SYSTEM'], fact: 'agreement.frozen' },
    guard: { from: ['ACTIVE'], to: 'ON_HOLD', by: ['SYSTEM'], fact: 'agreement.guarded' },
    // Nothing is signed meanwhile, and what is signed already stays.
    question: { from: ['SIGNING'], to: 'IN_REVIEW', by: ['SYSTEM'], fact: 'agreement.questioned' },
    flag: { from: ['ACTIVE'], to: 'ON_HOLD', by: ['SYSTEM'], fact: 'agreement.flagged' },
    thaw: { from: ['ON_HOLD'], to: 'ACTIVE', by: ['SYSTEM'], fact: 'agreement.thawed', when: isHeldForConsent },
    confirm: {
      from: ['ACTIVE', 'ON_HOLD'],
      to: 'same',
      by: ['CONFIRMING'],
      fact: 'agreement.confirmed',
      action: 'CONFIRM',
    },
    proposeTermination: {
      from: ['ACTIVE', 'ON_HOLD'],
      to: 'same',
      by: ['TEAM', 'MENTOR'],
      fact: 'agreement.terminationProposed',
      action: 'TERMINATE',
      reason: 'required',
      when: isNotProposed,
    },
    agreeToTerminate: {
      from: ['ACTIVE', 'ON_HOLD'],
      to: 'TERMINATED',
      by: ['ASKED_TO_END'],
      fact: 'agreement.terminated',
      action: 'TERMINATE',
      reason: 'optional',
      when: isProposed,
    },
    terminate: {
      from: ['ACTIVE', 'ON_HOLD'],
      to: 'TERMINATED',
      by: ['ADMIN'],
      fact: 'agreement.terminated',
      action: 'TERMINATE',
      reason: 'required',
    },
    complete: { from: ['ACTIVE'], to: 'COMPLETED', by: ['SYSTEM'], fact: 'agreement.completed' },
  },
});
export type AgreementVerb = keyof typeof agreementProcess.table.steps & string;

/** As `requireStep`; a held agreement says why it stands still. */
export function requireAgreementStep(
  agreement: Agreement,
  verb: AgreementVerb,
  viewer: Viewer,
  reason?: string | null,
): void {
  const { from } = agreementProcess.step(verb);
  const isStopped = !from.includes('ON_HOLD') || (verb === 'withdraw' && !LETS_WITHDRAW.includes(agreement.holdReason));
  if (agreement.status === 'ON_HOLD' && isStopped) throw onHold(agreement.holdReason);
  requireStep(agreementProcess, agreement, verb, viewer, reason);
}
