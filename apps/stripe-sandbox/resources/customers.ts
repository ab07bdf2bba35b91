import { handler, own, pathId, require, type Call, type Handler } from '../api/call.js';
import { list, LIST_PARAMETERS, matches } from '../api/list.js';
import { mergeMetadata, nested, text } from '../api/parameters.js';
import { missing } from '../api/refusal.js';
import { type CustomerBody } from '../state/bodies.js';
import { newStripeId, randomText } from '../state/new-id.js';
import { previousOf } from '../state/world.js';
import { emit } from '../webhooks/emit.js';
import { attach, paymentMethodNamed } from './payment-methods.js';

const TEXTS = ['name', 'email', 'phone', 'description'] as const;
const USES = [...TEXTS, 'metadata', 'address', 'shipping', 'preferred_locales'];

function patchOf(call: Call): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const name of TEXTS) if (name in call.params) patch[name] = text(call.params, name);
  for (const name of ['address', 'shipping', 'preferred_locales']) {
    if (name in call.params) patch[name] = call.params[name] === '' ? null : call.params[name];
  }
  const address = nested(patch, 'address');
  if (address) {
    patch['address'] = {
      city: null,
      country: null,
      line1: null,
      line2: null,
      postal_code: null,
      state: null,
      ...address,
    };
  }
  return patch;
}

function create(call: Call): CustomerBody {
  const { world, account, params } = call;
  const method = text(params, 'payment_method');
  const customer = world.store.put('customer', account, {
    id: newStripeId('cus'),
    object: 'customer',
    address: null,
    balance: 0,
    created: world.now(),
    currency: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: randomText(8).toUpperCase(),
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: mergeMetadata({}, params),
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
    ...patchOf(call),
  });
  if (method) attach(call, paymentMethodNamed(world, method), customer.id);
  emit(world, { account, type: 'customer.created', object: customer, cause: call });
  return customer;
}

function update(call: Call): CustomerBody {
  const before = require(call, 'customer', pathId(call, 'customer'), 'customer');
  const metadata = mergeMetadata(before['metadata'] as Record<string, string>, call.params);
  const after = call.world.store.change('customer', before.id, { ...patchOf(call), metadata });
  const previous = previousOf(before, after);
  emit(call.world, { account: call.account, type: 'customer.updated', object: after, previous, cause: call });
  return after;
}

/** A deleted customer stays readable as its shell. */
function remove(call: Call): unknown {
  const customer = require(call, 'customer', pathId(call, 'customer'), 'customer');
  if (customer['deleted'] === true) throw missing('customer', customer.id, 'customer');
  emit(call.world, { account: call.account, type: 'customer.deleted', object: customer, cause: call });
  const shell = { id: customer.id, object: 'customer', deleted: true, email: null, created: customer.created };
  call.world.store.put('customer', call.account, shell);
  return { id: customer.id, object: 'customer', deleted: true };
}

export const customerHandlers: Record<string, Handler> = {
  PostCustomers: handler([...USES, 'payment_method'], create),
  GetCustomers: handler([...LIST_PARAMETERS, 'email'], (call) => {
    const wanted = matches(call.params, ['email']);
    return list(
      call,
      '/v1/customers',
      own(call, 'customer', (body) => body['deleted'] !== true && wanted(body)),
    );
  }),
  GetCustomersCustomer: handler([], (call) => {
    const customer = require(call, 'customer', pathId(call, 'customer'), 'customer');
    return customer['deleted'] === true ? { id: customer.id, object: 'customer', deleted: true } : customer;
  }),
  PostCustomersCustomer: handler(USES, update),
  DeleteCustomersCustomer: handler([], remove),
};
