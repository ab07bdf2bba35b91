import type { Locale } from '#kernel';
import { badInput } from '#platform';
import type { Figures, Ground, Kind, PlannedResult, Section } from './kind.js';
import './kinds.texts.js';
import { mentoring, type MentoringTerms, type MentoringTermsInput } from './mentoring.js';
import { seed, type SeedTerms, type SeedTermsInput } from './seed.js';

export type { Figures, Ground, Kind, PlannedResult, Section } from './kind.js';
export { MeetingFormatEnum, MentoringTerms, MentoringTermsInput, type MeetingFormat } from './mentoring.js';
export { LEAST_SEED, moneyOf, SeedTerms, SeedTermsInput, Tranche, TrancheInput } from './seed.js';

/** What an offer holds: one of the kinds, or several. */
export interface Terms {
  readonly mentoring: MentoringTerms | null;
  readonly seed: SeedTerms | null;
}
export interface TermsInput {
  mentoring?: MentoringTermsInput | null;
  seed?: SeedTermsInput | null;
}

/** All kinds, in the order in which an agreement speaks of them. */
export const kinds = { mentoring, seed } as const;

type AnyKind = Kind<unknown, unknown>;
const present = (terms: Terms): [AnyKind, unknown][] =>
  Object.values(kinds).flatMap((kind): [AnyKind, unknown][] =>
    terms[kind.name] === null ? [] : [[kind as AnyKind, terms[kind.name]]],
  );

/** The stored form of an input; bad input when it holds no kind at all. */
export function readTerms(input: TermsInput): Terms {
  const terms: Terms = {
    mentoring: input.mentoring ? mentoring.read(input.mentoring) : null,
    seed: input.seed ? seed.read(input.seed) : null,
  };
  if (present(terms).length === 0) throw badInput('mentoring', 'NO_KIND');
  return terms;
}

/** Throws what stands against terms. */
export function checkTerms(terms: Terms, ground: Ground): void {
  for (const [kind, part] of present(terms)) kind.problems(part, ground);
}

export function figuresOf(terms: Terms): Figures {
  const nothing: Figures = { hoursPerMonth: 0, seed: null };
  return present(terms).reduce((figures, [kind, part]) => ({ ...figures, ...kind.figures(part) }), nothing);
}

/** One line: «6 ай бойы айына 4 сағат · 3 бөлікпен 300 000 ₸». */
export function summaryOf(terms: Terms, locale: Locale): string {
  return present(terms)
    .map(([kind, part]) => kind.summary(part, locale))
    .join(' · ');
}

export function clausesOf(terms: Terms, locale: Locale): Section[] {
  return present(terms).map(([kind, part]) => kind.clauses(part, locale));
}

/** The milestones that terms promise, in the order of their due days. */
export function planOf(terms: Terms): PlannedResult[] {
  return present(terms).flatMap(([kind, part]) => [...kind.plan(part)]);
}
