import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocaleEnum, Person } from '#accounts';
import type { Currency, Locale } from '#kernel';
import {
  DayColumn,
  IdColumn,
  MinorColumn,
  MomentColumn,
  MoneyType,
  Node,
  TextColumn,
  TextsColumn,
  WholeColumn,
} from '#platform';
import { Column, Entity, Index } from 'typeorm';
import { MentorCheck } from './mentor-check.entity.js';
import { Sector } from './sector.entity.js';

export const MENTOR_VERIFICATIONS = ['NOT_SUBMITTED', 'PENDING', 'VERIFIED', 'REFUSED', 'REVOKED'] as const;
export type MentorVerification = (typeof MENTOR_VERIFICATIONS)[number];
export const MentorVerificationEnum = Object.fromEntries(MENTOR_VERIFICATIONS.map((each) => [each, each])) as {
  [V in MentorVerification]: V;
};
registerEnumType(MentorVerificationEnum, { name: 'MentorVerification' });

export const MENTOR_ACTIONS = ['UPDATE', 'SUBMIT', 'VERIFY', 'REFUSE', 'REVOKE', 'REPORT'] as const;
export type MentorAction = (typeof MENTOR_ACTIONS)[number];
export const MentorActionEnum = Object.fromEntries(MENTOR_ACTIONS.map((each) => [each, each])) as {
  [A in MentorAction]: A;
};
registerEnumType(MentorActionEnum, { name: 'MentorAction' });

/** An adult who offers time or money: judge, entrepreneur, alumnus. One profile a person. */
@ObjectType({ implements: () => [Node] })
@Entity('mentors')
@Index('mentors_slug', ['slug'], { unique: true })
@Index('mentors_person', ['personId'], { unique: true })
@Index('mentors_directory', { synchronize: false })
@Index('mentors_search', { synchronize: false })
@Index('mentors_clearance', ['clearedUntil'], { where: `verification = 'VERIFIED' and cleared_until is not null` })
export class Mentor extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @Field(() => String)
  @TextColumn()
  slug: string;

  @TextColumn()
  personId: string;

  @Field(() => Person)
  person: Person;

  @Field(() => String)
  @TextColumn()
  headline: string;

  @Field(() => String)
  @TextColumn()
  bio: string;

  @Field(() => [Sector])
  sectors: Sector[];

  @Field(() => [String])
  @TextsColumn()
  topics: string[];

  @Field(() => [LocaleEnum])
  @TextsColumn()
  languages: Locale[];

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  city: string | null;

  @MinorColumn({ nullable: true })
  ticketMinMinor: bigint | null;

  @TextColumn({ nullable: true })
  ticketMinCurrency: Currency | null;

  @Field(() => MoneyType, { nullable: true })
  ticketMin: MoneyType | null;

  @MinorColumn({ nullable: true })
  ticketMaxMinor: bigint | null;

  @TextColumn({ nullable: true })
  ticketMaxCurrency: Currency | null;

  @Field(() => MoneyType, { nullable: true })
  ticketMax: MoneyType | null;

  @Field(() => Int)
  @WholeColumn()
  hoursPerMonth: number;

  @Field(() => Int)
  hoursCommitted: number;

  @Field(() => MentorVerificationEnum)
  @TextColumn()
  verification: MentorVerification;

  @Field(() => [MentorActionEnum])
  viewerCan: MentorAction[];

  /** Why an admin refused or revoked; seen by the mentor and admins. */
  @TextColumn({ nullable: true })
  decidedBecause: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was refused or revoked; seen by the mentor and admins.' })
  decisionReason: string | null;

  @Field(() => [MentorCheck], { nullable: true, description: 'What was checked; seen by the mentor and admins.' })
  checks: MentorCheck[] | null;

  @MomentColumn({ nullable: true })
  submittedAt: Date | null;

  @MomentColumn({ nullable: true })
  verifiedAt: Date | null;

  /** The first day on which a check runs out, the day itself included; null when none does. */
  @DayColumn({ nullable: true })
  clearedUntil: string | null;

  @MomentColumn()
  createdAt: Date;

  @MomentColumn()
  updatedAt: Date;

  /** Written by a trigger: headline, bio, topics and city with the Kazakh letters folded. */
  @Column({ type: 'text', insert: false, update: false, select: false })
  searchText: string;
}
