import { IdColumn, MomentColumn, Node, TextColumn } from '#platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Entity, Index } from 'typeorm';

/** The organisation that runs events. */
@ObjectType({ implements: () => [Node] })
@Entity('clubs')
@Index('clubs_slug', ['slug'], { unique: true })
export class Club extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @Field(() => String)
  @TextColumn()
  slug: string;

  @Field(() => String)
  @TextColumn()
  name: string;

  @MomentColumn()
  createdAt: Date;
}
