// A kind is one thing that a mentor can offer. Everything the product has to know of it stands in its own file; offers,
// agreements and milestones ask the kinds and know none of them by name. A new kind is a file here, a column for its
// terms, and a line in index.ts.
import type { Locale, Money } from '#kernel';
import type { Instrument } from '../instruments/instrument.js';

/** A heading with paragraphs; an array is a list that belongs to the paragraph before it. */
export interface Section {
  readonly heading: string;
  readonly blocks: readonly (string | readonly string[])[];
}

/** One promised result, from which the agreement's milestone is made. */
export interface PlannedResult {
  readonly title: string;
  readonly criteria: string;
  readonly dueInDays: number;
  readonly amount: Money | null;
}

/** What terms are measured against at the moment somebody proposes them. */
export interface Ground {
  /** What is left of the listing's ask; null when it asks for no money. */
  readonly askLeft: Money | null;
  readonly askCurrency: string | null;
  /** Hours a month that the mentor has not promised to other teams. */
  readonly freeHours: number;
  readonly enabledInstruments: ReadonlySet<Instrument>;
}

/** The figures of a revision that sums are made of: capacity and the ask. */
export interface Figures {
  readonly hoursPerMonth: number;
  readonly seed: Money | null;
}

export interface Kind<Terms, Input> {
  /** The property of terms and inputs that holds it, and the prefix of its texts. */
  readonly name: 'mentoring' | 'seed';
  /** The stored form of a checked input. */
  read(input: Input): Terms;
  /** Throws what stands against these terms: a typed problem, or bad input at its path. */
  problems(terms: Terms, ground: Ground): void;
  figures(terms: Terms): Partial<Figures>;
  /** One line for lists and notifications. */
  summary(terms: Terms, locale: Locale): string;
  /** Its part of the agreement's text. */
  clauses(terms: Terms, locale: Locale): Section;
  plan(terms: Terms): readonly PlannedResult[];
}
