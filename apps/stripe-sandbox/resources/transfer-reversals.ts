// Taking a transfer back, whole or in part: only as far as the connected account's balance covers it.
import { handler, own, pathId, require, type Call, type Handler } from '../api/call.js';
import { list, LIST_PARAMETERS } from '../api/list.js';
import { mergeMetadata, whole } from '../api/parameters.js';
import { badRequest, missing } from '../api/refusal.js';
import { requirePositive } from '../money/currencies.js';
import { move, sumsOf } from '../money/ledger.js';
import { type ReversalBody, type TransferBody } from '../state/bodies.js';
import { newStripeId } from '../state/new-id.js';
import { PLATFORM, previousOf, type World } from '../state/world.js';
import { emit } from '../webhooks/emit.js';
import { paymentRefund } from './destination-payments.js';

function amountToReverse(world: World, transfer: TransferBody, asked: number | null): number {
  const rest = transfer.amount - transfer.amount_reversed;
  if (rest === 0) throw badRequest(`Transfer ${transfer.id} has already been fully reversed.`);
  const amount = asked ?? rest;
  requirePositive(amount);
  if (amount > rest) {
    const message = `Reversal amount (${amount}) is greater than unreversed amount on transfer (${rest})`;
    throw badRequest(message, 'amount_too_large', 'amount');
  }
  const held = sumsOf(world, transfer.destination, transfer.currency);
  if (held.available + held.pending < amount) {
    const message = 'The connected account has insufficient funds to reverse this transfer.';
    throw badRequest(message, 'balance_insufficient', 'amount');
  }
  return amount;
}

function reverse(call: Call): ReversalBody {
  const { world, params } = call;
  const before = require(call, 'transfer', pathId(call, 'id'), 'id');
  const amount = amountToReverse(world, before, whole(params, 'amount'));
  const { currency, destination: account, destination_payment: payment } = before;
  const id = newStripeId('trr');
  const original = world.store.get('balance_transaction', before.balance_transaction);
  const availableOn = Math.max(world.now(), original.available_on);
  const refund = paymentRefund(world, { payment, account, amount, availableOn });
  const kind = { type: 'transfer_refund', category: 'transfer_reversal' };
  const entry = move(world, { account: PLATFORM, amount, currency, ...kind, source: id, availableOn });
  const amount_reversed = before.amount_reversed + amount;
  const isWhole = amount_reversed === before.amount;
  const reversal = world.store.put('transfer_reversal', PLATFORM, {
    id,
    object: 'transfer_reversal',
    amount,
    balance_transaction: entry.id,
    created: world.now(),
    currency,
    destination_payment_refund: refund,
    metadata: mergeMetadata({}, params),
    source_refund: null,
    transfer: before.id,
  });
  const after = world.store.change('transfer', before.id, { amount_reversed, reversed: isWhole });
  const previous = previousOf(before, after);
  emit(world, { account: PLATFORM, type: 'transfer.reversed', object: after, previous, cause: call });
  return reversal;
}

function reversalOf(call: Call): ReversalBody {
  const transfer = require(call, 'transfer', pathId(call, 'transfer'), 'transfer');
  const reversal = call.world.store.find('transfer_reversal', pathId(call, 'id'));
  if (reversal?.transfer !== transfer.id) throw missing('transfer reversal', pathId(call, 'id'), 'id');
  return reversal;
}

export const reversalHandlers: Record<string, Handler> = {
  PostTransfersIdReversals: handler(['amount', 'metadata'], reverse),
  GetTransfersIdReversals: handler(LIST_PARAMETERS, (call) => {
    const { id } = require(call, 'transfer', pathId(call, 'id'), 'id');
    return list(
      call,
      `/v1/transfers/${id}/reversals`,
      own(call, 'transfer_reversal', (reversal) => reversal.transfer === id),
    );
  }),
  GetTransfersTransferReversalsId: handler([], reversalOf),
  PostTransfersTransferReversalsId: handler(['metadata'], (call) => {
    const before = reversalOf(call);
    const metadata = mergeMetadata((before['metadata'] ?? {}) as Record<string, string>, call.params);
    return call.world.store.change('transfer_reversal', before.id, { metadata });
  }),
};
