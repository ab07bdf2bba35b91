// From the kept form to the sent one: properties that depend on other rows or on the clock are added here.
import { type BalanceTransactionBody, type Body, type Kind } from '../state/bodies.js';
import { type World } from '../state/world.js';
import { innerList } from './list.js';

type Renderer = (world: World, body: Body) => Body;

const renderers: Record<string, Renderer> = {
  balance_transaction: (world, body) => ({
    ...body,
    status: (body as BalanceTransactionBody).available_on <= world.now() ? 'available' : 'pending',
  }),
  transfer: (world, body) => {
    const reversals = world.store.where('transfer_reversal', (reversal) => reversal.transfer === body.id);
    return { ...body, reversals: innerList(`/v1/transfers/${body.id}/reversals`, reversals) };
  },
  account: (world, body) => {
    const banks = world.store.where('bank_account', (bank) => bank.account === body.id);
    return { ...body, external_accounts: innerList(`/v1/accounts/${body.id}/external_accounts`, banks) };
  },
  event: (world, body) => ({ ...body, pending_webhooks: undelivered(world, body.id) }),
  dispute: (world, body) => ({
    ...body,
    balance_transactions: (body['balance_transactions'] as string[]).map((id) =>
      render(world, world.store.get('balance_transaction', id)),
    ),
  }),
};

export function undelivered(world: World, event: string): number {
  return world.store.where('delivery', (delivery) => delivery.event === event && delivery.state !== 'delivered').length;
}

/** An event's payload is a snapshot: what is inside it is never rendered again. */
export function render(world: World, value: unknown): Body {
  const body = value as Body;
  const rendered = renderers[body.object]?.(world, body) ?? body;
  if (body.object !== 'list') return rendered;
  return { ...rendered, data: (rendered['data'] as unknown[]).map((item) => render(world, item)) };
}

export function renderById(world: World, kind: Kind, id: string): Body | null {
  const body = world.store.find(kind, id);
  return body ? render(world, body) : null;
}
