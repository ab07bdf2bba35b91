import { InputType, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Database, Flag, IdOf, Input, lock, problem, requireStep, Text, Verb, Viewer } from '#platform';
import { stillWaits } from './case-decisions.js';
import { caseProcess } from './case.process.js';
import { decideCase } from './decide-case.js';
import { ModerationCase } from './moderation-case.entity.js';

@InputType()
export class ResolveCaseInput {
  @IdOf('case')
  caseId: string;
  @Text({ max: 2_000 })
  resolution: string;
  @Flag({ nullable: true, description: 'Nothing had to be done.' })
  dismiss?: boolean;
}

@Resolver()
export class ResolveCase {
  constructor(private readonly database: Database) {}

  @Verb(() => ModerationCase, { access: 'admin', rule: 'case.resolve, case.dismiss' })
  resolveCase(@Input() input: ResolveCaseInput, @CurrentViewer() viewer: Viewer): Promise<ModerationCase> {
    const verb = input.dismiss ? 'dismiss' : 'resolve';
    return this.database.transaction(viewer, async (tx) => {
      const found = await lock(tx, ModerationCase, input.caseId);
      requireStep(caseProcess, found, verb, viewer);
      if (await stillWaits(tx, found.kind, found.subjectId)) throw problem('INVALID_STATE', { about: 'caseWaits' });
      return decideCase(tx, found, verb, viewer, input.resolution);
    });
  }
}
