import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, IdColumn, MomentColumn, TextColumn, WholeColumn } from '#platform';
import { Entity, Index } from 'typeorm';

export const ConsentKindEnum = {
  DATA: 'DATA',
  PARTICIPATION: 'PARTICIPATION',
  PUBLICATION: 'PUBLICATION',
  MENTORING: 'MENTORING',
  SEED: 'SEED',
  PHOTO: 'PHOTO',
} as const;
export type ConsentKind = keyof typeof ConsentKindEnum;
export const CONSENT_KINDS = Object.keys(ConsentKindEnum) as ConsentKind[];
registerEnumType(ConsentKindEnum, { name: 'ConsentKind' });

/** One consent over one version of its text. Given anew after a withdrawal it is a new row: nothing is overwritten. */
@ObjectType()
@Entity('consents')
@Index('consents_guardianship', ['guardianshipId', 'kind', 'grantedAt'])
@Index('consents_live', ['guardianshipId', 'kind'], { unique: true, where: 'withdrawn_at is null' })
export class Consent {
  @IdColumn()
  id: string;

  @TextColumn()
  guardianshipId: string;

  @Field(() => ConsentKindEnum)
  @TextColumn()
  kind: ConsentKind;

  /** The version of the text that was read, and its SHA-256 over all languages. */
  @Field(() => Int)
  @WholeColumn()
  textVersion: number;

  @Field(() => String)
  @TextColumn()
  textSha256: string;

  /** Who gave it: the guardian, or an admin who wrote down what a paper form says. */
  @TextColumn()
  givenById: string;

  @Field(() => DateTimeScalar)
  @MomentColumn()
  grantedAt: Date;

  @Field(() => DateTimeScalar, { nullable: true })
  @MomentColumn({ nullable: true })
  withdrawnAt: Date | null;
}
