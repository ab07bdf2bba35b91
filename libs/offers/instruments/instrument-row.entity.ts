import { Field, ObjectType } from '@nestjs/graphql';
import { FlagColumn, MomentColumn, TextColumn } from '#platform';
import { Entity, PrimaryColumn } from 'typeorm';
import { InstrumentEnum, type Instrument } from './instrument.js';

/** An instrument of the catalogue: data, so that a lawyer's opinion switches it on and no release of the product. */
@ObjectType()
@Entity('instruments')
export class InstrumentRow {
  @Field(() => InstrumentEnum)
  @PrimaryColumn({ type: 'text' })
  instrument: Instrument;

  @Field(() => Boolean)
  @FlagColumn()
  enabled: boolean;

  /** The legal opinion, or the club's decision, that the switch rests on. */
  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  documentReference: string | null;

  @Field(() => Boolean)
  @FlagColumn()
  allowedForMinors: boolean;

  @MomentColumn({ nullable: true })
  changedAt: Date | null;
}
