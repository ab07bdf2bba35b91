import { formatAmount, parseAmount } from '#kernel';
import type {
  Currency,
  Instrument,
  MakeOfferInput,
  MeetingFormat,
  OfferGroundFragment,
  OfferListingQuery,
  TermsPartsFragment,
} from '../../graphql/generated/graphql.js';

/** What a mentor can offer, or a team can ask for in a counter-offer. */
export type Kind = 'mentoring' | 'seed';

export interface TrancheDraft {
  title: string;
  criteria: string;
  days: string;
  /** Of the last tranche nobody types the amount: it is what the others leave. */
  amount: string;
}

/** Terms while they are written: texts as typed, nothing decided. */
export interface TermsDraft {
  kinds: Kind[];
  hoursPerMonth: string;
  months: string;
  format: MeetingFormat;
  topics: string[];
  sum: string;
  instrument: Instrument;
  instrumentTerms: string;
  tranches: TrancheDraft[];
  message: string;
}

export type Ground = OfferGroundFragment;
export type Terms = TermsPartsFragment;
export type Instruments = OfferListingQuery['instruments'];

/** Minor units of what was typed; null while it is no sum. */
export function minorOf(text: string): bigint | null {
  const minor = parseAmount(text.trim());
  return typeof minor === 'bigint' ? minor : null;
}

/** "70000.00" reads badly in a field: whole sums lose their decimals. */
export const plainAmount = (minor: bigint): string => formatAmount(minor).replace(/\.00$/, '');

/** What the project still needs; null when it asks for no money. */
export function askLeft({ ask, accepted }: Pick<Ground, 'ask' | 'accepted'>): bigint | null {
  if (!ask) return null;
  const left = (minorOf(ask.amount) ?? 0n) - (accepted ? (minorOf(accepted.amount) ?? 0n) : 0n);
  return left > 0n ? left : 0n;
}

export const currencyOf = ({ ask }: Pick<Ground, 'ask'>): Currency => ask?.currency ?? 'KZT';

const THOUSAND = 100_000n;

/**
 * The project's own plan as tranches: in its proportions, in whole thousands, the rest on the last. When a part counts as done is
 * said in the project's language, as the plan itself: both go into the document as they stand.
 */
export function proposeTranches(
  { plannedMilestones: plan, usualCriterion: criteria }: Pick<Ground, 'plannedMilestones' | 'usualCriterion'>,
  sum: bigint,
): TrancheDraft[] {
  const steps = plan.length > 0 ? plan : [{ title: '', dueInDays: 30, amount: null }];
  const asked = steps.map(({ amount }) => (amount ? (minorOf(amount.amount) ?? 0n) : 0n));
  const total = asked.reduce((all, each) => all + each, 0n);
  const weights = total > 0n ? asked : steps.map(() => 1n);
  const whole = weights.reduce((all, each) => all + each, 0n);
  const kept = steps.map((step, index) => ({ step, weight: weights[index] ?? 0n })).filter(({ weight }) => weight > 0n);
  const parts = kept.map(({ step, weight }) => ({
    title: step.title,
    criteria,
    days: `${step.dueInDays}`,
    amount: plainAmount(((sum * weight) / whole / THOUSAND) * THOUSAND),
  }));
  return withRest(parts, sum);
}

/** Writes what is left of the sum on the last tranche; it may be nothing or less, and the form then says so. */
export function withRest(tranches: readonly TrancheDraft[], sum: bigint): TrancheDraft[] {
  const rest = sum - tranches.slice(0, -1).reduce((all, { amount }) => all + (minorOf(amount) ?? 0n), 0n);
  return tranches.map((tranche, index) =>
    index === tranches.length - 1 ? { ...tranche, amount: plainAmount(rest) } : tranche,
  );
}

export function emptyDraft(ground: Ground): TermsDraft {
  return {
    kinds: [],
    hoursPerMonth: '4',
    months: '3',
    format: 'ONLINE',
    topics: ground.mentoringTopics.slice(0, 12),
    sum: '',
    instrument: 'GRANT',
    instrumentTerms: '',
    tranches: [],
    message: '',
  };
}

/** The newest terms, to be changed where one thinks differently; the message belongs to the one who wrote it. */
export function draftOf(terms: Terms, ground: Ground): TermsDraft {
  const { mentoring, seed } = terms;
  const draft = emptyDraft(ground);
  return {
    ...draft,
    kinds: [...(mentoring ? (['mentoring'] as const) : []), ...(seed ? (['seed'] as const) : [])],
    ...(mentoring && {
      hoursPerMonth: `${mentoring.hoursPerMonth}`,
      months: `${mentoring.months}`,
      format: mentoring.format,
      topics: mentoring.topics,
    }),
    ...(seed && {
      sum: plainAmount(minorOf(seed.money.amount) ?? 0n),
      instrument: seed.instrument,
      instrumentTerms: seed.instrumentTerms ?? '',
      tranches: seed.tranches.map(({ title, criteria, dueInDays, amount }) => ({
        title,
        criteria,
        days: `${dueInDays}`,
        amount: plainAmount(minorOf(amount.amount) ?? 0n),
      })),
    }),
  };
}

type TermsInput = Pick<MakeOfferInput, 'message' | 'mentoring' | 'seed'>;

export function inputOf(draft: TermsDraft, currency: Currency): TermsInput {
  const { kinds, hoursPerMonth, months, format, topics, sum, instrument, instrumentTerms, tranches, message } = draft;
  return {
    message: message.trim() || null,
    mentoring: kinds.includes('mentoring')
      ? { hoursPerMonth: Number(hoursPerMonth), months: Number(months), format, topics }
      : null,
    seed: kinds.includes('seed')
      ? {
          money: { amount: sum, currency },
          instrument,
          instrumentTerms: instrumentTerms.trim() || null,
          tranches: tranches.map(({ title, criteria, days, amount }) => ({
            title: title.trim(),
            criteria: criteria.trim(),
            dueInDays: Number(days),
            amount: { amount, currency },
          })),
        }
      : null,
  };
}

/** The draft as the other side will read it. */
export function termsOf(draft: TermsDraft, currency: Currency): Terms {
  const { message = null, mentoring = null, seed = null } = inputOf(draft, currency);
  return { __typename: 'OfferTerms', revision: 0, madeBy: 'MENTOR', madeAt: '', message, mentoring, seed } as Terms;
}
