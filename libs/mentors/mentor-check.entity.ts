import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar, DayColumn, FlagColumn, MomentColumn, TextColumn } from '#platform';
import { Entity, PrimaryColumn } from 'typeorm';

/** What stands between a stranger and a child (safety.md, K-7). */
export const CHECK_ITEMS = ['IDENTITY', 'BACKGROUND', 'TRAINING'] as const;
export type CheckItem = (typeof CHECK_ITEMS)[number];
export const CheckItemEnum = Object.fromEntries(CHECK_ITEMS.map((item) => [item, item])) as { [I in CheckItem]: I };
registerEnumType(CheckItemEnum, { name: 'CheckItem' });

/** One thing that an admin has checked about a mentor, or has openly recorded as not checked. */
@ObjectType()
@Entity('mentor_checks')
export class MentorCheck {
  @PrimaryColumn({ type: 'text' })
  mentorId: string;

  @Field(() => CheckItemEnum)
  @PrimaryColumn({ type: 'text' })
  item: CheckItem;

  @Field(() => Boolean)
  @FlagColumn()
  isChecked: boolean;

  @Field(() => DateScalar, { nullable: true })
  @DayColumn({ nullable: true })
  validUntil: string | null;

  @TextColumn()
  recordedById: string;

  @Field(() => DateTimeScalar)
  @MomentColumn()
  recordedAt: Date;
}
