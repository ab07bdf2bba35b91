import { Field, ObjectType } from '@nestjs/graphql';
import { Person } from '#accounts';
import { DateTimeScalar, MomentColumn, TextColumn } from '#platform';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** One person wants nothing of another. The blocked one is never told, by no answer and no list. */
@ObjectType({ description: 'Somebody whom one does not want to hear of; they are not told.' })
@Entity('blocks')
@Index('blocks_blocked', ['blockedId'])
export class Block {
  @PrimaryColumn({ type: 'text' })
  blockerId: string;

  @PrimaryColumn({ type: 'text' })
  blockedId: string;

  /** The blocker, or the guardian who blocked for a ward. */
  @TextColumn()
  placedById: string;

  @Field(() => DateTimeScalar)
  @MomentColumn()
  createdAt: Date;

  @Field(() => Person)
  person: Person;

  @Field(() => Person, { description: 'Whom it protects: oneself, or one’s ward.' })
  blocker: Person;

  @Field(() => Boolean, { description: 'What a guardian has blocked for a ward, the ward cannot lift.' })
  canLift: boolean;
}
