// Whom an agreement binds under 18, and whether what their guardians allow still carries it. Signatories are frozen, so whom it
// binds is read without a lock; what is allowed is read behind the locks of the guardianships, which come first of all.
import { consentMissing, lockGuardianships, mayWard, requireConsent, type ConsentKind } from '#guardians';
import { consentsFor, OfferTerms } from '#offers';
import type { Tx } from '#platform';
import type { Agreement } from '../agreement.entity.js';

type Deal = Pick<Agreement, 'id' | 'version' | 'termsId'>;

/** The minors whom the version in force binds, in the order of their ids. */
export async function boundWards(tx: Tx, { id, version }: Deal): Promise<string[]> {
  const rows: { wardId: string }[] = await tx.query(
    `select distinct coalesce(on_behalf_of_id, person_id) as "wardId" from signatories
     where agreement_id = $1 and version = $2 and age_class <> 'ADULT' order by 1`,
    [id, version],
  );
  return rows.map(({ wardId }) => wardId);
}

async function kindsOf(tx: Tx, { termsId }: Deal): Promise<ConsentKind[]> {
  return consentsFor(await tx.findOneByOrFail(OfferTerms, { id: termsId }));
}

/** Demands what the guardians have to allow, until the commit; call it before anything is locked. */
export async function requireBoundConsents(tx: Tx, deal: Deal): Promise<void> {
  const wards = await boundWards(tx, deal);
  if (wards.length === 0) return;
  const kinds = await kindsOf(tx, deal);
  for (const wardId of wards) await requireConsent(tx, wardId, kinds);
}

/** Keeps what the guardians allow as it is until the commit, whatever it is. */
export async function lockBoundConsents(tx: Tx, deal: Deal): Promise<void> {
  for (const wardId of await boundWards(tx, deal)) await lockGuardianships(tx, wardId);
}

/** The first consent that is missing now. */
async function missingConsent(tx: Tx, deal: Deal): Promise<ConsentKind | null> {
  const kinds = await kindsOf(tx, deal);
  for (const wardId of await boundWards(tx, deal)) {
    for (const kind of kinds) if (!(await mayWard(tx, wardId, kind))) return kind;
  }
  return null;
}

export async function isConsented(tx: Tx, deal: Deal): Promise<boolean> {
  return (await missingConsent(tx, deal)) === null;
}

/** As `requireBoundConsents`, where the guardianships are locked already. */
export async function requireStillConsented(tx: Tx, deal: Deal): Promise<void> {
  const missing = await missingConsent(tx, deal);
  if (missing) throw consentMissing(missing);
}
