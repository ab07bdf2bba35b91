import { clock, newId } from '#kernel';
import { insert, recordFact, type Tx, type Viewer } from '#platform';
import { keepPaymentMark } from '../marks/payment-marks.js';
import { readIban, sealIban } from './bank-account.js';
import { Payee } from './payee.entity.js';

export type NewPayee = { readonly name: string; readonly iban?: string | null } & (
  { readonly kind: 'PERSON'; readonly personId: string } | { readonly kind: 'INSTITUTION' }
);

/**
 * Names a payee. A person's payee is made once and used again by later teams; whether they may be one (an adult, of this team)
 * is for the caller to know. Nothing is sent to Stripe before somebody starts the onboarding.
 */
export async function createPayee(tx: Tx, viewer: Viewer, given: NewPayee): Promise<Payee> {
  const iban = given.iban ? readIban(given.iban, 'iban') : null;
  const id = newId('payee');
  const rules: { value: string }[] = await tx.query(`select value from payment_rules where name = 'payee_country'`);
  const payee = await insert(tx, Payee, {
    id,
    kind: given.kind,
    name: given.name,
    personId: given.kind === 'PERSON' ? given.personId : null,
    ibanSealed: iban === null ? null : sealIban(iban, id),
    ibanLast4: iban === null ? null : iban.slice(-4),
    country: rules[0]?.value ?? 'US',
    createdAt: clock.now(),
  });
  if (given.kind === 'PERSON' && iban !== null) await keepPaymentMark(tx, given.personId, 'IBAN', iban);
  await recordFact(tx, viewer, { action: 'payee.named', subject: id, data: { kind: given.kind } });
  return payee;
}
