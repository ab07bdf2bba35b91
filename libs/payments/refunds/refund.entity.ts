import type { Currency } from '#kernel';
import { IdColumn, MinorColumn, MomentColumn, TextColumn, WholeColumn } from '#platform';
import { Entity, Index } from 'typeorm';

export type RefundStatus = 'REQUESTED' | 'SENT' | 'SUCCEEDED' | 'FAILED';

/** Held money of one funding that goes back to the mentor. */
@Entity('refunds')
@Index('refunds_agreement', ['agreementId'])
@Index('refunds_funding_id', ['fundingId'])
@Index('refunds_stripe_refund', ['stripeRefundId'], { unique: true })
@Index('refunds_entry_once', ['ledgerEntryId'], { unique: true })
@Index('refunds_waiting', ['requestedAt'], {
  where: "status = ANY (ARRAY['REQUESTED'::text, 'FAILED'::text, 'SENT'::text])",
})
export class Refund {
  @IdColumn()
  id: string;
  @TextColumn()
  agreementId: string;
  @TextColumn()
  dealId: string;
  @TextColumn()
  fundingId: string;
  @MinorColumn()
  moneyMinor: bigint;
  @TextColumn()
  moneyCurrency: Currency;
  @TextColumn()
  status: RefundStatus;
  /** Why: the fact that ended it (`agreement.terminated`), for the record. */
  @TextColumn()
  cause: string;
  @TextColumn()
  ledgerEntryId: string;
  @WholeColumn({ default: 1 })
  attempt: number;
  @MomentColumn({ nullable: true })
  askedAt: Date | null;
  @MomentColumn({ nullable: true })
  nextTryAt: Date | null;
  @TextColumn({ nullable: true })
  stripeRefundId: string | null;
  @TextColumn({ nullable: true })
  failureCode: string | null;
  @TextColumn({ nullable: true })
  reviewReason: string | null;
  @MomentColumn()
  requestedAt: Date;
  @MomentColumn({ nullable: true })
  settledAt: Date | null;
}
