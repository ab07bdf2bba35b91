import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, MomentColumn, Node, TextColumn } from '#platform';
import { Entity, Index, PrimaryColumn } from 'typeorm';

export type WebhookStatus = 'RECEIVED' | 'APPLIED' | 'IGNORED' | 'NEEDS_REVIEW';

/**
 * One event that Stripe told us of, in the inbox. Only what it points at is kept, never its content: the worker goes and
 * looks at the object itself, because events come doubled, late and in any order.
 */
@ObjectType('PaymentEvent', { implements: () => [Node], description: 'An event of Stripe; seen by admins.' })
@Entity('webhooks')
@Index('webhooks_id', ['id'], { unique: true })
@Index('webhooks_unapplied', ['receivedAt'], {
  where: "status = ANY (ARRAY['RECEIVED'::text, 'NEEDS_REVIEW'::text])",
})
export class Webhook extends Node {
  @Field(() => ID)
  @TextColumn()
  override id: string;

  @PrimaryColumn({ type: 'text' })
  eventId: string;

  @Field(() => String)
  @TextColumn()
  type: string;

  /** The connected account it happened on; null for the platform. */
  @TextColumn({ nullable: true })
  accountId: string | null;

  @TextColumn()
  objectType: string;

  @Field(() => String)
  @TextColumn()
  objectId: string;

  @TextColumn()
  source: 'WEBHOOK' | 'POLLER';

  @Field(() => String)
  @TextColumn()
  status: WebhookStatus;

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  note: string | null;

  @MomentColumn()
  createdAt: Date;

  @Field(() => DateTimeScalar)
  @MomentColumn()
  receivedAt: Date;

  @MomentColumn({ nullable: true })
  appliedAt: Date | null;
}
