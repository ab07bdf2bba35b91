import { change, recordFact, systemViewer, type Tx } from '#platform';
import type { Applied } from '../fundings/apply-payment.js';
import { Payee } from './payee.entity.js';

/** Notes whether Stripe will pay out to a payee now; an account that became unable to be paid stops its releases. */
export async function applyReadiness(tx: Tx, accountId: string, isReady: boolean): Promise<Applied> {
  const payee = await tx.findOne(Payee, { where: { stripeAccountId: accountId }, lock: { mode: 'pessimistic_write' } });
  if (!payee) return { done: 'NEEDS_REVIEW', why: 'no payee of ours has this account' };
  if (payee.isStripeReady === isReady) return { done: 'APPLIED' };
  await change(tx, payee, { isStripeReady: isReady });
  await recordFact(tx, systemViewer, { action: isReady ? 'payee.ready' : 'payee.stopped', subject: payee.id });
  return { done: 'APPLIED' };
}
