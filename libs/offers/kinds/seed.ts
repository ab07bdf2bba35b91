import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { money, sum, type Currency, type Money } from '#kernel';
import {
  badInput,
  Choice,
  fields,
  MoneyField,
  MoneyInput,
  MoneyType,
  Nested,
  NestedList,
  problem,
  readMoney,
  say,
  showMoney,
  Text,
  Whole,
} from '#platform';
import { InstrumentEnum, type Instrument } from '../instruments/instrument.js';
import type { Kind } from './kind.js';

/** The least sum that the payment rails carry, in minor units (payments.md, Kazakhstan: minimum). */
export const LEAST_SEED: Readonly<Record<Currency, bigint>> = { KZT: 100_000n, USD: 200n, EUR: 200n };

@ObjectType()
export class Tranche {
  @Field(() => String)
  title: string;
  @Field(() => String)
  criteria: string;
  @Field(() => Int)
  dueInDays: number;
  @Field(() => MoneyType)
  amount?: MoneyType;

  /** Minor units as text: the terms are stored as JSON, which has no integers of this size. */
  minor: string;
  currency: Currency;
}

@ObjectType()
export class SeedTerms {
  @Field(() => MoneyType)
  money?: MoneyType;
  @Field(() => InstrumentEnum)
  instrument: Instrument;
  @Field(() => String, { nullable: true })
  instrumentTerms: string | null;
  @Field(() => [Tranche])
  tranches: Tranche[];

  minor: string;
  currency: Currency;
}

fields(SeedTerms, { money: ({ minor, currency }) => showMoney(minor, currency) });
fields(Tranche, { amount: ({ minor, currency }) => showMoney(minor, currency) });

@InputType()
export class TrancheInput {
  @Text({ min: 3, max: 120 })
  title: string;
  @Text({ max: 1_000 })
  criteria: string;
  @Whole({ min: 1, max: 730 })
  dueInDays: number;
  @MoneyField()
  amount: MoneyInput;
}

@InputType()
export class SeedTermsInput {
  @Nested(() => MoneyInput)
  money: MoneyInput;
  @Choice(() => InstrumentEnum)
  instrument: Instrument;
  @Text({ max: 2_000, nullable: true })
  instrumentTerms?: string | null;
  @NestedList(() => TrancheInput, { min: 1, max: 20 })
  tranches: TrancheInput[];
}

const stored = ({ minor, currency }: Money): { minor: string; currency: Currency } => ({ minor: `${minor}`, currency });
export const moneyOf = ({ minor, currency }: { minor: string; currency: Currency }): Money => money(minor, currency);

export const seed: Kind<SeedTerms, SeedTermsInput> = {
  name: 'seed',

  read: ({ money: total, instrument, instrumentTerms, tranches }) => ({
    ...stored(readMoney(total)),
    instrument,
    instrumentTerms: instrumentTerms || null,
    tranches: tranches.map(({ title, criteria, dueInDays, amount }) => ({
      title,
      criteria,
      dueInDays,
      ...stored(readMoney(amount)),
    })),
  }),

  problems(terms, { askLeft, askCurrency, enabledInstruments }) {
    const total = moneyOf(terms);
    if (total.minor < LEAST_SEED[total.currency]) {
      throw badInput('seed.money.amount', 'LEAST_SEED', { least: money(LEAST_SEED[total.currency], total.currency) });
    }
    const isMixed = terms.tranches.some(({ currency }) => currency !== total.currency);
    if (isMixed || (askCurrency !== null && askCurrency !== total.currency)) throw problem('CURRENCY_MISMATCH');
    const parts = sum(terms.tranches.map(({ minor }) => BigInt(minor)));
    if (parts !== total.minor) {
      throw problem('TRANCHES_DO_NOT_SUM', { params: { sum: money(parts, total.currency), total } });
    }
    if (!enabledInstruments.has(terms.instrument)) throw problem('INSTRUMENT_DISABLED');
    if (askLeft === null) throw problem('ASK_EXCEEDED', { about: 'none' });
    if (total.minor > askLeft.minor) throw problem('ASK_EXCEEDED', { about: 'left', params: { left: askLeft } });
  },

  figures: (terms) => ({ seed: moneyOf(terms) }),

  summary: (terms, locale) => say(locale, 'kind.seed.summary', { total: moneyOf(terms), parts: terms.tranches.length }),

  clauses: (terms, locale) => ({
    heading: say(locale, 'kind.seed.heading'),
    blocks: [
      say(locale, 'kind.seed.money', { total: moneyOf(terms), parts: terms.tranches.length }),
      say(locale, `kind.seed.instrument.${terms.instrument}`),
      ...(terms.instrumentTerms === null ? [] : [say(locale, 'kind.seed.terms'), [terms.instrumentTerms]]),
      say(locale, 'kind.seed.release'),
      say(locale, 'kind.seed.back'),
    ],
  }),

  plan: (terms) =>
    terms.tranches.map((tranche) => ({
      title: tranche.title,
      criteria: tranche.criteria,
      dueInDays: tranche.dueInDays,
      amount: moneyOf(tranche),
    })),
};
