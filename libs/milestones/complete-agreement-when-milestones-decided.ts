import { Injectable } from '@nestjs/common';
import { agreementProcess, completeAgreement, lockAgreement } from '#agreements';
import { OfferTerms } from '#offers';
import { Database, Reaction, type ReactionHandler, type ReadFact, systemViewer } from '#platform';
import { Milestone } from './milestone.entity.js';

const DECIDED: readonly string[] = ['APPROVED', 'CANCELLED'];

/**
 * An agreement is complete when every milestone is approved or cancelled. One with mentoring also waits for its hours, which
 * are logged with its sessions.
 */
@Injectable()
@Reaction({ when: ['milestone.approved', 'milestone.settled'] })
export class CompleteAgreementWhenMilestonesDecided implements ReactionHandler {
  constructor(private readonly database: Database) {}

  async run({ data }: ReadFact): Promise<void> {
    await this.database.systemTransaction(async (tx) => {
      const agreement = await lockAgreement(tx, systemViewer, String(data['agreementId']));
      if (!agreementProcess.can(agreement, 'complete', systemViewer)) return;
      const terms = await tx.findOneByOrFail(OfferTerms, { id: agreement.termsId });
      if (terms.mentoring !== null) return;
      const milestones = await tx.findBy(Milestone, { agreementId: agreement.id });
      if (milestones.length === 0 || !milestones.every(({ status }) => DECIDED.includes(status))) return;
      await completeAgreement(tx, systemViewer, agreement);
    });
  }
}
