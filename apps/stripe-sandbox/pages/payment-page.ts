// `/pay/{payment_intent}?client_secret=…&return_url=…&lang=…` and its 3D Secure page.
import { isLoopbackUrl } from '../resources/account-links.js';
import { authenticate, confirmIntent } from '../resources/confirm.js';
import { type IntentBody } from '../state/bodies.js';
import { authenticateForm, cardForm, methodFromForm, problemOf } from './card-form.js';
import { goTo, langOf, message, notFound, page, withQuery, type PageAnswer, type Visit } from './visit.js';

const OPEN = new Set(['requires_payment_method', 'requires_confirmation', 'requires_action']);

/** The intent and where to go afterwards; null when the link is not a true one. */
function opened(visit: Visit, id: string): { intent: IntentBody; returnUrl: string } | null {
  const intent = visit.engine.store.find('payment_intent', id);
  if (!intent || visit.query.get('client_secret') !== intent.client_secret) return null;
  const action = intent['next_action'] as { redirect_to_url?: { return_url: string } } | null;
  const returnUrl = visit.query.get('return_url') ?? action?.redirect_to_url?.return_url ?? '';
  return isLoopbackUrl(returnUrl) ? { intent, returnUrl } : null;
}

function done(intent: IntentBody, returnUrl: string): PageAnswer {
  return goTo(
    withQuery(returnUrl, {
      payment_intent: intent.id,
      payment_intent_client_secret: intent.client_secret,
      redirect_status: intent.status === 'succeeded' || intent.status === 'requires_capture' ? 'succeeded' : 'failed',
    }),
  );
}

function own(visit: Visit, path: string, returnUrl: string, more: Record<string, string> = {}): string {
  const query = new URLSearchParams({
    client_secret: visit.query.get('client_secret') ?? '',
    return_url: returnUrl,
    lang: langOf(visit),
    ...more,
  });
  return `${path}?${query}`;
}

export async function paymentPage(visit: Visit, id: string): Promise<PageAnswer> {
  const found = opened(visit, id);
  if (!found) return notFound(visit);
  const { intent, returnUrl } = found;
  if (intent.status === 'canceled') return message(visit, 'closedTitle', 'closedText', 410);
  if (!OPEN.has(intent.status)) return done(intent, returnUrl);
  const show = (problem: string | null): PageAnswer => {
    const { amount, currency } = intent;
    return page(
      visit,
      'payTitle',
      cardForm({ lang: langOf(visit), amount, currency, problem, backUrl: returnUrl }),
      problem === null ? 200 : 402,
    );
  };
  if (visit.method === 'GET') return show(visit.query.get('problem'));
  try {
    const { world } = visit.engine;
    const after = await visit.engine.do(() => {
      const method = methodFromForm(world, visit.form);
      return confirmIntent(world, id, { method, returnUrl, nobodyThere: false, cause: null });
    });
    return after.status === 'requires_action'
      ? goTo(own(visit, `/pay/${id}/authenticate`, returnUrl))
      : done(after, returnUrl);
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return show(problem);
  }
}

export async function authenticatePage(visit: Visit, id: string): Promise<PageAnswer> {
  const found = opened(visit, id);
  if (!found) return notFound(visit);
  const { intent, returnUrl } = found;
  if (intent.status !== 'requires_action') {
    return OPEN.has(intent.status) ? goTo(own(visit, `/pay/${id}`, returnUrl)) : done(intent, returnUrl);
  }
  if (visit.method === 'GET')
    return page(visit, 'authenticateTitle', authenticateForm(langOf(visit), intent.amount, intent.currency));
  const isConfirmed = visit.form.get('answer') === 'confirm';
  try {
    const after = await visit.engine.do(() => authenticate(visit.engine.world, id, isConfirmed, null));
    return isConfirmed
      ? done(after, returnUrl)
      : goTo(own(visit, `/pay/${id}`, returnUrl, { problem: 'authentication' }));
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return goTo(own(visit, `/pay/${id}`, returnUrl, { problem }));
  }
}
