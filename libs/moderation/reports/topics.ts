import { registerEnumType } from '@nestjs/graphql';

/** What somebody may be worried about: five choices, the gravest first. */
export enum ReportTopic {
  CHILD_SAFETY = 'CHILD_SAFETY',
  FRAUD = 'FRAUD',
  INSULT = 'INSULT',
  SPAM = 'SPAM',
  OTHER = 'OTHER',
}
registerEnumType(ReportTopic, { name: 'ReportTopic' });

export const isTopic = (word: unknown): word is ReportTopic =>
  typeof word === 'string' && Object.hasOwn(ReportTopic, word);

/** What somebody can meet and report; records, cases and files are reported by what they belong to. */
export const REPORTABLE = [
  'person',
  'mentor',
  'team',
  'listing',
  'offer',
  'agreement',
  'milestone',
  'session',
  'funding',
  'release',
  'guardianship',
  'payee',
  'club',
  'event',
  'entry',
  'judge',
  'award',
  'right',
] as const;
