import { handler, own, pathId, require, type Call, type Handler } from '../api/call.js';
import { list, LIST_PARAMETERS, matches } from '../api/list.js';
import { mergeMetadata, nested } from '../api/parameters.js';
import { badRequest } from '../api/refusal.js';
import { disputeFeeOf } from '../money/currencies.js';
import { move, settle } from '../money/ledger.js';
import { type ChargeBody, type DisputeBody } from '../state/bodies.js';
import { newStripeId } from '../state/new-id.js';
import { PLATFORM, previousOf, type World } from '../state/world.js';
import { emit, type Cause } from '../webhooks/emit.js';
import { type TestCard } from './test-cards.js';

const DAY = 86_400;
const DAYS_TO_ANSWER = 9;
const ANSWERABLE = new Set(['needs_response', 'warning_needs_response']);
const CLOSED = new Set(['won', 'lost', 'warning_closed', 'prevented']);

const EVIDENCE = [
  'access_activity_log',
  'billing_address',
  'cancellation_policy',
  'cancellation_policy_disclosure',
  'cancellation_rebuttal',
  'customer_communication',
  'customer_email_address',
  'customer_name',
  'customer_purchase_ip',
  'customer_signature',
  'duplicate_charge_documentation',
  'duplicate_charge_explanation',
  'duplicate_charge_id',
  'product_description',
  'receipt',
  'refund_policy',
  'refund_policy_disclosure',
  'refund_refusal_explanation',
  'service_date',
  'service_documentation',
  'shipping_address',
  'shipping_carrier',
  'shipping_date',
  'shipping_documentation',
  'shipping_tracking_number',
  'uncategorized_file',
  'uncategorized_text',
];

/** A card made for it is disputed as soon as it has paid. */
export function openDisputes(world: World, charge: ChargeBody, card: TestCard, cause: Cause): void {
  if (!card.dispute) return;
  const { reason, isInquiry = false, times = 1 } = card.dispute;
  const each = Math.floor(charge.amount_captured / times);
  for (let nth = 0; nth < times; nth += 1) {
    const amount = nth === 0 ? charge.amount_captured - each * (times - 1) : each;
    openDispute(world, charge, { amount, reason, isInquiry }, cause);
  }
}

interface Claim {
  amount: number;
  reason: string;
  isInquiry: boolean;
}

function openDispute(world: World, charge: ChargeBody, { amount, reason, isInquiry }: Claim, cause: Cause): void {
  const id = newStripeId('du');
  const network_reason_code = reason === 'product_not_received' ? '13.1' : '10.4';
  const dispute = world.store.put('dispute', PLATFORM, {
    id,
    object: 'dispute',
    amount,
    balance_transactions: [],
    charge: charge.id,
    created: world.now(),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: { ...Object.fromEntries(EVIDENCE.map((name) => [name, null])), enhanced_evidence: {} },
    evidence_details: {
      due_by: world.now() + DAYS_TO_ANSWER * DAY,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: isInquiry,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    payment_method_details: {
      card: { brand: 'visa', case_type: isInquiry ? 'inquiry' : 'chargeback', network: 'visa', network_reason_code },
      type: 'card',
    },
    reason,
    status: isInquiry ? 'warning_needs_response' : 'needs_response',
  });
  if (!isInquiry) world.store.change('charge', charge.id, { disputed: true });
  say(world, 'charge.dispute.created', dispute, cause);
  if (isInquiry) return;
  const withdrawn = moveDispute(world, dispute, 'out');
  say(world, 'charge.dispute.funds_withdrawn', withdrawn, cause, dispute);
}

/** The disputed sum and the fee leave the platform's balance, or come back. */
function moveDispute(world: World, dispute: DisputeBody, way: 'out' | 'back'): DisputeBody {
  const sign = way === 'out' ? -1 : 1;
  const settled = settle(world, dispute.amount, dispute.currency);
  const entry = move(world, {
    account: PLATFORM,
    amount: sign * settled.amount,
    currency: settled.currency,
    exchangeRate: settled.rate,
    fee: -sign * disputeFeeOf(settled.currency),
    feeDescription: 'Dispute fee',
    type: 'adjustment',
    category: way === 'out' ? 'dispute' : 'dispute_reversal',
    source: dispute.id,
    description:
      way === 'out' ? `Chargeback withdrawal for ${dispute.charge}` : `Chargeback reversal for ${dispute.charge}`,
  });
  const balance_transactions = [...dispute.balance_transactions, entry.id];
  return world.store.change('dispute', dispute.id, { balance_transactions });
}

/** The bank decides. A won dispute brings the money and the fee back. */
export function settleDispute(world: World, id: string, outcome: 'won' | 'lost', cause: Cause): DisputeBody {
  const before = world.store.get('dispute', id);
  if (CLOSED.has(before.status)) throw badRequest(`This dispute is already closed (${before.status}).`);
  const isInquiry = before.status.startsWith('warning');
  let decided = world.store.change('dispute', id, {
    status: isInquiry ? 'warning_closed' : outcome,
    is_charge_refundable: isInquiry,
  });
  if (!isInquiry && outcome === 'won') {
    const unpaid = decided;
    decided = moveDispute(world, decided, 'back');
    say(world, 'charge.dispute.funds_reinstated', decided, cause, unpaid);
  }
  say(world, 'charge.dispute.closed', decided, cause, before);
  return decided;
}

function update(call: Call): DisputeBody {
  const { world, params } = call;
  const before = require(call, 'dispute', pathId(call, 'dispute'), 'dispute');
  const given = nested(params, 'evidence') ?? {};
  if (Object.keys(given).length > 0 && !ANSWERABLE.has(before.status)) {
    throw badRequest('This dispute no longer takes evidence.', 'status_transition_invalid', 'evidence');
  }
  const evidence = {
    ...before.evidence,
    ...Object.fromEntries(Object.entries(given).map(([key, value]) => [key, value === '' ? null : value])),
  };
  const metadata = mergeMetadata(before['metadata'] as Record<string, string>, params);
  const submits = Object.keys(given).length > 0 && params['submit'] !== false;
  const details = before['evidence_details'] as Record<string, unknown>;
  const evidence_details = {
    ...details,
    has_evidence: Object.values(evidence).some((value) => typeof value === 'string'),
    ...(submits ? { submission_count: Number(details['submission_count']) + 1, submission_method: 'manual' } : {}),
  };
  const status = before.status === 'needs_response' ? 'under_review' : 'warning_under_review';
  const after = world.store.change('dispute', before.id, {
    evidence,
    metadata,
    evidence_details,
    ...(submits ? { status } : {}),
  });
  say(world, 'charge.dispute.updated', after, call, before);
  const verdict = submits ? given['uncategorized_text'] : null;
  if (verdict === 'winning_evidence') return settleDispute(world, after.id, 'won', call);
  if (verdict === 'losing_evidence') return settleDispute(world, after.id, 'lost', call);
  return after;
}

function say(world: World, type: string, dispute: DisputeBody, cause: Cause, before?: DisputeBody): void {
  const previous = before ? previousOf(before, dispute) : {};
  // Ids inside previous_attributes would not satisfy the description, which shows whole balance transactions.
  delete previous['balance_transactions'];
  emit(world, { account: PLATFORM, type, object: dispute, previous, cause });
}

export const disputeHandlers: Record<string, Handler> = {
  GetDisputes: handler([...LIST_PARAMETERS, 'charge', 'payment_intent'], (call) =>
    list(call, '/v1/disputes', own(call, 'dispute', matches(call.params, ['charge', 'payment_intent']))),
  ),
  GetDisputesDispute: handler([], (call) => require(call, 'dispute', pathId(call, 'dispute'), 'dispute')),
  PostDisputesDispute: handler(['evidence', 'metadata', 'submit'], update),
  PostDisputesDisputeClose: handler([], (call) =>
    settleDispute(call.world, require(call, 'dispute', pathId(call, 'dispute'), 'dispute').id, 'lost', call),
  ),
};
