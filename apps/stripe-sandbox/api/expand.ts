// `expand[]=latest_charge.balance_transaction`: ids become objects, to four levels, along properties the API
// description marks as expandable.
import { type Body, type Kind } from '../state/bodies.js';
import { type World } from '../state/world.js';
import { resolve, schemas, type Schema } from './description.js';
import { innerList } from './list.js';
import { badRequest } from './refusal.js';
import { render, renderById } from './render.js';

const MAX_LEVELS = 4;

/** Kinds by what their ids begin with; a source or destination may be any of several. */
const KIND_OF_PREFIX: Record<string, Kind> = {
  acct: 'account',
  ba: 'bank_account',
  ch: 'charge',
  py: 'charge',
  cs: 'checkout.session',
  cus: 'customer',
  du: 'dispute',
  pi: 'payment_intent',
  pm: 'payment_method',
  po: 'payout',
  pyr: 'refund',
  re: 'refund',
  tr: 'transfer',
  trr: 'transfer_reversal',
  tu: 'topup',
  txn: 'balance_transaction',
};

export function kindOfId(id: string): Kind | null {
  return KIND_OF_PREFIX[id.slice(0, id.indexOf('_'))] ?? null;
}

export function expandAll(world: World, answer: Body, schema: Schema, paths: unknown): Body {
  if (!Array.isArray(paths)) return answer;
  // A deep copy: rows of the store are never touched.
  const copy = JSON.parse(JSON.stringify(answer)) as Body;
  for (const path of paths as string[]) {
    const parts = path.split('.');
    const levels = parts[0] === 'data' ? parts.length - 1 : parts.length;
    if (levels > MAX_LEVELS) {
      throw badRequest(
        `You cannot expand more than ${MAX_LEVELS} levels of a property. Property: ${path}`,
        undefined,
        'expand',
      );
    }
    expandIn(world, copy, [schema], parts, path);
  }
  return copy;
}

function branches(schema: Schema): Schema[] {
  const resolved = resolve(schema);
  return resolved.anyOf ? resolved.anyOf.flatMap(branches) : [resolved];
}

function expandIn(world: World, body: Body, around: Schema[], parts: string[], path: string): void {
  const [name, ...rest] = parts;
  if (name === undefined) return;
  const own = schemas[body.object];
  const candidates = (own ? [own] : around.flatMap(branches)).flatMap((schema) => schema.properties?.[name] ?? []);
  if (candidates.length === 0) throw badRequest(`This property cannot be expanded (${path}).`, undefined, 'expand');
  const value = body[name] ?? includable(world, body, name);
  const expanded = typeof value === 'string' ? lookUp(world, value, candidates, path) : value;
  if (expanded === null || expanded === undefined) return;
  if (typeof expanded !== 'object')
    throw badRequest(`This property cannot be expanded (${path}).`, undefined, 'expand');
  body[name] = expanded;
  if (rest.length === 0) return;
  const inner = candidates.flatMap((schema) =>
    branches(schema).flatMap((branch) => (branch.items ? [branch.items] : [branch])),
  );
  for (const item of Array.isArray(expanded) ? expanded : [expanded]) {
    if (typeof item === 'object' && item !== null) expandIn(world, item as Body, inner, rest, path);
  }
}

function lookUp(world: World, id: string, candidates: Schema[], path: string): Body | null {
  // A text that may also be an object of Stripe's is the id of one.
  const isExpandable = candidates.some((schema) =>
    branches(schema).some((branch) => branch.properties?.['object'] !== undefined),
  );
  const kind = kindOfId(id);
  if (!isExpandable || !kind) throw badRequest(`This property cannot be expanded (${path}).`, undefined, 'expand');
  const body = renderById(world, kind, id);
  return body ? (JSON.parse(JSON.stringify(body)) as Body) : null;
}

/** Lists that Stripe leaves out unless they are asked for. */
function includable(world: World, body: Body, name: string): unknown {
  if (body.object === 'charge' && name === 'refunds') {
    const refunds = world.store.where('refund', (refund) => refund.charge === body.id);
    return innerList(
      `/v1/charges/${body.id}/refunds`,
      refunds.map((refund) => render(world, refund)),
    );
  }
  if (body.object === 'checkout.session' && name === 'line_items') {
    const items = world.store.row('checkout.session', body.id)?.hidden['lineItems'];
    return items === undefined
      ? null
      : innerList(`/v1/checkout/sessions/${body.id}/line_items`, JSON.parse(items) as Body[]);
  }
  return null;
}
