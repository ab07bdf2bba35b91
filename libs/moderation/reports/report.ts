import { InputType, Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import {
  badInput,
  Choice,
  Context,
  CurrentViewer,
  Database,
  type GraphContext,
  IdOf,
  Input,
  Limits,
  problem,
  readNode,
  recordFact,
  Text,
  type Tx,
  Verb,
  Viewer,
} from '#platform';
import { ModerationCase } from '../moderation-case.entity.js';
import { openCase } from '../open-case.js';
import { CaseReport } from './case-report.entity.js';
import { flagsOf } from './flags.js';
import { REPORTABLE, ReportTopic } from './topics.js';

@InputType()
export class ReportInput {
  @IdOf(REPORTABLE)
  subjectId: string;
  @Text({ max: 2_000, nullable: true, description: 'May be left out where there is a topic.' })
  reason?: string | null;
  @Choice(() => ReportTopic, { nullable: true, description: 'CHILD_SAFETY goes to the top of the queue.' })
  topic?: ReportTopic | null;
}

const PER_PERSON = { name: 'report', points: 10, perSeconds: 3_600 };

@Resolver()
export class Report {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /**
   * Anybody with an account may report what they can read: a pupil before a guardian is found, a guardian, whoever has not
   * verified an address, also a suspended person. Who reported is kept for the record and shown to nobody.
   */
  @Verb(() => ModerationCase, { access: 'signedIn', rule: 'case: whoever may read the subject', evenSuspended: true })
  async report(
    @Input() { subjectId, reason, topic }: ReportInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphContext,
  ): Promise<ModerationCase> {
    const words = reason ?? '';
    if (!topic && !words) throw badInput('reason', 'REQUIRED');
    if (!(await readNode(subjectId, context))) throw problem('NOT_FOUND');
    await this.limits.take(PER_PERSON, viewer.personId ?? '');
    return this.database.transaction(
      viewer,
      async (tx) => {
        const riskFlags = flagsOf(topic, words);
        const found = await openCase(tx, { kind: 'REPORT', subjectId, riskFlags, ...(words && { reason: words }) });
        await keepReport(tx, viewer, found, { topic: topic ?? null, words });
        return found;
      },
      { evenSuspended: true },
    );
  }
}

type Said = Pick<CaseReport, 'topic' | 'words'>;

/** Joins a report to its case; the same person's second one has nothing to add while the first is open. */
async function keepReport(tx: Tx, viewer: Viewer, found: ModerationCase, said: Said): Promise<void> {
  const personId = viewer.personId ?? '';
  if (await tx.existsBy(CaseReport, { caseId: found.id, personId })) {
    throw problem('INVALID_STATE', { about: 'reportedAlready' });
  }
  await tx.insert(CaseReport, { caseId: found.id, personId, ...said, reportedAt: clock.now() });
  await recordFact(tx, viewer, {
    action: 'case.reported',
    subject: found.id,
    data: { subjectId: found.subjectId, topic: said.topic },
  });
}
