import { authenticatePage, paymentPage } from './payment-page.js';
import { checkoutAuthenticatePage, checkoutPage } from './checkout-page.js';
import { onboardingPage } from './onboarding-page.js';
import { notFound, type PageAnswer, type Visit } from './visit.js';

const PAGES: { pattern: RegExp; show: (visit: Visit, id: string) => Promise<PageAnswer> }[] = [
  { pattern: /^\/pay\/([^/]+)$/, show: paymentPage },
  { pattern: /^\/pay\/([^/]+)\/authenticate$/, show: authenticatePage },
  { pattern: /^\/checkout\/([^/]+)$/, show: checkoutPage },
  { pattern: /^\/checkout\/([^/]+)\/authenticate$/, show: checkoutAuthenticatePage },
  { pattern: /^\/onboarding\/([^/]+)$/, show: onboardingPage },
];

export async function servePage(visit: Visit): Promise<PageAnswer> {
  await visit.engine.sweep();
  for (const { pattern, show } of PAGES) {
    const match = pattern.exec(visit.path);
    if (match) return show(visit, match[1] ?? '');
  }
  return notFound(visit);
}
