import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Entity, Index } from 'typeorm';
import { IdColumn, MomentColumn, TextColumn, WholeColumn } from '../database/columns.js';
import { Node } from '../graphql/node.js';
import { DateTimeScalar } from '../graphql/scalars.js';

/** One thing that happened: audit trail, timeline and outbox at once. Append-only and hash-chained per deal or noun. */
@ObjectType({ implements: () => [Node] })
@Entity('facts')
@Index('facts_subject', ['subjectId', 'at'])
@Index('facts_actor', ['actorId', 'at'])
@Index('facts_chain_seq', ['chain', 'seq'], { unique: true })
export class Fact extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @TextColumn()
  chain: string;

  @WholeColumn()
  seq: number;

  @Field(() => DateTimeScalar)
  @MomentColumn()
  at: Date;

  @TextColumn({ nullable: true })
  actorId: string | null;

  @Field(() => String)
  @TextColumn()
  action: string;

  @TextColumn()
  subjectId: string;

  /** Canonical JSON text: hashed byte for byte, so it is not jsonb. */
  @TextColumn()
  data: string;

  @TextColumn()
  previousHash: string;

  @Field(() => String)
  @TextColumn()
  hash: string;
}
