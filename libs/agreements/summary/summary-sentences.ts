// What an agreement means, as sentences in the order in which one would tell them. The same for everybody who signs it.
import { almatyDay, money, type Currency, type Locale } from '#kernel';
import type { OfferTerms } from '#offers';
import { say, type TextParams } from '#platform';
import type { Agreement } from '../agreement.entity.js';
import { milestonesOf } from '../draw-up/document-model.js';
import type { AgeClass } from '../minors/age-class.js';
import './summary.texts.js';

/** Raised with every change of the sentences; signatures name it. */
export const SUMMARY_VERSION = 2;

export interface Summarised {
  readonly agreement: Pick<Agreement, 'id' | 'drawnUpAt'>;
  readonly terms: Pick<OfferTerms, 'id' | 'mentoring' | 'seed'>;
  readonly payee: string | null;
  /** Of those whom the agreement binds. */
  readonly classes: readonly AgeClass[];
}

export function summarySentences({ agreement, terms, payee, classes }: Summarised, locale: Locale): string[] {
  const { mentoring, seed } = terms;
  const plan = milestonesOf({ terms, day: almatyDay(agreement.drawnUpAt) });
  const last = plan
    .map(({ dueOn }) => dueOn)
    .sort()
    .at(-1);
  const bindsMinor = classes.some((each) => each !== 'ADULT');
  const sentence = (name: string, params: TextParams = {}): string => say(locale, `agreementSummary.${name}`, params);
  return [
    ...(mentoring ? [sentence('mentoring', { hours: mentoring.hoursPerMonth, months: mentoring.months })] : []),
    ...(seed
      ? [
          sentence('seed', { total: money(BigInt(seed.minor), seed.currency as Currency) }),
          sentence(`seed.${seed.instrument}`),
        ]
      : []),
    ...(last === undefined ? [] : [sentence('milestones', { count: plan.length, until: `${last}T07:00:00Z` })]),
    ...(seed ? [sentence('held')] : []),
    ...(seed && payee !== null ? [sentence('payee', { payee })] : []),
    ...(['MINOR', 'CHILD'] as const).filter((each) => classes.includes(each)).map((each) => sentence(`signs.${each}`)),
    ...(bindsMinor ? [sentence('coolingOff'), sentence('pause')] : []),
    sentence('ending'),
    sentence('problems'),
    ...(bindsMinor ? [sentence('noRush')] : []),
  ];
}
