import { Field, ObjectType } from '@nestjs/graphql';
import { JsonColumn, TextsColumn, WholeColumn } from '#platform';
import type { LocalePath } from '#kernel';
import { Entity, PrimaryColumn } from 'typeorm';
import { CaseKindEnum, type CaseKind } from './moderation-case.entity.js';

type InThreeLanguages = Readonly<Record<LocalePath, string>>;

/** A canned reason: a row of data, so that a decision is worded with care and says how to fix what is wrong. */
@ObjectType({ description: 'A ready-made reason with the way to fix what is wrong, in the reader’s language.' })
@Entity('moderation_reasons')
export class ModerationReason {
  @Field(() => String)
  @PrimaryColumn({ type: 'text' })
  code: string;

  /** Where it is offered. */
  @Field(() => [CaseKindEnum])
  @TextsColumn()
  kinds: CaseKind[];

  @WholeColumn()
  position: number;

  @JsonColumn()
  texts: InThreeLanguages;

  text: string;

  @JsonColumn()
  fixes: InThreeLanguages;

  howToFix: string;
}
