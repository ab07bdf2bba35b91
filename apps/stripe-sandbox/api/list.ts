// Stripe's lists: newest first, `limit`, `starting_after` and `ending_before` by id, `created` ranges.
import { type Body } from '../state/bodies.js';
import { type Call } from './call.js';
import { type Params } from './parameters.js';
import { badRequest, missing } from './refusal.js';

export const LIST_PARAMETERS = ['limit', 'starting_after', 'ending_before', 'created'];

export interface ListBody {
  object: 'list';
  data: unknown[];
  has_more: boolean;
  url: string;
}

/** `rows` come oldest first, as the store keeps them. */
export function list(call: Call, url: string, rows: Body[]): ListBody {
  const limit = readLimit(call.params);
  const within = withinCreated(call.params['created']);
  const newestFirst = rows.filter((row) => within(Number(row['created'] ?? 0))).reverse();
  const after = cursor(call.params, 'starting_after', newestFirst);
  const before = cursor(call.params, 'ending_before', newestFirst);
  if (after !== null && before !== null) {
    throw badRequest(
      'You may only specify one of these parameters: starting_after, ending_before.',
      'parameters_exclusive',
    );
  }
  if (before !== null) {
    const start = Math.max(0, before - limit);
    return { object: 'list', data: newestFirst.slice(start, before), has_more: start > 0, url };
  }
  const start = after === null ? 0 : after + 1;
  const data = newestFirst.slice(start, start + limit);
  return { object: 'list', data, has_more: start + limit < newestFirst.length, url };
}

/** A list inside an object (reversals of a transfer, refunds of a charge): the newest ten. */
export function innerList(url: string, rows: Body[]): ListBody {
  return { object: 'list', data: rows.slice(-10).reverse(), has_more: rows.length > 10, url };
}

function readLimit(params: Params): number {
  const limit = params['limit'] ?? 10;
  if (typeof limit !== 'number' || limit < 1 || limit > 100) {
    throw badRequest('Limit must be between 1 and 100.', 'parameter_invalid_integer', 'limit');
  }
  return limit;
}

function cursor(params: Params, name: string, rows: Body[]): number | null {
  const id = params[name];
  if (typeof id !== 'string') return null;
  const index = rows.findIndex((row) => row.id === id);
  if (index === -1) throw missing('object', id, name);
  return index;
}

function withinCreated(created: unknown): (at: number) => boolean {
  if (created === undefined) return () => true;
  if (typeof created === 'number') return (at) => at === created;
  const { gt = -1, gte = 0, lt = Infinity, lte = Infinity } = created as Record<string, number>;
  return (at) => at > gt && at >= gte && at < lt && at <= lte;
}

/** A filter by equal properties, for the parameters that were given. */
export function matches(params: Params, names: string[]): (body: Body) => boolean {
  const given = names.filter((name) => params[name] !== undefined);
  return (body) => given.every((name) => body[name] === params[name]);
}
