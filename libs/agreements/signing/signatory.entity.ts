import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '#accounts';
import { DateTimeScalar, IdColumn, MomentColumn, TextColumn, WholeColumn } from '#platform';
import { Entity, Index } from 'typeorm';
import type { AgeClass } from '../minors/age-class.js';

export const SignatoryRoleEnum = { MENTOR: 'MENTOR', TEAM_MEMBER: 'TEAM_MEMBER', GUARDIAN: 'GUARDIAN' } as const;
export type SignatoryRole = keyof typeof SignatoryRoleEnum;
registerEnumType(SignatoryRoleEnum, { name: 'SignatoryRole' });

export const SignatureMethodEnum = { PASSWORD: 'PASSWORD', ONE_TIME_CODE: 'ONE_TIME_CODE' } as const;
export type SignatureMethod = keyof typeof SignatureMethodEnum;
registerEnumType(SignatureMethodEnum, { name: 'SignatureMethod' });

/** Who has to sign one version of an agreement. Frozen with it: the name and the age class are those of the day. */
@ObjectType()
@Entity('signatories')
@Index('signatories_once', { synchronize: false })
@Index('signatories_person', ['personId'])
export class Signatory {
  @IdColumn()
  id: string;

  @TextColumn()
  agreementId: string;
  @WholeColumn()
  version: number;

  @TextColumn()
  personId: string;
  @Field(() => SignatoryRoleEnum)
  @TextColumn()
  role: SignatoryRole;
  @TextColumn({ nullable: true })
  onBehalfOfId: string | null;

  @TextColumn()
  nameAsSigned: string;
  /** Of whom the signature binds: a guardian's row bears the child's. */
  @TextColumn()
  ageClass: AgeClass;

  @Field(() => Person)
  person?: Person;
  @Field(() => Person, { nullable: true })
  onBehalfOf?: Person | null;
  @Field(() => DateTimeScalar, { nullable: true })
  signedAt?: Date | null;
  @Field(() => SignatureMethodEnum, { nullable: true })
  method?: SignatureMethod | null;
}

/** One signature over one hash. Append-only; its own hash stands in the deal's chain of facts. */
@Entity('signatures')
@Index('signatures_once', ['signatoryId'], { unique: true })
@Index('signatures_agreement', ['agreementId'])
export class Signature {
  @IdColumn()
  id: string;

  @TextColumn()
  signatoryId: string;
  @TextColumn()
  agreementId: string;
  @TextColumn()
  documentSha256: string;
  @TextColumn()
  personId: string;
  @TextColumn()
  method: SignatureMethod;

  /** Where from: the network address and the program that the person used. */
  @TextColumn()
  address: string;
  @TextColumn()
  userAgent: string;

  @MomentColumn()
  signedAt: Date;
  @TextColumn()
  hash: string;
}
