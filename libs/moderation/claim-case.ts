import { InputType, Resolver } from '@nestjs/graphql';
import { advance, CurrentViewer, Database, IdOf, Input, lock, Verb, Viewer } from '#platform';
import { caseProcess } from './case.process.js';
import { ModerationCase } from './moderation-case.entity.js';

@InputType()
export class CaseInput {
  @IdOf('case')
  caseId: string;
}

@Resolver()
export class ClaimCase {
  constructor(private readonly database: Database) {}

  /** An admin takes a case into their hands, so that two do not work on the same one. */
  @Verb(() => ModerationCase, { access: 'admin', rule: 'case.claim' })
  claimCase(@Input() input: CaseInput, @CurrentViewer() viewer: Viewer): Promise<ModerationCase> {
    return this.database.transaction(viewer, async (tx) => {
      const found = await lock(tx, ModerationCase, input.caseId);
      return advance(tx, caseProcess, found, 'claim', viewer, { change: { assigneeId: viewer.personId } });
    });
  }
}
