import { Injectable } from '@nestjs/common';
import { openCase } from '#moderation';
import { closenessToTeam } from '#offers';
import { advance, Database, find, Reaction, systemViewer, type ReactionHandler, type ReadFact } from '#platform';
import { Mentor } from '#mentors';
import { Agreement } from '../agreement.entity.js';
import { agreementProcess, CONFLICT_HOLD } from '../agreement.process.js';
import { lockAgreement } from '../lock-deal.js';

/**
 * Which card was used is known only once it has paid. When it is a card of the team's own family, the deal stands still and an
 * admin looks: nobody is accused, and no money moves meanwhile.
 */
@Injectable()
@Reaction({ when: ['funding.held'] })
export class FlagAgreementWhenFundingHeld implements ReactionHandler {
  constructor(private readonly database: Database) {}

  async run({ data }: ReadFact): Promise<void> {
    const id = String(data['agreementId']);
    const known = await find(this.database.dataSource.manager, Agreement, id);
    if (!known) return;
    await this.database.systemTransaction(async (tx) => {
      const mentor = await tx.findOneByOrFail(Mentor, { id: known.mentorId });
      const closeness = await closenessToTeam(tx, mentor.personId, known.teamId);
      if (closeness === null) return;
      const agreement = await lockAgreement(tx, systemViewer, id);
      if (agreementProcess.can(agreement, 'flag', systemViewer)) {
        await advance(tx, agreementProcess, agreement, 'flag', systemViewer, { change: { holdReason: CONFLICT_HOLD } });
      }
      await openCase(tx, { kind: 'RISK_FLAG', subjectId: id, riskFlags: [closeness] });
    });
  }
}
