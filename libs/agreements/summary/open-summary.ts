import { InputType, Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import { CurrentViewer, Database, IdOf, Input, load, problem, Verb, type Tx, type Viewer } from '#platform';
import { Agreement } from '../agreement.entity.js';
import { canReadAgreement } from '../agreement.policies.js';
import { SUMMARY_VERSION } from './summary-sentences.js';
import { SummaryOpening } from './summary-opening.entity.js';

@InputType()
export class OpenSummaryInput {
  @IdOf('agreement')
  agreementId: string;
}

@Resolver()
export class OpenSummary {
  constructor(private readonly database: Database) {}

  /** Notes that somebody has the plain summary before them; their signature later says for how long. */
  @Verb(() => Agreement, { access: 'verified', rule: 'agreement: whoever may read it' })
  openSummary(@Input() { agreementId }: OpenSummaryInput, @CurrentViewer() viewer: Viewer): Promise<Agreement> {
    return this.database.transaction(viewer, async (tx) => {
      const agreement = await load(tx, Agreement, agreementId);
      if (!canReadAgreement(agreement, viewer)) throw problem('NOT_FOUND');
      await tx.upsert(
        SummaryOpening,
        {
          agreementId,
          version: agreement.version,
          personId: viewer.personId ?? '',
          textVersion: SUMMARY_VERSION,
          openedAt: clock.now(),
        },
        ['agreementId', 'version', 'personId'],
      );
      return agreement;
    });
  }
}

/** What a signature says of the summary: whether it was open, which text, and for how many seconds. */
export async function readingOf(
  tx: Tx,
  { id: agreementId, version }: Agreement,
  personId: string,
): Promise<{ summaryOpened: boolean; summaryVersion?: number; dwellSeconds?: number }> {
  const opening = await tx.findOneBy(SummaryOpening, { agreementId, version, personId });
  if (!opening) return { summaryOpened: false };
  const dwellSeconds = Math.max(0, Math.round((clock.now().getTime() - opening.openedAt.getTime()) / 1_000));
  return { summaryOpened: true, summaryVersion: opening.textVersion, dwellSeconds };
}
