import { handler, isPlatform, own, pathId, require, type Call, type Handler } from '../api/call.js';
import { list, LIST_PARAMETERS, matches } from '../api/list.js';
import { mergeMetadata, nested, text, whole, type Params } from '../api/parameters.js';
import { badRequest, notSimulated } from '../api/refusal.js';
import { readCurrency, requireChargeable } from '../money/currencies.js';
import { type PaymentMethodBody, type SessionBody } from '../state/bodies.js';
import { newStripeId, randomText } from '../state/new-id.js';
import { PLATFORM, type World } from '../state/world.js';
import { emit, type Cause } from '../webhooks/emit.js';
import { requireLoopback } from './account-links.js';
import { confirmIntent } from './confirm.js';
import { newIntent } from './payment-intents.js';

const DAY = 86_400;
const USES = [
  'mode',
  'line_items',
  'success_url',
  'cancel_url',
  'customer',
  'customer_email',
  'client_reference_id',
  'metadata',
  'payment_intent_data',
  'expires_at',
  'locale',
  'submit_type',
  'ui_mode',
  'currency',
];
const INTENT_USES = [
  'description',
  'metadata',
  'transfer_group',
  'receipt_email',
  'statement_descriptor',
  'statement_descriptor_suffix',
];

interface LineItem {
  name: string;
  currency: string;
  unitAmount: number;
  quantity: number;
}

function readItem(item: Params, index: number): LineItem {
  const at = `line_items[${index}]`;
  const price = nested(item, 'price_data');
  if (!price) throw notSimulated('stored prices: give price_data', `${at}[price]`);
  const product = nested(price, 'product_data');
  if (!product) throw notSimulated('stored products: give product_data', `${at}[price_data][product]`);
  const unitAmount = whole(price, 'unit_amount');
  if (unitAmount === null)
    throw badRequest(
      `Missing required param: ${at}[price_data][unit_amount].`,
      'parameter_missing',
      `${at}[price_data]`,
    );
  const name = text(product, 'name') ?? '';
  return { name, currency: readCurrency(text(price, 'currency')), unitAmount, quantity: whole(item, 'quantity') ?? 1 };
}

/** `line_items` in the shape in which they are expanded. */
function itemBody(item: LineItem): Record<string, unknown> {
  const total = item.unitAmount * item.quantity;
  const amounts = { amount_discount: 0, amount_subtotal: total, amount_tax: 0, amount_total: total };
  return {
    id: newStripeId('li'),
    object: 'item',
    ...amounts,
    currency: item.currency,
    description: item.name,
    quantity: item.quantity,
  };
}

function readItems(params: Params): LineItem[] {
  const items = (Array.isArray(params['line_items']) ? (params['line_items'] as Params[]) : []).map(readItem);
  if (items.length === 0) throw badRequest('Missing required param: line_items.', 'parameter_missing', 'line_items');
  if (new Set(items.map((item) => item.currency)).size > 1)
    throw badRequest('All line items must share one currency.', undefined, 'line_items');
  return items;
}

function create(call: Call): SessionBody {
  const { world, params } = call;
  if (!isPlatform(call)) throw notSimulated('checkout on connected accounts');
  if (text(params, 'mode') !== 'payment') throw notSimulated('checkout other than mode=payment', 'mode');
  if ((text(params, 'ui_mode') ?? 'hosted_page') !== 'hosted_page')
    throw notSimulated('checkout other than hosted_page', 'ui_mode');
  const items = readItems(params);
  const currency = items[0]!.currency;
  const total = items.reduce((sum, item) => sum + item.unitAmount * item.quantity, 0);
  requireChargeable(total, currency);
  const customer = text(params, 'customer');
  if (customer !== null) require(call, 'customer', customer, 'customer');
  const intentData = nested(params, 'payment_intent_data') ?? {};
  const foreign = Object.keys(intentData).find((name) => !INTENT_USES.includes(name));
  if (foreign) throw notSimulated(`payment_intent_data[${foreign}]`, `payment_intent_data[${foreign}]`);
  const success_url = requireLoopback(text(params, 'success_url'), 'success_url');
  const cancel_url = 'cancel_url' in params ? requireLoopback(text(params, 'cancel_url'), 'cancel_url') : null;
  const id = `cs_test_a1${randomText(56)}`;
  const expires_at = whole(params, 'expires_at') ?? world.now() + DAY;
  world.schedule('checkout.expire', id, expires_at);
  const body = sessionBody(world, { id, total, currency, customer, success_url, cancel_url, expires_at, params });
  const hidden = { lineItems: JSON.stringify(items.map(itemBody)), intentData: JSON.stringify(intentData) };
  return world.store.put('checkout.session', PLATFORM, body, hidden);
}

interface NewSession {
  id: string;
  total: number;
  currency: string;
  customer: string | null;
  success_url: string;
  cancel_url: string | null;
  expires_at: number;
  params: Params;
}

/** Everything the product does not use, as a session shows it when it was not asked for. */
const UNUSED = {
  adaptive_pricing: null,
  after_expiration: null,
  allow_promotion_codes: null,
  allowed_payment_method_types: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
  customer_account: null,
  customer_creation: null,
  customer_details: null,
  discounts: [],
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  managed_payments: null,
  origin_context: null,
  payment_link: null,
  payment_method_collection: 'if_required',
  payment_method_configuration_details: null,
  payment_method_options: {},
  payment_method_types: ['card'],
  permissions: null,
  phone_number_collection: { enabled: false },
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  subscription: null,
  total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
  ui_mode: 'hosted_page',
  wallet_options: null,
};

function sessionBody(world: World, session: NewSession): SessionBody {
  const { id, total, currency, customer, success_url, cancel_url, expires_at, params } = session;
  return {
    ...UNUSED,
    id,
    object: 'checkout.session',
    amount_subtotal: total,
    amount_total: total,
    cancel_url,
    client_reference_id: text(params, 'client_reference_id'),
    created: world.now(),
    currency,
    customer,
    customer_email: text(params, 'customer_email'),
    expires_at,
    livemode: false,
    locale: text(params, 'locale'),
    metadata: mergeMetadata({}, params),
    mode: 'payment',
    payment_intent: null,
    payment_status: 'unpaid',
    status: 'open',
    submit_type: text(params, 'submit_type'),
    success_url,
    url: `${world.options.url}/checkout/${id}`,
  };
}

/** Pays an open session: its payment intent is made with the first attempt and kept for the next ones. */
export function paySession(world: World, id: string, method: PaymentMethodBody): string {
  const row = world.store.row('checkout.session', id);
  if (!row) throw new Error(`${id} does not exist`);
  const session = row.body;
  if (session.status !== 'open') throw badRequest('This Checkout Session is no longer open.');
  let intent = session.payment_intent;
  if (intent === null) {
    const data = JSON.parse(row.hidden['intentData'] ?? '{}') as Params;
    const { metadata = {}, ...more } = data as { metadata?: Record<string, string> };
    const { amount_total: amount, currency, customer } = session;
    intent = newIntent(world, { amount, currency, customer, metadata, more }).id;
    world.store.change('checkout.session', id, { payment_intent: intent });
  }
  confirmIntent(world, intent, { method, returnUrl: session.success_url, nobodyThere: false, cause: null });
  completeIfPaid(world, id);
  return intent;
}

export function completeIfPaid(world: World, id: string): SessionBody {
  const session = world.store.get('checkout.session', id);
  const intent = session.payment_intent === null ? null : world.store.get('payment_intent', session.payment_intent);
  if (session.status !== 'open' || intent?.status !== 'succeeded') return session;
  const done = world.store.change('checkout.session', id, { status: 'complete', payment_status: 'paid', url: null });
  emit(world, { account: PLATFORM, type: 'checkout.session.completed', object: done });
  return done;
}

export function expireSession(world: World, id: string, cause: Cause): SessionBody {
  const session = world.store.get('checkout.session', id);
  if (session.status !== 'open') throw badRequest('Only Checkout Sessions with a status in ["open"] can be expired.');
  const expired = world.store.change('checkout.session', id, { status: 'expired', url: null });
  emit(world, { account: PLATFORM, type: 'checkout.session.expired', object: expired, cause });
  return expired;
}

const find = (call: Call): SessionBody => require(call, 'checkout.session', pathId(call, 'session'), 'session');

export const checkoutHandlers: Record<string, Handler> = {
  PostCheckoutSessions: handler(USES, create),
  GetCheckoutSessions: handler([...LIST_PARAMETERS, 'customer', 'payment_intent', 'status'], (call) =>
    list(
      call,
      '/v1/checkout/sessions',
      own(call, 'checkout.session', matches(call.params, ['customer', 'payment_intent', 'status'])),
    ),
  ),
  GetCheckoutSessionsSession: handler([], find),
  PostCheckoutSessionsSessionExpire: handler([], (call) => expireSession(call.world, find(call).id, call)),
};
