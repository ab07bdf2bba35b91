// All movements of money, in one table (payments.md, "Postings"). A line debits one account and credits another with the
// same sum, so an entry that does not balance cannot be written down; amounts are positive minor units. A movement knows
// nothing of Stripe: it is given sums, and the name of the thing it was caused by, once per which it is posted.
import type { Currency, Money } from '#kernel';

export interface Line {
  readonly debit: string;
  readonly credit: string;
  readonly money: Money;
}

/** What stands on Stripe's balance because of a charge, refund or transfer: in the currency that Stripe settles in. */
export interface Settled {
  /** Positive: what was moved before fees. */
  readonly money: Money;
  readonly feeMinor: bigint;
  readonly balanceTransactionId: string | null;
}

export const accounts = {
  stripe: 'psp:stripe',
  stripeFee: 'expense:stripe_fee',
  disputeFee: 'expense:dispute_fee',
  disputed: 'receivable:dispute',
  exchange: 'fx:clearing',
  float: 'equity:float',
  held: (agreementId: string) => `held:${agreementId}`,
  refundDue: (agreementId: string) => `refund_due:${agreementId}`,
  payable: (payeeId: string) => `payable:payee:${payeeId}`,
  owedBy: (payeeId: string) => `receivable:payee:${payeeId}`,
} as const;

const of = (minor: bigint, currency: Currency): Money => ({ minor, currency });

/** Money comes onto Stripe's balance for an account of ours; another settlement currency passes through the exchange. */
function comesIn(forAccount: string, money: Money, settled: Settled): Line[] {
  const converted = settled.money.currency !== money.currency;
  const inside = converted ? accounts.exchange : forAccount;
  const net = settled.money.minor - settled.feeMinor;
  return [
    ...(converted ? [{ debit: accounts.exchange, credit: forAccount, money }] : []),
    { debit: accounts.stripe, credit: inside, money: of(net, settled.money.currency) },
    { debit: accounts.stripeFee, credit: inside, money: of(settled.feeMinor, settled.money.currency) },
  ];
}

/** Money leaves Stripe's balance from an account of ours. */
function goesOut(fromAccount: string, money: Money, settled: Settled): Line[] {
  const converted = settled.money.currency !== money.currency;
  const outside = converted ? accounts.exchange : fromAccount;
  return [
    ...(converted ? [{ debit: fromAccount, credit: accounts.exchange, money }] : []),
    { debit: outside, credit: accounts.stripe, money: settled.money },
  ];
}

export interface Movement {
  readonly kind: string;
  /** The natural key: a fact is posted once, however often it is told. */
  readonly sourceType: string;
  readonly sourceId: string;
  readonly agreementId: string | null;
  readonly lines: readonly Line[];
  readonly balanceTransactionId?: string | null;
}

interface InAgreement {
  readonly agreementId: string;
  readonly money: Money;
}

interface PayeeMoved extends InAgreement {
  readonly releaseId: string;
  /** Which move of this release it is: it may come back to whom it was moved from, and go again. */
  readonly nth: number;
  readonly from: string;
  readonly to: string;
}

export const movements = {
  /** A card was charged. Stripe's fee is the club's cost: the whole sum is held. */
  fund: ({
    agreementId,
    money,
    chargeId,
    settled,
  }: InAgreement & { chargeId: string; settled: Settled }): Movement => ({
    kind: 'fund',
    sourceType: 'charge',
    sourceId: chargeId,
    agreementId,
    lines: comesIn(accounts.held(agreementId), money, settled),
    balanceTransactionId: settled.balanceTransactionId,
  }),
  /** A tranche fell due. Its key is the milestone: a tranche is released once. */
  release: ({
    agreementId,
    money,
    milestoneId,
    payeeId,
  }: InAgreement & { milestoneId: string; payeeId: string }): Movement => ({
    kind: 'release',
    sourceType: 'milestone',
    sourceId: milestoneId,
    agreementId,
    lines: [{ debit: accounts.held(agreementId), credit: accounts.payable(payeeId), money }],
  }),
  /** What fell due and was not sent is another payee's now. */
  movePayee: ({ agreementId, money, releaseId, nth, from, to }: PayeeMoved): Movement => ({
    kind: 'correction',
    sourceType: 'payee_change',
    sourceId: `${releaseId}:${nth}`,
    agreementId,
    lines: [{ debit: accounts.payable(from), credit: accounts.payable(to), money }],
  }),
  /** Stripe moved it to the payee's account. */
  transfer: (given: InAgreement & { transferId: string; payeeId: string; settled: Settled }): Movement => ({
    kind: 'transfer',
    sourceType: 'transfer',
    sourceId: given.transferId,
    agreementId: given.agreementId,
    lines: goesOut(accounts.payable(given.payeeId), given.money, given.settled),
    balanceTransactionId: given.settled.balanceTransactionId,
  }),
  /** What is left is promised back to the mentor. */
  requestRefund: ({ agreementId, money, refundId }: InAgreement & { refundId: string }): Movement => ({
    kind: 'refund_request',
    sourceType: 'refund_request',
    sourceId: refundId,
    agreementId,
    lines: [{ debit: accounts.held(agreementId), credit: accounts.refundDue(agreementId), money }],
  }),
  refund: (given: InAgreement & { stripeRefundId: string; settled: Settled }): Movement => ({
    kind: 'refund',
    sourceType: 'refund',
    sourceId: given.stripeRefundId,
    agreementId: given.agreementId,
    lines: goesOut(accounts.refundDue(given.agreementId), given.money, given.settled),
    balanceTransactionId: given.settled.balanceTransactionId,
  }),
  /** The card's bank sent a refund back: it is due again. */
  refundFailed: (given: InAgreement & { stripeRefundId: string; settled: Settled }): Movement => ({
    kind: 'refund_failed',
    sourceType: 'refund',
    sourceId: given.stripeRefundId,
    agreementId: given.agreementId,
    lines: comesIn(accounts.refundDue(given.agreementId), given.money, given.settled),
    balanceTransactionId: given.settled.balanceTransactionId,
  }),
  /** The card's bank took a disputed sum and its fee from the platform. */
  disputeOut: (given: { agreementId: string; disputeId: string; settled: Settled }): Movement => ({
    kind: 'dispute_out',
    sourceType: 'balance_transaction',
    sourceId: given.settled.balanceTransactionId ?? given.disputeId,
    agreementId: given.agreementId,
    lines: [
      { debit: accounts.disputed, credit: accounts.stripe, money: given.settled.money },
      {
        debit: accounts.disputeFee,
        credit: accounts.stripe,
        money: of(given.settled.feeMinor, given.settled.money.currency),
      },
    ],
    balanceTransactionId: given.settled.balanceTransactionId,
  }),
  /** A dispute was won; Stripe may give its fee back with the sum, as a negative fee. */
  disputeBack: (given: { agreementId: string; disputeId: string; settled: Settled }): Movement => ({
    kind: 'dispute_back',
    sourceType: 'balance_transaction',
    sourceId: given.settled.balanceTransactionId ?? given.disputeId,
    agreementId: given.agreementId,
    lines: [
      { debit: accounts.stripe, credit: accounts.disputed, money: given.settled.money },
      {
        debit: accounts.stripe,
        credit: accounts.disputeFee,
        money: of(-given.settled.feeMinor, given.settled.money.currency),
      },
    ],
    balanceTransactionId: given.settled.balanceTransactionId,
  }),
  /** A dispute was lost: what is still held pays for it first, the rest is owed by the payee who has it. */
  disputeLost: (given: {
    agreementId: string;
    disputeId: string;
    payeeId: string | null;
    held: Money;
    rest: Money;
  }): Movement => ({
    kind: 'dispute_lost',
    sourceType: 'dispute',
    sourceId: given.disputeId,
    agreementId: given.agreementId,
    lines: [
      { debit: accounts.held(given.agreementId), credit: accounts.disputed, money: given.held },
      {
        debit: given.payeeId === null ? 'expense:dispute_loss' : accounts.owedBy(given.payeeId),
        credit: accounts.disputed,
        money: given.rest,
      },
    ],
  }),
} as const;

/** The same movement the other way round: how a mistake is put right. */
export function reversed(movement: Movement, decisionId: string): Movement {
  return {
    kind: 'correction',
    sourceType: 'decision',
    sourceId: decisionId,
    agreementId: movement.agreementId,
    lines: movement.lines.map(({ debit, credit, money }) => ({ debit: credit, credit: debit, money })),
  };
}
