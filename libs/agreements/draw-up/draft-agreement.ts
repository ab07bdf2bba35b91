// Draws up the agreement of an accepted offer, in the accepting transaction. Rendering three languages takes about a
// second of this machine, which nobody may wait for behind a row lock: the documents are made before the transaction, and
// inside it a digest of everything they were made from is compared. Where something has changed they are made again there.
import { after, almatyDay, clock, newId } from '#kernel';
import { openCase } from '#moderation';
import { OfferTerms, type Drafter, type Drafting, type Offer } from '#offers';
import { insert, insertDocument, problem, recordFact, type Tx, type Viewer } from '#platform';
import type { EntityManager } from 'typeorm';
import { Agreement } from '../agreement.entity.js';
import { SIGNING_TIME } from '../agreement.process.js';
import { AgreementDocument, AgreementVersion } from '../documents/agreement-document.entity.js';
import { Signatory } from '../signing/signatory.entity.js';
import { milestonesOf } from './document-model.js';
import { documentSetOf, type DocumentSet } from './document-set.js';
import type { Inputs } from './inputs.js';
import { readParties, type Parties } from './parties.js';
import { requireConsented } from '../minors/require-consented.js';
import { planMilestones } from './planners.js';
import { reviewFlags, type ReviewFlag } from './review-rules.js';

/** The agreement has its offer's own number: it can be named in its documents before it is written. */
export const agreementIdOf = (offerId: string): string => offerId.replace(/^offer_/, 'agreement_');

async function newestTerms(manager: EntityManager, offer: Offer): Promise<OfferTerms> {
  const terms = await manager.findOneBy(OfferTerms, { offerId: offer.id, revision: offer.revision });
  if (!terms) throw problem('NOT_FOUND');
  return terms;
}

const inputsOf = (offer: Offer, terms: OfferTerms, parties: Parties): Inputs => ({
  agreementId: agreementIdOf(offer.id),
  version: 1,
  day: almatyDay(clock.now()),
  parties,
  terms: { id: terms.id, mentoring: terms.mentoring, seed: terms.seed },
});

export const draftAgreement: Drafter = async (database, known, isLikely): Promise<Drafting> => {
  const { manager } = database.dataSource;
  if (isLikely) await renderAhead(manager, known);
  let locked: { parties: Parties; terms: OfferTerms; flags: ReviewFlag[] } | undefined;
  return {
    lockParties: async (tx, viewer, offer) => {
      // Terms never change and the flags rest on what is locked: read before the listing and the offer are.
      const terms = await newestTerms(tx, offer);
      const leadId = await requireConsented(tx, viewer, offer, terms);
      const parties = await readParties(tx, offer.id, 'lock');
      // The lead was handed over in between: what was asked was asked of somebody else.
      if (parties.lead.personId !== leadId) throw problem('INVALID_STATE');
      locked = { parties, terms, flags: await reviewFlags(tx, offer, parties) };
    },
    write: async (tx, viewer, { offer, listing }) => {
      if (locked?.terms.revision !== offer.revision)
        throw new Error('The parties are locked for the terms that are accepted');
      const { parties, terms, flags } = locked;
      const inputs = inputsOf(offer, terms, { ...parties, listing: listing.title });
      await writeAgreement(tx, viewer, { offer, inputs, flags, set: await documentSetOf(inputs) });
    },
  };
};

/** What keeps the parties from signing is told by the transaction, after who may accept at all. */
async function renderAhead(manager: EntityManager, offer: Offer): Promise<void> {
  const parties = await readParties(manager, offer.id, 'read').catch(() => null);
  if (parties) await documentSetOf(inputsOf(offer, await newestTerms(manager, offer), parties));
}

interface Drawn {
  readonly flags: readonly ReviewFlag[];
  readonly offer: Offer;
  readonly inputs: Inputs;
  readonly set: DocumentSet;
}

async function writeAgreement(tx: Tx, viewer: Viewer, drawn: Drawn): Promise<void> {
  const { inputs, set, offer, flags } = drawn;
  // Somebody may sign twice: for a child, and as the payee.
  const partyIds = [...new Set(inputs.parties.signatories.map(({ personId }) => personId))];
  const now = clock.now();
  const isReviewed = flags.length > 0;
  const agreement = await insert(tx, Agreement, {
    id: inputs.agreementId,
    offerId: offer.id,
    listingId: offer.listingId,
    teamId: offer.teamId,
    mentorId: offer.mentorId,
    payeeId: inputs.parties.payee?.id ?? null,
    payeeStoppedAt: null,
    termsId: inputs.terms.id,
    version: inputs.version,
    documentSha256: set.documentSha256,
    prevailingLocale: set.prevailingLocale,
    partyIds,
    awaitedIds: partyIds,
    seedMinor: offer.seedMinor,
    seedCurrency: offer.seedCurrency,
    reservedMinor: offer.seedMinor ?? 0n,
    drawnUpAt: now,
    remindersSent: 0,
    activatedAt: null,
    coolingOffEndsAt: null,
    terminationProposedBy: null,
    holdReason: null,
    confirmingIds: [],
    confirmingSince: null,
    endedAt: null,
    status: isReviewed ? 'IN_REVIEW' : 'SIGNING',
    signBy: isReviewed ? null : after(SIGNING_TIME, now),
  });
  await freeze(tx, agreement, drawn);
  await planMilestones(tx, agreement, milestonesOf(inputs));
  await recordFact(tx, viewer, {
    action: 'agreement.drawnUp',
    subject: agreement.id,
    chain: offer.id,
    data: { documentSha256: set.documentSha256, version: agreement.version, status: agreement.status, flags },
  });
  if (isReviewed) await openCase(tx, { kind: 'AGREEMENT_REVIEW', subjectId: agreement.id, riskFlags: flags });
}

/** The set, its documents and who signs it: from here on nobody can change them. */
async function freeze(tx: Tx, agreement: Agreement, { inputs, set }: Drawn): Promise<void> {
  const { id: agreementId, version } = agreement;
  await insert(tx, AgreementVersion, {
    id: newId('version'),
    agreementId,
    version,
    documentSha256: set.documentSha256,
    termsId: agreement.termsId,
    prevailingLocale: set.prevailingLocale,
    inputsSha256: set.inputsSha256,
    drawnUpAt: agreement.drawnUpAt,
  });
  for (const { locale, bytes, sha256 } of set.documents) {
    const name = `asar-${agreementId.slice(-8)}-v${version}-${locale.toLowerCase()}.pdf`;
    const file = await insertDocument(tx, bytes, { ownerId: null, name, contentType: 'application/pdf' });
    await insert(tx, AgreementDocument, { id: file.id, agreementId, version, locale, sha256 });
  }
  await tx.insert(
    Signatory,
    inputs.parties.signatories.map(({ personId, role, name, ageClass, onBehalfOf }) => ({
      id: newId('signatory'),
      agreementId,
      version,
      personId,
      role,
      onBehalfOfId: onBehalfOf?.id ?? null,
      nameAsSigned: name,
      ageClass,
    })),
  );
}
