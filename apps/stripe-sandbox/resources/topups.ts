import { handler, isPlatform, own, pathId, require, type Call, type Handler } from '../api/call.js';
import { list, LIST_PARAMETERS, matches } from '../api/list.js';
import { mergeMetadata, text, whole } from '../api/parameters.js';
import { badRequest, notSimulated } from '../api/refusal.js';
import { readCurrency, requirePositive } from '../money/currencies.js';
import { move } from '../money/ledger.js';
import { type TopupBody } from '../state/bodies.js';
import { newStripeId } from '../state/new-id.js';
import { PLATFORM, type World } from '../state/world.js';
import { emit } from '../webhooks/emit.js';

const DAY = 86_400;

function create(call: Call): TopupBody {
  const { world, params } = call;
  if (!isPlatform(call)) throw notSimulated('top-ups of connected accounts');
  const currency = readCurrency(text(params, 'currency'));
  const amount = whole(params, 'amount') ?? 0;
  requirePositive(amount);
  const id = newStripeId('tu');
  const topup = world.store.put('topup', PLATFORM, {
    id,
    object: 'topup',
    amount,
    balance_transaction: null,
    created: world.now(),
    currency,
    description: text(params, 'description'),
    expected_availability_date: world.now() + DAY,
    failure_code: null,
    failure_message: null,
    initiated_by: 'user',
    livemode: false,
    metadata: mergeMetadata({}, params),
    source: null,
    statement_descriptor: text(params, 'statement_descriptor'),
    status: 'pending',
    transfer_group: text(params, 'transfer_group'),
  });
  world.schedule('topup.arrive', id, world.now() + DAY);
  emit(world, { account: PLATFORM, type: 'topup.created', object: topup, cause: call });
  return topup;
}

/** The bank's money is here. */
export function arriveTopup(world: World, id: string): void {
  const topup = world.store.get('topup', id);
  if (topup.status !== 'pending') return;
  const { amount, currency } = topup;
  const entry = move(world, { account: PLATFORM, amount, currency, type: 'topup', category: 'topup', source: id });
  const done = world.store.change('topup', id, { status: 'succeeded', balance_transaction: entry.id });
  emit(world, { account: PLATFORM, type: 'topup.succeeded', object: done });
}

export const topupHandlers: Record<string, Handler> = {
  PostTopups: handler(
    ['amount', 'currency', 'description', 'metadata', 'statement_descriptor', 'transfer_group'],
    create,
  ),
  GetTopups: handler([...LIST_PARAMETERS, 'status'], (call) =>
    list(call, '/v1/topups', own(call, 'topup', matches(call.params, ['status']))),
  ),
  GetTopupsTopup: handler([], (call) => require(call, 'topup', pathId(call, 'topup'), 'topup')),
  PostTopupsTopupCancel: handler([], (call) => {
    const topup = require(call, 'topup', pathId(call, 'topup'), 'topup');
    if (topup.status !== 'pending') throw badRequest(`Top-ups that are ${topup.status} cannot be canceled.`);
    const canceled = call.world.store.change('topup', topup.id, { status: 'canceled' });
    emit(call.world, { account: PLATFORM, type: 'topup.canceled', object: canceled, cause: call });
    return canceled;
  }),
};
