import { Field, ObjectType } from '@nestjs/graphql';
import { MoneyType, showMoney } from '#platform';
import type { Funds } from './ledger/funds-of.js';

@ObjectType({
  description:
    'funded = held + released + refundDue + refunded + lost. Outside transfers (BANK_TRANSFER) count in `released` once both sides confirmed.',
})
export class FundsSummary {
  @Field(() => MoneyType)
  funded: MoneyType;
  @Field(() => MoneyType)
  held: MoneyType;
  @Field(() => MoneyType)
  released: MoneyType;
  @Field(() => MoneyType)
  refundDue: MoneyType;
  @Field(() => MoneyType)
  refunded: MoneyType;
  @Field(() => MoneyType)
  lost: MoneyType;
}

/** The ledger's sums as GraphQL shows them. */
export function showFunds({ currency, ...sums }: Funds): FundsSummary {
  const show = (minor: bigint): MoneyType => showMoney(minor, currency);
  return {
    funded: show(sums.funded),
    held: show(sums.held),
    released: show(sums.released),
    refundDue: show(sums.refundDue),
    refunded: show(sums.refunded),
    lost: show(sums.lost),
  };
}

@ObjectType()
export class PayeeOnboarding {
  @Field(() => String, { description: 'A single-use address at Stripe; open it at once.' })
  url: string;
}
