import { personById } from '#accounts';
import { localePath } from '#kernel';
import { defineNode, fields, fileById, type GraphContext, hasText, say, settings, showMoney } from '#platform';
import { canReadDeal } from './deal-readers.js';
import { Funding } from './fundings/funding.entity.js';
import { Payee } from './payees/payee.entity.js';
import { fundingById, payeeById, releaseById, webhookById } from './payments.loaders.js';
import { Release } from './releases/release.entity.js';

const isPayer = (funding: Funding, { viewer }: GraphContext): boolean => viewer.personId === funding.payerPersonId;
const isPayable = ({ status }: Funding): boolean => status === 'PENDING' || status === 'FAILED';

/** The sandbox's own payment page; with Stripe itself the web draws Stripe's form from the client secret. */
function paymentUrl(funding: Funding, { viewer }: GraphContext): string | null {
  const { paymentsMode, stripeApiBase, publicUrl } = settings();
  if (paymentsMode !== 'sandbox' || stripeApiBase === undefined || funding.secret === null) return null;
  const lang = localePath(viewer.locale);
  const url = new URL(`/pay/${funding.paymentIntentId}`, stripeApiBase);
  url.searchParams.set('client_secret', funding.secret);
  url.searchParams.set('return_url', `${publicUrl}/${lang}/agreements/${funding.agreementId}`);
  url.searchParams.set('lang', lang);
  return url.toString();
}

function failureMessage({ failureCode, status }: Funding, { viewer }: GraphContext): string | null {
  if (failureCode === null || status !== 'FAILED') return null;
  const key = `payment.failure.${failureCode}`;
  return say(viewer.locale, hasText(key) ? key : 'payment.failure.other');
}

fields(Funding, {
  money: (funding) => showMoney(funding.moneyMinor, funding.moneyCurrency),
  clientSecret: (funding, _, context) => (isPayer(funding, context) && isPayable(funding) ? funding.secret : null),
  paymentUrl: (funding, _, context) =>
    isPayer(funding, context) && isPayable(funding) ? paymentUrl(funding, context) : null,
  failureMessage: (funding, _, context) => (isPayer(funding, context) ? failureMessage(funding, context) : null),
});

fields(Release, {
  money: (release) => showMoney(release.moneyMinor, release.moneyCurrency),
  receipt: (release, _, { load }) => (release.receiptFileId === null ? null : load(fileById, release.receiptFileId)),
});

fields(Payee, {
  person: (payee, _, { load }) => (payee.personId === null ? null : load(personById, payee.personId)),
  ready: (payee, { rail }: { rail: string }) => (rail === 'STRIPE' ? payee.isStripeReady : payee.ibanSealed !== null),
});

defineNode('funding', 'Funding', async (id, context) => {
  const funding = await context.load(fundingById, id);
  if (!funding) return null;
  return isPayer(funding, context) || (await canReadDeal(funding.agreementId, context)) ? funding : null;
});

defineNode('release', 'Release', async (id, context) => {
  const release = await context.load(releaseById, id);
  return release && (await canReadDeal(release.agreementId, context)) ? release : null;
});

// A team's payee is shown by the team's own rule; by its id alone, to the person it is and to admins.
defineNode('payee', 'Payee', async (id, { load, viewer }) => {
  const payee = await load(payeeById, id);
  return payee && (viewer.isAdmin || (payee.personId !== null && payee.personId === viewer.personId)) ? payee : null;
});

defineNode('webhook', 'PaymentEvent', async (id, { load, viewer }) => (viewer.isAdmin ? load(webhookById, id) : null));
