import type { Currency } from '#kernel';
import { IdColumn, MinorColumn, MomentColumn, MoneyType, Node, TextColumn } from '#platform';
import { Team } from '#teams';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Entity, Index, Unique, type Relation } from 'typeorm';
import { Event } from './event.entity.js';

export const AwardKindEnum = {
  PRIZE: 'PRIZE',
  CERTIFICATE: 'CERTIFICATE',
  BOOK: 'BOOK',
  INVESTMENT_RIGHT: 'INVESTMENT_RIGHT',
} as const;
export type AwardKind = keyof typeof AwardKindEnum;
registerEnumType(AwardKindEnum, { name: 'AwardKind' });

/** What a team won at an event; public, as proof on its project's page. */
@ObjectType({ implements: () => [Node] })
@Entity('awards')
@Index('awards_team', ['teamId', 'createdAt'])
@Index('awards_event', ['eventId'])
@Unique('awards_of_one_team', ['id', 'teamId'])
export class Award extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @TextColumn()
  eventId: string;
  @Field(() => Event)
  event: Relation<Event>;

  @TextColumn()
  teamId: string;
  @Field(() => Team)
  team: Relation<Team>;

  @Field(() => AwardKindEnum)
  @TextColumn()
  kind: AwardKind;

  @Field(() => String)
  @TextColumn()
  title: string;

  @Field(() => String, { nullable: true, description: 'The jury’s wishes in the book.' })
  @TextColumn({ nullable: true })
  inscription: string | null;

  @MinorColumn({ nullable: true })
  sumMinor: bigint | null;
  @TextColumn({ nullable: true })
  sumCurrency: Currency | null;
  @Field(() => MoneyType, {
    nullable: true,
    description: 'Of an investment right: what one member of the jury promised.',
  })
  sum: MoneyType | null;

  @MomentColumn()
  createdAt: Date;
}
