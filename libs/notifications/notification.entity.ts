import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ConnectionOf, DateTimeScalar, EdgeOf, IdColumn, JsonColumn, MomentColumn, Node, TextColumn } from '#platform';
import { Entity, Index } from 'typeorm';

/** One sentence to one person about one fact; the text is made in the reader's language when it is read. */
@ObjectType({ implements: () => [Node] })
@Entity('notifications')
@Index('notifications_person', ['personId', 'id'])
@Index('notifications_unread', ['personId'], { where: 'read_at is null' })
@Index('notifications_once', ['factId', 'personId', 'kind'], { unique: true })
export class Notification extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @TextColumn()
  personId: string;

  @TextColumn()
  factId: string;

  @Field(() => String)
  @TextColumn()
  kind: string;

  @TextColumn()
  subjectId: string;

  /** The page it leads to, behind the language. */
  @Field(() => String)
  @TextColumn()
  path: string;

  /** Sums as `{ minor: "…", currency }`. */
  @JsonColumn()
  params: Record<string, unknown>;

  @Field(() => DateTimeScalar, { nullable: true })
  @MomentColumn({ nullable: true })
  readAt: Date | null;

  @Field(() => DateTimeScalar)
  @MomentColumn()
  createdAt: Date;

  @Field(() => String)
  text: string;

  @Field(() => Node, { nullable: true })
  subject: Node | null;
}

@ObjectType()
export class NotificationEdge extends EdgeOf(Notification) {}
@ObjectType()
export class NotificationConnection extends ConnectionOf(Notification, NotificationEdge) {}
