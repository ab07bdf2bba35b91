import { InputType, registerEnumType, Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import {
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
import { CaseReport } from './case-report.entity.js';
import { ModerationCase } from './moderation-case.entity.js';
import { openCase } from './open-case.js';

export enum ReportTopic {
  CHILD_SAFETY = 'CHILD_SAFETY',
  FRAUD = 'FRAUD',
  INSULT = 'INSULT',
  SPAM = 'SPAM',
  OTHER = 'OTHER',
}
registerEnumType(ReportTopic, { name: 'ReportTopic' });

/** What somebody can meet and report; records, cases and files are reported by what they belong to. */
const REPORTABLE = [
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

@InputType()
export class ReportInput {
  @IdOf(REPORTABLE)
  subjectId: string;
  @Text({ max: 2_000 })
  reason: string;
  @Choice(() => ReportTopic, { nullable: true, description: 'CHILD_SAFETY goes to the top of the queue.' })
  topic?: ReportTopic;
}

const PER_PERSON = { name: 'report', points: 10, perSeconds: 3_600 };

@Resolver()
export class Report {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Anybody verified may report what they can read. Who reported is kept for the record and shown to nobody. */
  @Verb(() => ModerationCase, { access: 'verified', rule: 'case: whoever may read the subject' })
  async report(
    @Input() input: ReportInput,
    @CurrentViewer() viewer: Viewer,
    @Context() context: GraphContext,
  ): Promise<ModerationCase> {
    if (!(await readNode(input.subjectId, context))) throw problem('NOT_FOUND');
    await this.limits.take(PER_PERSON, viewer.personId ?? '');
    return this.database.transaction(viewer, async (tx) => {
      const { subjectId, reason, topic } = input;
      const flagged = topic !== undefined && topic !== ReportTopic.OTHER;
      const found = await openCase(tx, { kind: 'REPORT', subjectId, reason, riskFlags: flagged ? [topic] : [] });
      await keepReport(tx, viewer, found, reason);
      return found;
    });
  }
}

/** Joins a report to its case; the same person's second one has nothing to add while the first is open. */
async function keepReport(tx: Tx, viewer: Viewer, found: ModerationCase, words: string): Promise<void> {
  const personId = viewer.personId ?? '';
  if (await tx.existsBy(CaseReport, { caseId: found.id, personId })) {
    throw problem('INVALID_STATE', { about: 'reportedAlready' });
  }
  await tx.insert(CaseReport, { caseId: found.id, personId, words, reportedAt: clock.now() });
  await recordFact(tx, viewer, { action: 'case.reported', subject: found.id, data: { subjectId: found.subjectId } });
}
