import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Agreement } from '#agreements';
import type { Currency } from '#kernel';
import { Release } from '#payments';
import {
  DateScalar,
  DayColumn,
  IdColumn,
  MinorColumn,
  MomentColumn,
  MoneyType,
  Node,
  TextColumn,
  WholeColumn,
} from '#platform';
import { Entity, Index, type Relation } from 'typeorm';
import { Evidence } from './evidence.entity.js';

export const MilestoneStatus = {
  PLANNED: 'PLANNED',
  IN_PROGRESS: 'IN_PROGRESS',
  SUBMITTED: 'SUBMITTED',
  APPROVED: 'APPROVED',
  DISPUTED: 'DISPUTED',
  CANCELLED: 'CANCELLED',
} as const;
export type MilestoneStatus = keyof typeof MilestoneStatus;
registerEnumType(MilestoneStatus, { name: 'MilestoneStatus' });

const ACTIONS = ['FUND', 'START', 'SUBMIT', 'APPROVE', 'REQUEST_CHANGES', 'ESCALATE', 'SETTLE'] as const;
export type MilestoneAction = (typeof ACTIONS)[number];
export const MilestoneAction = Object.fromEntries(ACTIONS.map((action) => [action, action])) as {
  [A in MilestoneAction]: A;
};
registerEnumType(MilestoneAction, { name: 'MilestoneAction' });

/** A promised result with a day, and perhaps the tranche that it releases. */
@ObjectType({ implements: () => [Node] })
@Entity('milestones')
@Index('milestones_position', ['agreementId', 'position'], { unique: true })
@Index('milestones_team', ['teamId'])
@Index('milestones_mentor', ['mentorId'])
export class Milestone extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @TextColumn()
  agreementId: string;
  /** The offer: the deal's chain of facts. The two sides stand in the row, so that roles need no other. */
  @TextColumn()
  dealId: string;
  @TextColumn()
  teamId: string;
  @TextColumn()
  mentorId: string;

  @Field(() => Int)
  @WholeColumn()
  position: number;

  @Field(() => String)
  @TextColumn()
  title: string;
  @Field(() => String)
  @TextColumn()
  criteria: string;

  @Field(() => DateScalar)
  @DayColumn()
  dueOn: string;

  @MinorColumn({ nullable: true })
  amountMinor: bigint | null;
  @TextColumn({ nullable: true })
  amountCurrency: Currency | null;

  @Field(() => MilestoneStatus)
  @TextColumn()
  status: MilestoneStatus;

  @MomentColumn({ nullable: true })
  submittedAt: Date | null;
  @MomentColumn({ nullable: true })
  decidedAt: Date | null;
  @MomentColumn()
  createdAt: Date;

  @Field(() => Agreement)
  readonly agreement: Relation<Agreement>;
  @Field(() => Boolean, { description: 'Its day is over and it is not submitted yet.' })
  readonly overdue: boolean;
  @Field(() => MoneyType, { nullable: true })
  readonly amount: MoneyType | null;
  @Field(() => Boolean)
  readonly funded: boolean;
  @Field(() => [MilestoneAction])
  readonly viewerCan: MilestoneAction[];
  @Field(() => [Evidence])
  readonly evidence: Relation<Evidence>[];
  @Field(() => Release, { nullable: true })
  readonly release: Relation<Release> | null;
}
