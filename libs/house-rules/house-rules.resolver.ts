import { Args, Field, ObjectType, registerEnumType, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '#accounts';
import { COOLING_OFF_TIME } from '#agreements';
import { MINOR_DEAL_CAP } from '#guardians';
import { days, formatMoney, hours, type Locale } from '#kernel';
import { DECIDED_WITHIN } from '#moderation';
import { ANSWER_TIME } from '#offers';
import { Database, Read, settings, sql } from '#platform';
import { type HouseFacts, type HousePage, houseRules, type HouseSection, type HouseWords } from './house-rules.js';

export const HousePageEnum = { PRIVACY: 'PRIVACY', TERMS: 'TERMS' } as const satisfies { [P in HousePage]: P };
registerEnumType(HousePageEnum, { name: 'HousePage' });

@ObjectType('HouseSection')
export class HouseSectionType implements HouseSection {
  @Field(() => String, { description: 'The same in every language: `#who`.' })
  anchor: string;
  @Field(() => String)
  title: string;
  @Field(() => [String])
  paragraphs: string[];
}

@ObjectType('HouseRules', { description: 'What Asar does with data, or what it asks of people, in plain words.' })
export class HouseRulesType implements HouseWords {
  @Field(() => String)
  title: string;
  @Field(() => String)
  lead: string;
  @Field(() => [HouseSectionType])
  sections: HouseSectionType[];
}

@Resolver()
export class HouseRulesResolver {
  constructor(private readonly database: Database) {}

  @Read(() => HouseRulesType, { access: 'anyone', rule: 'privacy and terms: everybody', evenSuspended: true })
  async houseRules(
    @Args('page', { type: () => HousePageEnum }) page: HousePage,
    @Args('locale', { type: () => LocaleEnum }) locale: Locale,
  ): Promise<HouseWords> {
    return houseRules(page, locale, await this.facts(locale));
  }

  private async facts(locale: Locale): Promise<HouseFacts> {
    const { clubName, clubContact, minorSelfRegistrationMinAge } = settings();
    const rule = await this.database.row<{ value: string }>(
      sql`select value from payment_rules where name = 'refunded_after_days'`,
    );
    if (!rule) throw new Error('There is no rule after how many days held money goes back');
    return {
      club: clubName,
      contact: clubContact,
      age: minorSelfRegistrationMinAge,
      safetyHours: DECIDED_WITHIN.SAFETY / hours(1),
      otherDays: DECIDED_WITHIN.NORMAL / days(1),
      answerHours: ANSWER_TIME.least / hours(1),
      coolingHours: COOLING_OFF_TIME / hours(1),
      refundDays: Number(rule.value),
      cap: formatMoney({ minor: MINOR_DEAL_CAP.KZT, currency: 'KZT' }, locale),
    };
  }
}
