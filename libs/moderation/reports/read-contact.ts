import { InputType, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Database, IdOf, Input, load, problem, recordFact, unseal, Verb, type Viewer } from '#platform';
import { canReadCase } from '../case.policies.js';
import { ModerationCase } from '../moderation-case.entity.js';
import { Concern } from './concern.entity.js';
import { contactPlace } from './take-concern.js';

@InputType()
export class ReadContactInput {
  @IdOf('concern')
  concernId: string;
}

@Resolver()
export class ReadContact {
  constructor(private readonly database: Database) {}

  /** How to reach somebody who reported without an account. Each reading is a fact. */
  @Verb(() => String, { access: 'admin', rule: 'concern: admins whom the case is not about', isSecret: true })
  readContact(@Input() { concernId }: ReadContactInput, @CurrentViewer() viewer: Viewer): Promise<string> {
    return this.database.transaction(
      viewer,
      async (tx) => {
        const concern = await load(tx, Concern, concernId);
        const found = await load(tx, ModerationCase, concern.caseId);
        if (!canReadCase(found, viewer) || concern.contactSealed === null) throw problem('NOT_FOUND');
        await recordFact(tx, viewer, { action: 'case.contactRead', subject: found.id, data: { concernId } });
        return unseal(concern.contactSealed, contactPlace(concernId));
      },
      { neverReplayed: true },
    );
  }
}
