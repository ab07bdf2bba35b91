import { Resolver } from '@nestjs/graphql';
import { advance, CurrentViewer, Database, Input, lock, Verb, Viewer } from '#platform';
import { caseProcess } from './case.process.js';
import { CaseInput } from './claim-case.js';
import { ModerationCase } from './moderation-case.entity.js';

@Resolver()
export class ReleaseCase {
  constructor(private readonly database: Database) {}

  /** Gives a claimed case back to the queue; any admin may, for a colleague who is ill. */
  @Verb(() => ModerationCase, { access: 'admin', rule: 'case.release' })
  releaseCase(@Input() input: CaseInput, @CurrentViewer() viewer: Viewer): Promise<ModerationCase> {
    return this.database.transaction(viewer, async (tx) => {
      const found = await lock(tx, ModerationCase, input.caseId);
      return advance(tx, caseProcess, found, 'release', viewer, { change: { assigneeId: null } });
    });
  }
}
