// The hosted page of a checkout session and its 3D Secure page.
import { completeIfPaid, paySession } from '../resources/checkout-sessions.js';
import { authenticate } from '../resources/confirm.js';
import { type SessionBody } from '../state/bodies.js';
import { authenticateForm, cardForm, methodFromForm, problemOf } from './card-form.js';
import { goTo, langOf, message, notFound, page, type PageAnswer, type Visit } from './visit.js';

function done(session: SessionBody): PageAnswer {
  return goTo((session.success_url ?? '').replaceAll('{CHECKOUT_SESSION_ID}', session.id));
}

const own = (visit: Visit, path: string, more = ''): string => `${path}?lang=${langOf(visit)}${more}`;

export async function checkoutPage(visit: Visit, id: string): Promise<PageAnswer> {
  const session = visit.engine.store.find('checkout.session', id);
  if (!session) return notFound(visit);
  if (session.status === 'complete') return done(session);
  if (session.status === 'expired') return message(visit, 'closedTitle', 'closedText', 410);
  const show = (problem: string | null): PageAnswer => {
    const { amount_total: amount, currency, cancel_url: backUrl } = session;
    return page(
      visit,
      'payTitle',
      cardForm({ lang: langOf(visit), amount, currency, problem, backUrl }),
      problem === null ? 200 : 402,
    );
  };
  if (visit.method === 'GET') return show(visit.query.get('problem'));
  try {
    const { world, store } = visit.engine;
    await visit.engine.do(() => paySession(world, id, methodFromForm(world, visit.form)));
    const after = store.get('checkout.session', id);
    return after.status === 'complete' ? done(after) : goTo(own(visit, `/checkout/${id}/authenticate`));
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return show(problem);
  }
}

export async function checkoutAuthenticatePage(visit: Visit, id: string): Promise<PageAnswer> {
  const { store, world } = visit.engine;
  const session = store.find('checkout.session', id);
  const intent = store.find('payment_intent', session?.payment_intent ?? '');
  if (!session || !intent) return notFound(visit);
  if (intent.status !== 'requires_action') return goTo(own(visit, `/checkout/${id}`));
  if (visit.method === 'GET')
    return page(visit, 'authenticateTitle', authenticateForm(langOf(visit), intent.amount, intent.currency));
  const isConfirmed = visit.form.get('answer') === 'confirm';
  const after = await visit.engine.do(() => {
    authenticate(world, intent.id, isConfirmed, null);
    return completeIfPaid(world, id);
  });
  return after.status === 'complete' ? done(after) : goTo(own(visit, `/checkout/${id}`, '&problem=authentication'));
}
