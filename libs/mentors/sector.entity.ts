import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LocalePath } from '#kernel';
import { IdColumn, JsonColumn, Node, TextColumn, WholeColumn } from '#platform';
import { Entity, Index } from 'typeorm';

/** A field of business: a reference row, the same in every installation. Its name is a field with an argument (sector.fields). */
@ObjectType({ implements: () => [Node] })
@Entity('sectors')
@Index('sectors_slug', ['slug'], { unique: true })
export class Sector extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @Field(() => String)
  @TextColumn()
  slug: string;

  @WholeColumn()
  position: number;

  @JsonColumn()
  names: Readonly<Record<LocalePath, string>>;
}
