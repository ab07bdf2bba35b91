import { Injectable } from '@nestjs/common';
import { lockAgreement } from '#agreements';
import { Database, Reaction, type ReactionHandler, type ReadFact, systemViewer } from '#platform';
import { completeIfDone } from './complete-if-done.js';

@Injectable()
@Reaction({ when: ['milestone.approved', 'milestone.settled'] })
export class CompleteAgreementWhenMilestonesDecided implements ReactionHandler {
  constructor(private readonly database: Database) {}

  async run({ data }: ReadFact): Promise<void> {
    await this.database.systemTransaction(async (tx) => {
      await completeIfDone(tx, await lockAgreement(tx, systemViewer, String(data['agreementId'])));
    });
  }
}
