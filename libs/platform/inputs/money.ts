import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CURRENCIES, formatAmount, parseAmount, type Currency, type Money } from '#kernel';
import { Choice, Nested, Satisfies } from './fields.js';
import { DecimalScalar } from '../graphql/scalars.js';

export const CurrencyEnum = Object.fromEntries(CURRENCIES.map((currency) => [currency, currency])) as {
  [C in Currency]: C;
};
registerEnumType(CurrencyEnum, { name: 'Currency' });

/** Exact money: `amount` is a decimal string in major units. */
@ObjectType('Money')
export class MoneyType {
  @Field(() => DecimalScalar)
  amount: string;
  @Field(() => CurrencyEnum)
  currency: Currency;
}

/** As GraphQL shows it; null stays null. */
export function showMoney(minor: bigint | string, currency: string): MoneyType;
export function showMoney(minor: bigint | string | null, currency: string | null): MoneyType | null;
export function showMoney(minor: bigint | string | null, currency: string | null): MoneyType | null {
  if (minor === null || currency === null) return null;
  return { amount: formatAmount(BigInt(minor)), currency: currency as Currency };
}

@InputType()
export class MoneyInput {
  @Field(() => DecimalScalar)
  @Satisfies('amount', (value) => {
    const parsed = typeof value === 'string' ? parseAmount(value) : 'MALFORMED';
    if (typeof parsed === 'string') return { wrong: `AMOUNT_${parsed}` };
    return parsed === 0n ? { wrong: 'AMOUNT_ZERO' } : null;
  })
  amount: string;

  @Choice(() => CurrencyEnum)
  currency: Currency;
}

/** A sum of money above zero. */
export const MoneyField = (options: { nullable?: boolean } = {}): PropertyDecorator =>
  Nested(() => MoneyInput, options);

/** Minor units of an input that has been checked. */
export function readMoney(input: MoneyInput): Money {
  const minor = parseAmount(input.amount);
  if (typeof minor === 'string') throw new RangeError(`The amount was not checked: ${minor}`);
  return { minor, currency: input.currency };
}
