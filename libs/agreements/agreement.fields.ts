import { noteLook, personById } from '#accounts';
import { defineWardChains } from '#guardians';
import type { Locale } from '#kernel';
import { listingById, veilListing } from '#listings';
import { mentorById } from '#mentors';
import { Offer, offerById, sideOf, tellHold, termsById, timelineOf } from '#offers';
import { defineDealReaders, Funding, fundingsOfAgreement, fundsOfAgreement, payeeById, showFunds } from '#payments';
import {
  defineNode,
  fields,
  restrictedFields,
  type GraphContext,
  type PageArguments,
  sql,
  type StoredFile,
} from '#platform';
import { noteLookAtTeam, teamById } from '#teams';
import { actionsBeside } from './agreement-actions.js';
import { Agreement, AgreementConnection, type AgreementAction } from './agreement.entity.js';
import {
  agreementById,
  agreementOfOffer,
  documentsOfAgreement,
  signatoriesOfAgreement,
  signatureOfSignatory,
} from './agreement.loaders.js';
import { canReadAgreement } from './agreement.policies.js';
import { agreementProcess } from './agreement.process.js';
import { payeeTroubleOf } from './payee/payee-standing.js';
import { isAgreementConsented } from './minors/consented-agreements.js';
import { Signatory } from './signing/signatory.entity.js';

// An agreement binds whoever signed it, in the team or not.
defineWardChains((wardId) => sql`select offer_id as chain from agreements where party_ids @> array[${wardId}]`);

defineNode('agreement', 'Agreement', async (id, { load, viewer }) => {
  const agreement = await load(agreementById, id);
  return agreement && canReadAgreement(agreement, viewer) ? agreement : null;
});

defineDealReaders(async (agreementId, { load, viewer }) => {
  const agreement = await load(agreementById, agreementId);
  return agreement !== null && canReadAgreement(agreement, viewer);
});

async function actionsFor(agreement: Agreement, context: GraphContext): Promise<AgreementAction[]> {
  const { viewer } = context;
  const actions = agreementProcess.actionsFor(agreement, viewer) as AgreementAction[];
  const beside = await actionsBeside(agreement, context);
  const mayBind = !actions.includes('SIGN') || (await context.load(isAgreementConsented, agreement.id));
  const hasNext =
    !actions.includes('CHANGE_PAYEE') || Boolean((await context.load(payeeTroubleOf, agreement.id))?.nextId);
  const open = actions.filter((action) => (mayBind || action !== 'SIGN') && (hasNext || action !== 'CHANGE_PAYEE'));
  return [...open, ...beside, ...(sideOf(agreement, viewer) ? (['REPORT'] as const) : [])];
}

/** The asked language, else the reader's own, else the one that prevails: there is always a text to read. */
async function documentFor(
  agreement: Agreement,
  asked: Locale | null,
  { load, viewer }: GraphContext,
): Promise<StoredFile> {
  const documents = await load(documentsOfAgreement, agreement.id);
  for (const wanted of [asked, viewer.locale, agreement.prevailingLocale]) {
    const found = documents.find(({ document }) => document.locale === wanted);
    if (found) return found.file;
  }
  throw new Error(`The documents of ${agreement.id} are missing`);
}

/** Whom an agreement binds may have left the team since; an admin's look concerns them all the same. */
async function seen<T>(agreement: Agreement, context: GraphContext, read: () => T | Promise<T>): Promise<T> {
  if (context.viewer.isAdmin) {
    await Promise.all(agreement.partyIds.map((personId) => noteLook(context, personId, 'AGREEMENT')));
    await noteLookAtTeam(context, agreement.teamId, 'AGREEMENT');
  }
  return read();
}

fields(Agreement, {
  offer: (agreement, _, { load }) => load(offerById, agreement.offerId),
  listing: async (agreement, _, { load, viewer }) => veilListing(await load(listingById, agreement.listingId), viewer),
  team: (agreement, _, { load }) => load(teamById, agreement.teamId),
  mentor: (agreement, _, { load }) => load(mentorById, agreement.mentorId),
  terms: (agreement, _, context) => seen(agreement, context, () => context.load(termsById, agreement.termsId)),
  viewerCan: (agreement, _, context) => actionsFor(agreement, context),
  signatories: (agreement, _, context) =>
    seen(agreement, context, () => context.load(signatoriesOfAgreement, agreement.id)),
  document: (agreement, { locale }: { locale?: Locale | null }, context) =>
    seen(agreement, context, () => documentFor(agreement, locale ?? null, context)),
  payee: (agreement, _, { load }) => (agreement.payeeId === null ? null : load(payeeById, agreement.payeeId)),
  fundings: (agreement, _, { load }) => load(fundingsOfAgreement, agreement.id),
  funds: async (agreement, _, { load }) => {
    const funds = await load(fundsOfAgreement, agreement.id);
    return funds && showFunds(funds);
  },
  timeline: (agreement, args: PageArguments, context) => timelineOf(agreement.offerId, args, context),
});

fields(Signatory, {
  person: (signatory, _, { load }) => load(personById, signatory.personId),
  onBehalfOf: ({ onBehalfOfId }, _, { load }) => (onBehalfOfId === null ? null : load(personById, onBehalfOfId)),
  signedAt: async (signatory, _, { load }) => (await load(signatureOfSignatory, signatory.id))?.signedAt ?? null,
  method: async (signatory, _, { load }) => (await load(signatureOfSignatory, signatory.id))?.method ?? null,
});

fields(Funding, {
  agreement: ({ agreementId }, _, { load }) => load(agreementById, agreementId),
});

fields(Offer, {
  agreement: async (offer, _, { load, viewer }) => {
    const agreement = await load(agreementOfOffer, offer.id);
    return agreement && canReadAgreement(agreement, viewer) ? agreement : null;
  },
});

fields(AgreementConnection, { totalCount: (page) => page.count?.() ?? page.nodes.length });

// The row holds a moderator's words or a text's key; the reader gets words.
restrictedFields(Agreement, {
  holdReason: (agreement, _, { viewer }) => tellHold(agreement.holdReason, viewer.locale),
});
