import { MomentColumn, TextColumn } from '#platform';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** One person's report, joined to the case of its subject. Who wrote it is never shown to anybody. */
@Entity('case_reports')
@Index('case_reports_person', ['personId'])
export class CaseReport {
  @PrimaryColumn({ type: 'text' })
  caseId: string;

  @PrimaryColumn({ type: 'text' })
  personId: string;

  @TextColumn()
  words: string;

  @MomentColumn()
  reportedAt: Date;
}
