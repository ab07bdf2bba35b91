import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Currency } from '#kernel';
import {
  DateTimeScalar,
  IdColumn,
  MinorColumn,
  MomentColumn,
  MoneyType,
  Node,
  StoredFile,
  TextColumn,
  WholeColumn,
} from '#platform';
import { Entity, Index, type Relation } from 'typeorm';
import { PaymentRail } from '../rails/rail.js';

export const ReleaseStatus = {
  REQUESTED: 'REQUESTED',
  SENT: 'SENT',
  PAID_OUT: 'PAID_OUT',
  FAILED: 'FAILED',
  REVERSED: 'REVERSED',
} as const;
export type ReleaseStatus = keyof typeof ReleaseStatus;
registerEnumType(ReleaseStatus, { name: 'ReleaseStatus' });

/** Held money of one tranche that goes to the team's payee. */
@ObjectType({ implements: () => [Node] })
@Entity('releases')
@Index('releases_one_per_tranche', ['milestoneId'], { unique: true, where: "status <> 'REVERSED'::text" })
@Index('releases_entry_once', ['ledgerEntryId'], { unique: true })
@Index('releases_transfer', ['transferId'], { unique: true })
@Index('releases_agreement', ['agreementId'])
@Index('releases_payee_id', ['payeeId'])
@Index('releases_funding_id', ['fundingId'])
@Index('releases_waiting', ['dueAt'], {
  where: "status = ANY (ARRAY['REQUESTED'::text, 'FAILED'::text, 'SENT'::text])",
})
export class Release extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @TextColumn()
  agreementId: string;
  @TextColumn()
  dealId: string;
  @TextColumn()
  milestoneId: string;
  @TextColumn()
  payeeId: string;
  @TextColumn()
  fundingId: string;

  @Field(() => PaymentRail)
  @TextColumn()
  rail: PaymentRail;

  @MinorColumn()
  moneyMinor: bigint;
  @TextColumn()
  moneyCurrency: Currency;
  @Field(() => MoneyType)
  readonly money: MoneyType;

  @Field(() => ReleaseStatus)
  @TextColumn()
  status: ReleaseStatus;

  /** When the cooling-off time is over; it waits longer while the payee is not ready or the agreement is on hold. */
  @Field(() => DateTimeScalar, { nullable: true })
  @MomentColumn()
  dueAt: Date;

  @MomentColumn()
  requestedAt: Date;

  /** Set when it fell due and moved in the ledger: from then on the money is the payee's. */
  @TextColumn({ nullable: true })
  ledgerEntryId: string | null;

  @WholeColumn({ default: 1 })
  attempt: number;
  @MomentColumn({ nullable: true })
  askedAt: Date | null;
  @MomentColumn({ nullable: true })
  nextTryAt: Date | null;

  @TextColumn({ nullable: true })
  transferId: string | null;

  @TextColumn({ nullable: true })
  failureCode: string | null;
  @TextColumn({ nullable: true })
  reviewReason: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @MomentColumn({ nullable: true })
  sentAt: Date | null;

  /** Of a payment made outside Stripe. */
  @TextColumn({ nullable: true })
  receiptFileId: string | null;
  @Field(() => StoredFile, { nullable: true })
  readonly receipt: Relation<StoredFile> | null;

  /** When Stripe lets the payee have it. */
  @MomentColumn({ nullable: true })
  availableAt: Date | null;
}
