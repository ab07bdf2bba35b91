import { Injectable } from '@nestjs/common';
import { openCase } from '#moderation';
import { Database, Reaction, type ReactionHandler, type ReadFact } from '#platform';

/** Somebody was too young for an account, and then was not, in the same browser: a person looks (safety.md, K-1). */
@Injectable()
@Reaction({ when: ['person.signedUp'] })
export class OpenCaseWhenAgeRetried implements ReactionHandler {
  constructor(private readonly database: Database) {}

  async run({ subjectId, data }: ReadFact): Promise<void> {
    if (data['isAgeRetried'] !== true) return;
    await this.database.systemTransaction((tx) =>
      openCase(tx, { kind: 'RISK_FLAG', subjectId, riskFlags: ['AGE_RETRIED'] }),
    );
  }
}
