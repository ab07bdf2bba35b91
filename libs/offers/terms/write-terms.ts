// What making and countering an offer have in common: the new terms are measured against the listing, the mentor's hours
// and the catalogue of instruments, all locked, and written as the next revision.
import { after, clock, money, newId } from '#kernel';
import type { Listing } from '#listings';
import type { Mentor } from '#mentors';
import { badInput, insert, problem, type FactData, type Tx, type Viewer } from '#platform';
import { committedHours } from './capacity.js';
import { InstrumentRow } from '../instruments/instrument-row.entity.js';
import { checkTerms, figuresOf, type Ground, type Terms } from '../kinds/index.js';
import { maskTerms } from './mask-terms.js';
import { OfferTerms } from './offer-terms.entity.js';
import type { Offer } from '../offer.entity.js';
import { ANSWER_TIME } from '../offer.process.js';
import type { Side } from '../side.js';

// A client that adds 72 hours to its own clock is late by the time its request takes; nobody is refused for that.
const GRACE_MS = 300_000;

interface Proposal {
  readonly listing: Listing;
  readonly mentor: Mentor;
  /** The offer whose terms are countered. */
  readonly offerId: string | null;
}

/** Throws what stands against new terms. Wants the mentor and the listing locked. */
export async function requireGoodTerms(tx: Tx, terms: Terms, { listing, mentor, offerId }: Proposal): Promise<void> {
  const { askMinor, askCurrency, reservedMinor } = listing;
  const enabled = await tx.find(InstrumentRow, { where: { enabled: true } });
  const ground: Ground = {
    askLeft: askMinor === null || askCurrency === null ? null : money(askMinor - reservedMinor, askCurrency),
    askCurrency,
    freeHours: mentor.hoursPerMonth - (await committedHours(tx, mentor.id, offerId)),
    enabledInstruments: new Set(enabled.map(({ instrument }) => instrument)),
  };
  checkTerms(terms, ground);
}

/** When an answer is due: seven days from now, or at the asked time when that leaves at least 72 hours. */
export function answerDue(asked?: Date | null): Date {
  const now = clock.now();
  if (!asked) return after(ANSWER_TIME.usual, now);
  const least = after(ANSWER_TIME.least, now);
  if (asked.getTime() < least.getTime() - GRACE_MS) throw badInput('expiresAt', 'ANSWER_TOO_SOON');
  if (asked > after(ANSWER_TIME.most, now)) throw badInput('expiresAt', 'ANSWER_TOO_LATE');
  return asked > least ? asked : least;
}

interface Revision {
  readonly offerId: string;
  readonly revision: number;
  readonly madeBy: Side;
  readonly message: string | null;
  readonly terms: Terms;
}

export async function writeTerms(tx: Tx, viewer: Viewer, { terms, ...revision }: Revision): Promise<OfferTerms> {
  if (viewer.personId === null) throw problem('UNAUTHENTICATED');
  const shown = await maskTerms(tx, viewer, revision.offerId, { message: revision.message, ...terms });
  return insert(tx, OfferTerms, {
    id: newId('terms'),
    ...revision,
    madeById: viewer.personId,
    madeAt: clock.now(),
    ...shown,
  });
}

/** The newest terms' figures, as columns of the offer. */
export function figureColumns(terms: Terms): Pick<Offer, 'hoursPerMonth' | 'seedMinor' | 'seedCurrency'> {
  const { hoursPerMonth, seed } = figuresOf(terms);
  return { hoursPerMonth, seedMinor: seed?.minor ?? null, seedCurrency: seed?.currency ?? null };
}

/** What the fact says of new terms; sums are text, facts know no integers of that size. */
export function factOfTerms(terms: Terms, revision: number): FactData {
  const { hoursPerMonth, seed } = figuresOf(terms);
  return {
    revision,
    ...(hoursPerMonth > 0 && { hoursPerMonth }),
    ...(seed && { minor: `${seed.minor}`, currency: seed.currency }),
  };
}
