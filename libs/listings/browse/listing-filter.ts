import { LocaleEnum } from '#accounts';
import type { Locale } from '#kernel';
import {
  Choices,
  Flag,
  IdOf,
  join,
  MoneyField,
  readMoney,
  sql,
  Text,
  Texts,
  type MoneyInput,
  type Sql,
} from '#platform';
import { InputType } from '@nestjs/graphql';
import type { ListingStage } from '../content/listing-content.js';
import { ListingStageEnum } from '../listing.enums.js';

@InputType()
export class ListingFilter {
  @Text({ max: 200, nullable: true })
  search?: string | null;
  @Texts({ items: { max: 20 }, each: { max: 40 }, nullable: true, description: 'Slugs.' })
  sectors?: string[] | null;
  @Texts({ items: { max: 20 }, each: { max: 80 }, nullable: true })
  cities?: string[] | null;
  @Choices(() => LocaleEnum, { max: 3, nullable: true })
  languages?: Locale[] | null;
  @Choices(() => ListingStageEnum, { max: 4, nullable: true })
  stages?: ListingStage[] | null;
  @MoneyField({ nullable: true })
  askMin?: MoneyInput | null;
  @MoneyField({ nullable: true })
  askMax?: MoneyInput | null;
  @Flag({ nullable: true })
  wantsMentoring?: boolean | null;
  @Flag({ nullable: true })
  wantsSeed?: boolean | null;
  @IdOf('event', { nullable: true })
  awardedAt?: string | null;
}

type Condition<Value> = (value: Value) => Sql;
type Conditions = { [Key in Exclude<keyof ListingFilter, 'search'>]?: Condition<NonNullable<ListingFilter[Key]>> };

/** Sums are compared within one currency only. */
const askIs =
  (sign: Sql) =>
  (ask: MoneyInput): Sql => {
    const { minor, currency } = readMoney(ask);
    return sql`(l.ask_currency = ${currency} and l.ask_minor ${sign} ${minor.toString()}::bigint)`;
  };

/** Each part of the filter as a condition on the rows `l`. */
const conditions: Conditions = {
  sectors: (slugs) => sql`l.sector_id = any(array(select id from sectors where slug = any(${slugs})))`,
  cities: (cities) => sql`lower(l.city) = any(${cities.map((city) => city.toLowerCase())})`,
  languages: (languages) => sql`l.language = any(${languages})`,
  stages: (stages) => sql`l.stage = any(${stages})`,
  askMin: askIs(sql`>=`),
  askMax: askIs(sql`<=`),
  wantsMentoring: (wants) => (wants ? sql`l.mentoring_topics <> '{}'` : sql`l.mentoring_topics = '{}'`),
  wantsSeed: (wants) => (wants ? sql`l.ask_minor > l.reserved_minor` : sql`l.ask_minor is null`),
};

/** Awards stand in a library further up; it says how a listing shows one of an event. */
export function defineAwardFilter(condition: Condition<string>): void {
  conditions.awardedAt = condition;
}

/** What is published and not hidden; in these words the indexes of the list know it. */
export const SHOWN = sql`l.status = 'PUBLISHED' and l.hidden_at is null`;

/** What the list holds at all: what is shown, as far as the filter goes (without its search). */
export function matching(filter: ListingFilter): Sql {
  const parts = Object.entries(conditions).flatMap(([key, condition]) => {
    const value = filter[key as keyof Conditions];
    return value === undefined || value === null ? [] : [(condition as Condition<unknown>)(value)];
  });
  return join([SHOWN, ...parts], ' and ');
}
