import { Resolver } from '@nestjs/graphql';
import { advance, CurrentViewer, Database, Input, load, lock, problem, requireStep, Verb, Viewer } from '#platform';
import { undoOf } from './case-decisions.js';
import { caseProcess } from './case.process.js';
import { CaseInput } from './claim-case.js';
import { ModerationCase } from './moderation-case.entity.js';

@Resolver()
export class UndoDecision {
  constructor(private readonly database: Database) {}

  /** Takes back the caller's own decision within ten seconds: the subject is as before, the case is theirs again. */
  @Verb(() => ModerationCase, { access: 'admin', rule: 'case.undo' })
  undoDecision(@Input() input: CaseInput, @CurrentViewer() viewer: Viewer): Promise<ModerationCase> {
    return this.database.transaction(viewer, async (tx) => {
      const decided = await load(tx, ModerationCase, input.caseId);
      requireStep(caseProcess, decided, 'undo', viewer);
      const undo = undoOf(decided.kind);
      if (!undo) throw problem('INVALID_STATE', { about: 'notUndoable' });
      // The subject is locked before its case, as everywhere.
      await undo(tx, viewer, decided);
      const found = await lock(tx, ModerationCase, input.caseId);
      return advance(tx, caseProcess, found, 'undo', viewer, {
        change: { assigneeId: viewer.personId, decidedById: null, decidedAt: null, decidedBecause: null },
        data: { kind: found.kind, subjectId: found.subjectId },
      });
    });
  }
}
