import { Club } from '#clubs';
import { DateTimeScalar, IdColumn, MomentColumn, Node, TextColumn } from '#platform';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Entity, Index, type Relation } from 'typeorm';

export const EventStatusEnum = {
  DRAFT: 'DRAFT',
  OPEN: 'OPEN',
  RUNNING: 'RUNNING',
  SCORING: 'SCORING',
  RESULTS: 'RESULTS',
  ARCHIVED: 'ARCHIVED',
  CANCELLED: 'CANCELLED',
} as const;
export type EventStatus = keyof typeof EventStatusEnum;
registerEnumType(EventStatusEnum, { name: 'EventStatus' });

/** A seminar with a pitch contest. So far recorded by hand, after it was over. */
@ObjectType({ implements: () => [Node] })
@Entity('events')
@Index('events_slug', ['slug'], { unique: true })
@Index('events_club', ['clubId'])
export class Event extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @TextColumn()
  clubId: string;
  @Field(() => Club)
  club: Relation<Club>;

  @Field(() => String)
  @TextColumn()
  slug: string;

  @Field(() => String)
  @TextColumn()
  title: string;

  @Field(() => EventStatusEnum)
  @TextColumn()
  status: EventStatus;

  @Field(() => DateTimeScalar)
  @MomentColumn()
  startsAt: Date;

  @Field(() => DateTimeScalar)
  @MomentColumn()
  endsAt: Date;

  @Field(() => String)
  @TextColumn()
  timeZone: string;

  @Field(() => String)
  @TextColumn()
  place: string;

  @MomentColumn()
  createdAt: Date;
}
