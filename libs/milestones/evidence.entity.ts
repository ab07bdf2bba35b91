import { Field, ObjectType } from '@nestjs/graphql';
import { Person } from '#accounts';
import { DateTimeScalar, IdColumn, MomentColumn, StoredFile, TextColumn, TextsColumn, WholeColumn } from '#platform';
import { Entity, Index, PrimaryColumn, type Relation } from 'typeorm';

/** What a team shows for a milestone. Each submission adds one; none is ever changed. */
@ObjectType()
@Entity('evidence')
@Index('evidence_milestone', ['milestoneId', 'submittedAt'])
export class Evidence {
  @IdColumn()
  id: string;

  @TextColumn()
  milestoneId: string;

  @Field(() => String)
  @TextColumn()
  note: string;

  /** Shown as they were written, never fetched. */
  @Field(() => [String])
  @TextsColumn()
  links: string[];

  @TextColumn()
  submittedById: string;

  @Field(() => DateTimeScalar)
  @MomentColumn()
  submittedAt: Date;

  @Field(() => [StoredFile])
  readonly files: Relation<StoredFile>[];
  @Field(() => Person)
  readonly submittedBy: Relation<Person>;
}

@Entity('evidence_files')
export class EvidenceFile {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'PK_evidence_files' })
  evidenceId: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'PK_evidence_files' })
  fileId: string;

  @WholeColumn()
  position: number;
}
