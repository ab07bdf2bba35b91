import { Field, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, IdColumn, JsonColumn, MomentColumn, TextColumn, WholeColumn } from '#platform';
import { Entity, Index } from 'typeorm';
import { MentoringTerms, SeedTerms } from '../kinds/index.js';
import { SideEnum, type Side } from '../side.js';

/** One revision of an offer's content. Append-only: what was proposed stays as it was proposed. */
@ObjectType()
@Entity('offer_terms')
@Index('offer_terms_revision', ['offerId', 'revision'], { unique: true })
export class OfferTerms {
  @IdColumn()
  id: string;

  @TextColumn()
  offerId: string;

  @Field(() => Int)
  @WholeColumn()
  revision: number;

  @Field(() => SideEnum)
  @TextColumn()
  madeBy: Side;

  @TextColumn()
  madeById: string;

  @Field(() => DateTimeScalar)
  @MomentColumn()
  madeAt: Date;

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  message: string | null;

  @Field(() => MentoringTerms, { nullable: true })
  @JsonColumn({ nullable: true })
  mentoring: MentoringTerms | null;

  @Field(() => SeedTerms, { nullable: true })
  @JsonColumn({ nullable: true })
  seed: SeedTerms | null;
}
