import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Currency } from '#kernel';
import { FlagColumn, IdColumn, MinorColumn, MomentColumn, MoneyType, Node, TextColumn, WholeColumn } from '#platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PaymentRail } from '../rails/rail.js';

export const FundingStatus = {
  PENDING: 'PENDING',
  PROCESSING: 'PROCESSING',
  PLEDGED: 'PLEDGED',
  HELD: 'HELD',
  FAILED: 'FAILED',
  CANCELED: 'CANCELED',
  PARTLY_REFUNDED: 'PARTLY_REFUNDED',
  REFUNDED: 'REFUNDED',
  DISPUTED: 'DISPUTED',
} as const;
export type FundingStatus = keyof typeof FundingStatus;
registerEnumType(FundingStatus, {
  name: 'FundingStatus',
  valuesMap: {
    PLEDGED: { description: 'The BANK_TRANSFER rail, where nothing is held and the mentor pays the payee directly.' },
  },
});

/** Money that a mentor pays in for some milestones of an agreement; held until it is released or refunded. */
@ObjectType({ implements: () => [Node] })
@Entity('fundings')
@Index('fundings_agreement', ['agreementId'])
@Index('fundings_payer_person', ['payerPersonId'])
@Index('fundings_intent', ['paymentIntentId'], { unique: true })
@Index('fundings_charge', ['chargeId'], { unique: true })
@Index('fundings_unsettled', ['openedAt'], {
  where: "status = ANY (ARRAY['PENDING'::text, 'PROCESSING'::text, 'FAILED'::text])",
})
export class Funding extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @TextColumn()
  agreementId: string;

  /** The offer the agreement came from: its facts are the deal's chain. */
  @TextColumn()
  dealId: string;

  @TextColumn()
  payerPersonId: string;

  @Field(() => PaymentRail)
  @TextColumn()
  rail: PaymentRail;

  @MinorColumn()
  moneyMinor: bigint;
  @TextColumn()
  moneyCurrency: Currency;
  @Field(() => MoneyType)
  readonly money: MoneyType;

  @Field(() => FundingStatus)
  @TextColumn()
  status: FundingStatus;

  /** In the idempotency key of the payment; the next one begins only after a definite refusal. */
  @WholeColumn({ default: 1 })
  attempt: number;

  @MomentColumn({ nullable: true })
  askedAt: Date | null;

  @TextColumn({ nullable: true })
  paymentIntentId: string | null;

  @Column({ type: 'text', nullable: true, name: 'client_secret' })
  secret: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Stripe PaymentIntent client secret, for Stripe’s own payment form.',
  })
  readonly clientSecret: string | null;

  @Field(() => String, { nullable: true, description: 'The sandbox’s payment page; null with Stripe itself.' })
  readonly paymentUrl: string | null;

  @TextColumn({ nullable: true })
  chargeId: string | null;

  /** What the charge brought to Stripe's balance before fees, in the currency that Stripe settles in. */
  @MinorColumn({ nullable: true })
  settledMinor: bigint | null;
  @TextColumn({ nullable: true })
  settledCurrency: Currency | null;

  @TextColumn({ nullable: true })
  failureCode: string | null;
  @Field(() => String, { nullable: true })
  readonly failureMessage: string | null;

  /** The agreement ended while the payment was under way: what still arrives goes straight back. */
  @FlagColumn({ default: false })
  isRefundedWhenHeld: boolean;

  @TextColumn({ nullable: true })
  reviewReason: string | null;

  @MomentColumn()
  openedAt: Date;

  @MomentColumn({ nullable: true })
  heldAt: Date | null;
}

/** The part of a funding that one milestone will release. A milestone has one live tranche at most. */
@Entity('funding_tranches')
@Index('funding_tranches_one_live', ['milestoneId'], { unique: true, where: 'is_live' })
export class FundingTranche {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'PK_funding_tranches' })
  fundingId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'PK_funding_tranches' })
  milestoneId: string;

  @MinorColumn()
  amountMinor: bigint;

  /** False once the payment was called off or the money given back: the milestone can be funded anew. */
  @FlagColumn({ default: true })
  isLive: boolean;
}
