import { InputType, Resolver } from '@nestjs/graphql';
import { Choice, CurrentViewer, Input, Text, Verb, type Viewer } from '#platform';
import { TakeConcern } from './take-concern.js';
import { ReportTopic } from './topics.js';

export const CONCERN_TEXTS = { words: { max: 2_000 }, contact: { max: 200 }, about: { max: 300 } } as const;

@InputType()
export class ReportConcernInput {
  @Choice(() => ReportTopic)
  topic: ReportTopic;
  @Text({ ...CONCERN_TEXTS.words, nullable: true })
  words?: string | null;
  @Text({ ...CONCERN_TEXTS.contact, nullable: true, description: 'How to reach them; sealed, for admins only.' })
  contact?: string | null;
  @Text({
    ...CONCERN_TEXTS.about,
    nullable: true,
    description: 'An id that everybody can see, or the address of a page.',
  })
  about?: string | null;
}

@Resolver()
export class ReportConcern {
  constructor(private readonly concerns: TakeConcern) {}

  /**
   * Anybody may say that something is wrong, without an account and without a name; who is signed in is not noted either.
   * Answers the number of the report.
   */
  @Verb(() => String, { access: 'anyone', rule: 'case: everybody', evenSuspended: true })
  reportConcern(@Input() input: ReportConcernInput, @CurrentViewer() { locale, request }: Viewer): Promise<string> {
    const { topic, words, contact, about } = input;
    return this.concerns.take({
      topic,
      words: words ?? '',
      contact: contact ?? '',
      about: about ?? '',
      locale,
      ip: request.ip,
    });
  }
}
