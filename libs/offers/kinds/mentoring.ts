import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Choice, problem, say, Texts, Whole } from '#platform';
import type { Kind } from './kind.js';

export const MeetingFormatEnum = { ONLINE: 'ONLINE', IN_PERSON: 'IN_PERSON', BOTH: 'BOTH' } as const;
export type MeetingFormat = keyof typeof MeetingFormatEnum;
registerEnumType(MeetingFormatEnum, { name: 'MeetingFormat' });

@ObjectType()
export class MentoringTerms {
  @Field(() => Int)
  hoursPerMonth: number;
  @Field(() => Int)
  months: number;
  @Field(() => MeetingFormatEnum)
  format: MeetingFormat;
  @Field(() => [String])
  topics: string[];
}

@InputType()
export class MentoringTermsInput {
  @Whole({ min: 1, max: 80 })
  hoursPerMonth: number;
  @Whole({ min: 1, max: 24 })
  months: number;
  @Choice(() => MeetingFormatEnum)
  format: MeetingFormat;
  @Texts({ items: { min: 1, max: 12 }, each: { max: 80 } })
  topics: string[];
}

export const mentoring: Kind<MentoringTerms, MentoringTermsInput> = {
  name: 'mentoring',

  read: ({ hoursPerMonth, months, format, topics }) => ({ hoursPerMonth, months, format, topics }),

  problems({ hoursPerMonth }, { freeHours }) {
    if (hoursPerMonth > freeHours) throw problem('CAPACITY_EXCEEDED', { params: { free: Math.max(freeHours, 0) } });
  },

  figures: ({ hoursPerMonth }) => ({ hoursPerMonth }),

  summary: ({ hoursPerMonth, months }, locale) => say(locale, 'kind.mentoring.summary', { hoursPerMonth, months }),

  clauses: ({ hoursPerMonth, months, format, topics }, locale) => ({
    heading: say(locale, 'kind.mentoring.heading'),
    blocks: [
      say(locale, 'kind.mentoring.hours', { hoursPerMonth, months, total: hoursPerMonth * months }),
      say(locale, `kind.mentoring.format.${format}`),
      say(locale, 'kind.mentoring.topics'),
      topics,
      say(locale, 'kind.mentoring.confirmed'),
    ],
  }),

  plan: () => [],
};
