import { MomentColumn } from '#platform';
import { Entity, Index, PrimaryColumn } from 'typeorm';

export type PaymentMarkKind = 'CARD' | 'IBAN';

/** A card that a person paid with, or an account that they are paid to, as a keyed digest that only says "the same". */
@Entity('payment_marks')
@Index('payment_marks_by_digest', ['kind', 'digest'])
export class PaymentMark {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'PK_payment_marks' })
  personId: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'PK_payment_marks' })
  kind: PaymentMarkKind;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'PK_payment_marks' })
  digest: string;
  @MomentColumn()
  firstSeenAt: Date;
}
