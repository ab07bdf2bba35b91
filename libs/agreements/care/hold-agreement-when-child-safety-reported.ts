import { Injectable } from '@nestjs/common';
import { idPrefix } from '#kernel';
import { openCase } from '#moderation';
import { advance, Database, Reaction, sql, systemViewer, type ReactionHandler, type ReadFact } from '#platform';
import { agreementProcess, SAFETY_HOLD } from '../agreement.process.js';
import { lockAgreement } from '../lock-deal.js';

/**
 * Whoever fears for a child is heard before anything goes on. What is in force stands still; what is being signed goes back
 * to an admin, who clears or blocks it. Both sides learn that somebody looks, and neither who asked nor why.
 */
@Injectable()
@Reaction({ when: ['case.reported'] })
export class HoldAgreementWhenChildSafetyReported implements ReactionHandler {
  constructor(private readonly database: Database) {}

  async run({ data }: ReadFact): Promise<void> {
    if (data['topic'] !== 'CHILD_SAFETY') return;
    const agreementId = await this.agreementOf(String(data['subjectId']));
    if (agreementId === null) return;
    await this.database.systemTransaction(async (tx) => {
      const agreement = await lockAgreement(tx, systemViewer, agreementId);
      if (agreementProcess.can(agreement, 'guard', systemViewer)) {
        await advance(tx, agreementProcess, agreement, 'guard', systemViewer, { change: { holdReason: SAFETY_HOLD } });
      } else if (agreementProcess.can(agreement, 'question', systemViewer)) {
        await advance(tx, agreementProcess, agreement, 'question', systemViewer, { change: { signBy: null } });
        await openCase(tx, { kind: 'AGREEMENT_REVIEW', subjectId: agreementId, riskFlags: ['CHILD_SAFETY'] });
      }
    });
  }

  /** A milestone belongs to its agreement, and so does the offer that became one. */
  private async agreementOf(subjectId: string): Promise<string | null> {
    const prefix = idPrefix(subjectId);
    if (prefix === 'agreement') return subjectId;
    if (prefix !== 'milestone' && prefix !== 'offer') return null;
    const found = await this.database.row<{ id: string }>(sql`
      select id from agreements where offer_id = ${subjectId}
      union all select agreement_id from milestones where id = ${subjectId}`);
    return found?.id ?? null;
  }
}
