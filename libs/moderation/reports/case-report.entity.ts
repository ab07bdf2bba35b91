import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, MomentColumn, TextColumn } from '#platform';
import { Entity, Index, PrimaryColumn } from 'typeorm';
import { ReportTopic } from './topics.js';

/** One person's report, joined to the case of its subject. Who wrote it is never shown to anybody. */
@ObjectType({ description: 'What somebody with an account reported; who it was is shown to nobody.' })
@Entity('case_reports')
@Index('case_reports_person', ['personId'])
export class CaseReport {
  @PrimaryColumn({ type: 'text' })
  caseId: string;

  @PrimaryColumn({ type: 'text' })
  personId: string;

  @Field(() => ReportTopic, { nullable: true })
  @TextColumn({ nullable: true })
  topic: ReportTopic | null;

  /** Empty where the topic says enough. */
  @Field(() => String)
  @TextColumn()
  words: string;

  @Field(() => DateTimeScalar)
  @MomentColumn()
  reportedAt: Date;
}
