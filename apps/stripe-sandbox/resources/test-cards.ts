// Stripe's test cards (docs.stripe.com/testing): what each does when it is confirmed. The number and the payment
// method's name mean the same card.

export interface Decline {
  code: string;
  declineCode: string;
  message: string;
  param?: string;
}

export interface TestCard {
  name: string;
  number: string;
  brand: 'visa' | 'mastercard' | 'amex';
  country: string;
  decline?: Decline;
  /** Attaching to a customer works although paying declines. */
  attaches?: true;
  authenticates?: true;
  availableAtOnce?: true;
  risk?: 'elevated' | 'highest';
  dispute?: { reason: string; isInquiry?: true; times?: number };
  refund?: 'pending' | 'fails';
}

function declined(
  declineCode: string,
  code = 'card_declined',
  message = 'Your card was declined.',
  param?: string,
): Decline {
  return { code, declineCode, message, ...(param ? { param } : {}) };
}

const visa = (name: string, number: string, more: Partial<TestCard> = {}): TestCard => ({
  name,
  number,
  brand: 'visa',
  country: 'US',
  ...more,
});

const EXPIRED = 'Your card has expired.';
const CVC = "Your card's security code is incorrect.";
const PROCESSING = 'An error occurred while processing your card. Try again in a little bit.';
const FUNDS = 'Your card has insufficient funds.';

const CARDS: TestCard[] = [
  visa('visa', '4242424242424242'),
  visa('visa_debit', '4000056655665556'),
  { name: 'mastercard', number: '5555555555554444', brand: 'mastercard', country: 'US' },
  { name: 'mastercard_debit', number: '5200828282828210', brand: 'mastercard', country: 'US' },
  { name: 'amex', number: '378282246310005', brand: 'amex', country: 'US' },
  visa('us', '4242424242424242'),
  visa('gb', '4000008260000000', { country: 'GB' }),
  visa('de', '4000002760000016', { country: 'DE' }),
  visa('fr', '4000002500000003', { country: 'FR' }),
  visa('bypassPending', '4000000000000077', { availableAtOnce: true }),
  visa('chargeDeclined', '4000000000000002', { decline: declined('generic_decline') }),
  visa('chargeDeclinedInsufficientFunds', '4000000000009995', {
    decline: declined('insufficient_funds', 'card_declined', FUNDS),
  }),
  visa('chargeDeclinedLostCard', '4000000000009987', { decline: declined('lost_card') }),
  visa('chargeDeclinedStolenCard', '4000000000009979', { decline: declined('stolen_card') }),
  visa('chargeDeclinedVelocityLimitExceeded', '4000000000006975', {
    decline: declined(
      'card_velocity_exceeded',
      'card_declined',
      'Your card was declined for making repeated attempts too frequently.',
    ),
  }),
  visa('chargeDeclinedFraudulent', '4100000000000019', { decline: declined('fraudulent') }),
  visa('chargeDeclinedExpiredCard', '4000000000000069', {
    decline: declined('expired_card', 'expired_card', EXPIRED, 'exp_month'),
  }),
  visa('chargeDeclinedIncorrectCvc', '4000000000000127', {
    decline: declined('incorrect_cvc', 'incorrect_cvc', CVC, 'cvc'),
  }),
  visa('chargeDeclinedProcessingError', '4000000000000119', {
    decline: declined('processing_error', 'processing_error', PROCESSING),
  }),
  visa('chargeCustomerFail', '4000000000000341', { decline: declined('generic_decline'), attaches: true }),
  visa('authenticationRequired', '4000002760003184', { authenticates: true }),
  visa('threeDSecure2Required', '4000000000003220', { authenticates: true }),
  visa('radarBlock', '4100000000000100', { decline: declined('fraudulent'), risk: 'highest' }),
  visa('riskLevelElevated', '4000000000009235', { risk: 'elevated' }),
  visa('createDispute', '4000000000000259', { dispute: { reason: 'fraudulent' } }),
  visa('createDisputeProductNotReceived', '4000000000002685', { dispute: { reason: 'product_not_received' } }),
  visa('createDisputeInquiry', '4000000000001976', { dispute: { reason: 'general', isInquiry: true } }),
  visa('createMultipleDisputes', '4000000404000079', { dispute: { reason: 'fraudulent', times: 2 } }),
  visa('pendingRefund', '4000000000007726', { refund: 'pending' }),
  visa('refundFail', '4000000000005126', { refund: 'fails' }),
];

const byName = new Map<string, TestCard>();
const byNumber = new Map<string, TestCard>();
for (const card of CARDS) {
  for (const prefix of ['pm_card_', 'tok_']) {
    byName.set(`${prefix}${card.name}`, card);
    if (card.name.startsWith('charge')) byName.set(`${prefix}visa_${card.name}`, card);
  }
  // Names from before the payment method names were made regular.
  if (card.name === 'createDisputeProductNotReceived') byName.set('pm_card_createDispute_ProductNotReceived', card);
  if (!byNumber.has(card.number)) byNumber.set(card.number, card);
}

/** By `pm_card_…` or `tok_…`. */
export const cardByName = (name: string): TestCard | undefined => byName.get(name);
/** By number, as typed: spaces and hyphens do not matter. */
export const cardByNumber = (number: string): TestCard | undefined => byNumber.get(number.replace(/[\s-]/g, ''));

/** The cards offered as buttons on the payment page, most useful first. */
export const OFFERED_CARDS = ['4242424242424242', '4000002760003184', '4000000000000002', '4000000000009995'] as const;
