import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '#accounts';
import { DateTimeScalar, IdColumn, MomentColumn, Node, TextColumn, TextsColumn } from '#platform';
import { Entity, Index } from 'typeorm';
import { SeverityEnum, type Severity } from './severity.js';

export const CASE_KINDS = [
  'LISTING_REVIEW',
  'MENTOR_VERIFICATION',
  'GUARDIAN_VERIFICATION',
  'AGREEMENT_REVIEW',
  'REPORT',
  'MILESTONE_DISPUTE',
  'PAYMENT_MISMATCH',
  'RIGHT_REFUSAL',
  'RISK_FLAG',
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];
export const CaseKindEnum = Object.fromEntries(CASE_KINDS.map((kind) => [kind, kind])) as { [K in CaseKind]: K };
registerEnumType(CaseKindEnum, { name: 'CaseKind' });

export const CASE_STATUSES = ['OPEN', 'CLAIMED', 'RESOLVED', 'DISMISSED'] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];
export const CaseStatusEnum = Object.fromEntries(CASE_STATUSES.map((status) => [status, status])) as {
  [S in CaseStatus]: S;
};
registerEnumType(CaseStatusEnum, { name: 'CaseStatus' });

export const CASE_ACTIONS = ['CLAIM', 'RELEASE', 'RESOLVE', 'DISMISS', 'UNDO'] as const;
export type CaseAction = (typeof CASE_ACTIONS)[number];
export const CaseActionEnum = Object.fromEntries(CASE_ACTIONS.map((action) => [action, action])) as {
  [A in CaseAction]: A;
};
registerEnumType(CaseActionEnum, { name: 'CaseAction' });

@ObjectType({ description: 'A sign that made the product ask for a human look.' })
export class RiskFlag {
  @Field(() => String)
  code: string;
  @Field(() => String)
  text: string;
}

/** Something an admin must decide. One open case per kind and subject: further reports join it. */
@ObjectType({ implements: () => [Node] })
@Entity('moderation_cases')
@Index('moderation_cases_one_open', ['kind', 'subjectId'], { unique: true, where: `status in ('OPEN', 'CLAIMED')` })
@Index('moderation_cases_subject', ['subjectId'])
@Index('moderation_cases_queue', { synchronize: false })
@Index('moderation_cases_due', { synchronize: false })
export class ModerationCase extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @Field(() => CaseKindEnum)
  @TextColumn()
  kind: CaseKind;

  @Field(() => CaseStatusEnum)
  @TextColumn()
  status: CaseStatus;

  @Field(() => [CaseActionEnum])
  viewerCan: CaseAction[];

  @TextColumn()
  subjectId: string;

  @Field(() => Node)
  subject: Node;

  /** The words of whoever asked, or the key of a text (`case.…`) when it was the product. */
  @TextColumn()
  openedBecause: string;

  @Field(() => String)
  reason: string;

  @TextsColumn()
  flagCodes: string[];

  @Field(() => [RiskFlag])
  riskFlags: RiskFlag[];

  /** From the kind and the flags; a graver report makes the case graver. */
  @Field(() => SeverityEnum, { nullable: true, description: 'For admins.' })
  @TextColumn()
  severity: Severity;

  @Field(() => DateTimeScalar, { nullable: true, description: 'By then somebody decides: the graver, the sooner.' })
  @MomentColumn()
  dueAt: Date;

  @Field(() => Boolean, { description: 'Undecided after `dueAt`.' })
  isOverdue: boolean;

  /** When all admins were told, once, that a case of safety is overdue. */
  @MomentColumn({ nullable: true })
  overdueToldAt: Date | null;

  /** Whom it is about: they neither see it nor decide it. */
  @TextsColumn()
  aboutIds: string[];

  @TextColumn({ nullable: true })
  assigneeId: string | null;

  @Field(() => Person, { nullable: true })
  assignee: Person | null;

  @Field(() => DateTimeScalar)
  @MomentColumn()
  openedAt: Date;

  @TextColumn({ nullable: true })
  decidedById: string | null;

  @MomentColumn({ nullable: true })
  decidedAt: Date | null;

  /** Words of the admin, or the key of a text when a decision on the subject closed it. */
  @TextColumn({ nullable: true })
  decidedBecause: string | null;

  @Field(() => String, { nullable: true })
  resolution: string | null;
}
