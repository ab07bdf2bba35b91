import { clock } from '#kernel';
import { lastingDigest, type Tx } from '#platform';
import type { EntityManager } from 'typeorm';
import { PaymentMark, type PaymentMarkKind } from './payment-mark.entity.js';

/** Keeps that a person pays with this card or is paid to this account. Nothing but the digest is stored. */
export async function keepPaymentMark(tx: Tx, personId: string, kind: PaymentMarkKind, number: string): Promise<void> {
  await tx
    .createQueryBuilder()
    .insert()
    .into(PaymentMark)
    .values({ personId, kind, digest: lastingDigest(`payment-mark:${kind}`, number), firstSeenAt: clock.now() })
    .orIgnore()
    .execute();
}

/** Whether one of these people and one of those share a card or an account. */
export async function sharePaymentMark(
  manager: EntityManager,
  these: readonly string[],
  those: readonly string[],
): Promise<boolean> {
  const found: unknown[] = await manager.query(
    `select 1 from payment_marks a join payment_marks b on b.kind = a.kind and b.digest = a.digest
     where a.person_id = any($1) and b.person_id = any($2) and a.person_id <> b.person_id limit 1`,
    [these, those],
  );
  return found.length > 0;
}
