import { Person } from '#accounts';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FlagColumn, IdColumn, MomentColumn, Node, TextColumn, WholeColumn } from '#platform';
import { Entity, Index, type Relation } from 'typeorm';

export const PayeeKind = { PERSON: 'PERSON', INSTITUTION: 'INSTITUTION' } as const;
export type PayeeKind = keyof typeof PayeeKind;
registerEnumType(PayeeKind, { name: 'PayeeKind' });

/** Who receives money for a team: an adult member, a verified guardian, or an institution. */
@ObjectType({ implements: () => [Node] })
@Entity('payees')
@Index('payees_stripe_account', ['stripeAccountId'], { unique: true })
@Index('payees_person_id', ['personId'])
@Index('payees_unready', ['onboardingStartedAt'], { where: 'not is_stripe_ready and stripe_account_id is not null' })
export class Payee extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @Field(() => PayeeKind)
  @TextColumn()
  kind: PayeeKind;

  @Field(() => String)
  @TextColumn()
  name: string;

  @TextColumn({ nullable: true })
  personId: string | null;
  @Field(() => Person, { nullable: true })
  readonly person: Relation<Person> | null;

  /** The bank account, encrypted with DATA_ENCRYPTION_KEY; only its last digits are ever shown. */
  @TextColumn({ nullable: true })
  ibanSealed: string | null;

  @TextColumn({ nullable: true })
  ibanLast4: string | null;

  /** Where Stripe opens the account: a two-letter code. */
  @TextColumn()
  country: string;

  @WholeColumn({ default: 1 })
  attempt: number;

  @TextColumn({ nullable: true })
  stripeAccountId: string | null;

  /** Transfers are active and payouts are enabled at Stripe. */
  @FlagColumn({ default: false })
  isStripeReady: boolean;

  @MomentColumn({ nullable: true })
  onboardingStartedAt: Date | null;

  @MomentColumn()
  createdAt: Date;
}
