import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LocaleEnum } from '#accounts';
import type { Locale } from '#kernel';
import { DateTimeScalar, IdColumn, MomentColumn, Node, TextColumn } from '#platform';
import { Entity, Index } from 'typeorm';
import { ReportTopic } from './topics.js';

/** A report without an account. Its own case's subject, unless it is about something that everybody can see. */
@ObjectType({ implements: () => [Node], description: 'What somebody reported without an account. For admins only.' })
@Entity('concerns')
@Index('concerns_case', ['caseId'])
@Index('concerns_sender', ['senderDigest'])
export class Concern extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @TextColumn()
  caseId: string;

  @Field(() => ReportTopic)
  @TextColumn()
  topic: ReportTopic;

  /** Empty where the topic says enough. */
  @Field(() => String)
  @TextColumn()
  words: string;

  /** Sealed: only `readContact` opens it, and that is a fact. */
  @TextColumn({ nullable: true })
  contactSealed: string | null;

  @Field(() => Boolean, { description: 'Whether they said how to reach them; `readContact` opens it.' })
  hasContact: boolean;

  /** The page they came from, as their browser said. */
  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  page: string | null;

  /** A keyed digest of the address and the day: tells repeats of one day, and nothing else. */
  @TextColumn()
  senderDigest: string;

  /** In which language they read the page, so that an answer is in it. */
  @Field(() => LocaleEnum)
  @TextColumn()
  locale: Locale;

  @Field(() => DateTimeScalar)
  @MomentColumn()
  receivedAt: Date;

  @Field(() => String, { description: 'The number they were given, to name when they call.' })
  receipt: string;
}

const GROUP = /.{4}/g;

/** The number of a report, short enough to be said on the telephone: the random end of its id. */
export function receiptOf(concernId: string): string {
  return (concernId.slice(-8).toUpperCase().match(GROUP) ?? []).join('-');
}
