import { handler, isPlatform, own, pathId, require, type Call, type Handler } from '../api/call.js';
import { list, LIST_PARAMETERS, matches } from '../api/list.js';
import { mergeMetadata, text, whole } from '../api/parameters.js';
import { badRequest, missing, notSimulated } from '../api/refusal.js';
import { readCurrency, requirePositive } from '../money/currencies.js';
import { move, settle, sumsOf } from '../money/ledger.js';
import { type AccountBody, type ChargeBody, type TransferBody } from '../state/bodies.js';
import { newStripeId } from '../state/new-id.js';
import { PLATFORM, previousOf, type World } from '../state/world.js';
import { emit } from '../webhooks/emit.js';
import { destinationPayment } from './destination-payments.js';
import { transferredOf } from './refunds.js';

interface Plan {
  amount: number;
  currency: string;
  destination: AccountBody;
  source: ChargeBody | null;
  availableOn: number;
}

const NO_FUNDS = 'You have insufficient available funds in your Stripe account.';

function planOf(call: Call): Plan {
  const { world, params } = call;
  const destination = world.store.find('account', text(params, 'destination') ?? '');
  if (!destination) throw missing('destination', text(params, 'destination') ?? '', 'destination');
  const currency = readCurrency(text(params, 'currency'));
  const sourceId = text(params, 'source_transaction');
  const source = sourceId === null ? null : require(call, 'charge', sourceId, 'source_transaction');
  const amount = whole(params, 'amount') ?? (source ? restOf(world, source) : 0);
  requirePositive(amount);
  if (destination.capabilities['transfers'] !== 'active') {
    const message =
      'Your destination account needs to have at least one of the following capabilities enabled: transfers, legacy_payments';
    throw badRequest(message, 'capability_not_active', 'destination');
  }
  if (!source) {
    if (sumsOf(world, PLATFORM, currency).available < amount)
      throw badRequest(NO_FUNDS, 'balance_insufficient', 'amount');
    return { amount, currency, destination, source, availableOn: world.now() };
  }
  return { amount, currency, destination, source, availableOn: availableOf(world, source, amount, currency) };
}

/** A transfer bound to a charge is paid from that charge only: its currency, its day, and never more than it. */
function availableOf(world: World, source: ChargeBody, amount: number, currency: string): number {
  if (source.status !== 'succeeded' || source.balance_transaction === null) {
    throw badRequest(
      `The source_transaction ${source.id} has not succeeded.`,
      'charge_invalid_parameter',
      'source_transaction',
    );
  }
  const entry = world.store.get('balance_transaction', source.balance_transaction);
  if (entry.currency !== currency) {
    const message = `The currency of source_transaction's balance transaction (${entry.currency}) must be the same as the transfer currency (${currency})`;
    throw badRequest(message, 'transfer_source_balance_parameters_mismatch', 'currency');
  }
  if (amount > restOf(world, source)) {
    throw badRequest(
      'Transfers using this transaction as a source must not exceed the source amount.',
      'balance_insufficient',
      'amount',
    );
  }
  return Math.max(world.now(), entry.available_on);
}

function restOf(world: World, source: ChargeBody): number {
  const refunded = settle(world, source.amount_refunded, source.currency).amount;
  return settle(world, source.amount_captured, source.currency).amount - refunded - transferredOf(world, source.id);
}

function create(call: Call): TransferBody {
  const { world, params } = call;
  if (!isPlatform(call)) throw notSimulated('transfers from connected accounts');
  const { amount, currency, destination, source, availableOn } = planOf(call);
  const id = newStripeId('tr');
  const entry = move(world, {
    account: PLATFORM,
    amount: -amount,
    currency,
    type: 'transfer',
    category: 'transfer',
    source: id,
    availableOn,
  });
  const payment = destinationPayment(world, {
    account: destination.id,
    transfer: id,
    amount,
    currency,
    availableOn,
    source,
  });
  const transfer = world.store.put('transfer', PLATFORM, {
    id,
    object: 'transfer',
    amount,
    amount_reversed: 0,
    balance_transaction: entry.id,
    created: world.now(),
    currency,
    description: text(params, 'description'),
    destination: destination.id,
    destination_payment: payment.id,
    livemode: false,
    metadata: mergeMetadata({}, params),
    reversals: { object: 'list', data: [], has_more: false, url: `/v1/transfers/${id}/reversals` },
    reversed: false,
    source_transaction: source?.id ?? null,
    source_type: text(params, 'source_type') ?? 'card',
    transfer_group: text(params, 'transfer_group') ?? source?.transfer_group ?? null,
  });
  emit(world, { account: PLATFORM, type: 'transfer.created', object: transfer, cause: call });
  emit(world, { account: destination.id, type: 'payment.created', object: payment, cause: call });
  return transfer;
}

function update(call: Call): TransferBody {
  const before = require(call, 'transfer', pathId(call, 'transfer'), 'transfer');
  const metadata = mergeMetadata(before['metadata'] as Record<string, string>, call.params);
  const description = 'description' in call.params ? text(call.params, 'description') : before['description'];
  const after = call.world.store.change('transfer', before.id, { metadata, description });
  emit(call.world, {
    account: PLATFORM,
    type: 'transfer.updated',
    object: after,
    previous: previousOf(before, after),
    cause: call,
  });
  return after;
}

export const transferHandlers: Record<string, Handler> = {
  PostTransfers: handler(
    [
      'amount',
      'currency',
      'destination',
      'description',
      'metadata',
      'source_transaction',
      'source_type',
      'transfer_group',
    ],
    create,
  ),
  GetTransfers: handler([...LIST_PARAMETERS, 'destination', 'transfer_group'], (call) =>
    list(call, '/v1/transfers', own(call, 'transfer', matches(call.params, ['destination', 'transfer_group']))),
  ),
  GetTransfersTransfer: handler([], (call) => require(call, 'transfer', pathId(call, 'transfer'), 'transfer')),
  PostTransfersTransfer: handler(['metadata', 'description'], update),
};
