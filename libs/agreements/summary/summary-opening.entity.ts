import { MomentColumn, WholeColumn } from '#platform';
import { Entity, PrimaryColumn } from 'typeorm';

/** When somebody last opened the plain summary of an agreement's version, and which text it was. */
@Entity('summary_openings')
export class SummaryOpening {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'PK_summary_openings' })
  agreementId: string;
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'PK_summary_openings' })
  version: number;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'PK_summary_openings' })
  personId: string;
  @WholeColumn()
  textVersion: number;
  @MomentColumn()
  openedAt: Date;
}
