import { Field, ObjectType } from '@nestjs/graphql';
import type { LocalePath } from '#kernel';
import { JsonColumn, TextColumn, WholeColumn } from '#platform';
import { Entity, PrimaryColumn } from 'typeorm';

/** Where somebody in need is heard: reference rows, each with its source. */
@ObjectType({ description: 'A telephone line where a child or a family in need is heard.' })
@Entity('help_lines')
export class HelpLine {
  @Field(() => String)
  @PrimaryColumn({ type: 'text' })
  number: string;

  @WholeColumn()
  position: number;

  @JsonColumn()
  names: Readonly<Record<LocalePath, string>>;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'Where this was read.' })
  @TextColumn()
  source: string;
}
