// What the sides of an agreement say to each other. Before it is in force, and always where a minor is bound, it gives
// nobody a way around the product (safety.md, K-9). An admin's own words go as they are.
import { maskTexts, noteCrisis, type MaskedSubject } from '#moderation';
import { sql, type Tx, type Viewer } from '#platform';
import type { Agreement } from './agreement.entity.js';

/** Whether somebody was under 18 on the day the agreement was drawn up. */
export async function bindsMinor(tx: Tx, agreementId: string): Promise<boolean> {
  const { text, values } =
    sql`select 1 from signatories where agreement_id = ${agreementId} and age_class = 'MINOR' limit 1`;
  const rows: unknown[] = await tx.query(text, values);
  return rows.length > 0;
}

/** An admin's own words to the sides. */
const isProducts = (viewer: Viewer, { partyIds }: Agreement): boolean =>
  viewer.isAdmin && !partyIds.includes(viewer.personId ?? '');

async function mayHoldContacts(tx: Tx, agreement: Agreement): Promise<boolean> {
  const isInForce = agreement.status === 'ACTIVE' || agreement.status === 'ON_HOLD';
  return isInForce && !(await bindsMinor(tx, agreement.id));
}

/** The texts as the other side may read them; `subject` is the agreement unless said otherwise. */
export async function maskWords<T extends Readonly<Record<string, string | null | undefined>>>(
  tx: Tx,
  viewer: Viewer,
  agreement: Agreement,
  texts: T,
  subject: MaskedSubject = { id: agreement.id, page: `/agreements/${agreement.id}` },
): Promise<T> {
  if (isProducts(viewer, agreement)) return texts;
  if (!(await mayHoldContacts(tx, agreement))) return maskTexts(tx, viewer, subject, texts);
  await noteCrisis(tx, viewer, subject.id, Object.values(texts));
  return texts;
}

export async function maskReason(
  tx: Tx,
  viewer: Viewer,
  agreement: Agreement,
  reason: string | null | undefined,
): Promise<string | null | undefined> {
  const masked = await maskWords(tx, viewer, agreement, { reason });
  return masked.reason;
}
