import { Resolver } from '@nestjs/graphql';
import { sideOf } from '#offers';
import { advance, CurrentViewer, Database, Input, problem, Verb, type Tx, type Viewer } from '#platform';
import { Agreement } from './agreement.entity.js';
import { agreementProcess, requireAgreementStep } from './agreement.process.js';
import { DecideAgreementInput } from './decide-agreement.input.js';
import { terminateDeal } from './end-agreement.js';
import { lockDeal } from './lock-deal.js';
import { maskReason } from './mask-words.js';

@Resolver()
export class TerminateAgreement {
  constructor(private readonly database: Database) {}

  /** One side proposes it, the other side's call ends it; a moderator ends it at once. */
  @Verb(() => Agreement, { access: 'verified', rule: 'agreement.terminate' })
  terminateAgreement(
    @Input() { agreementId, reason }: DecideAgreementInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Agreement> {
    return this.database.transaction(viewer, async (tx) => {
      const agreement = await lockDeal(tx, viewer, agreementId);
      const side = sideOf(agreement, viewer);
      const verb = side === null ? 'terminate' : 'agreeToTerminate';
      if (side !== null && agreement.terminationProposedBy === null) return propose(tx, viewer, agreement, reason);
      if (side !== null && agreement.terminationProposedBy === side)
        throw problem('INVALID_STATE', { about: 'proposed' });
      requireAgreementStep(agreement, verb, viewer, reason);
      return terminateDeal(tx, agreement, verb, { viewer, reason: await maskReason(tx, viewer, agreement, reason) });
    });
  }
}

async function propose(tx: Tx, viewer: Viewer, agreement: Agreement, reason?: string | null): Promise<Agreement> {
  requireAgreementStep(agreement, 'proposeTermination', viewer, reason);
  const side = sideOf(agreement, viewer);
  return advance(tx, agreementProcess, agreement, 'proposeTermination', viewer, {
    reason: await maskReason(tx, viewer, agreement, reason),
    change: { terminationProposedBy: side },
    data: { by: side },
  });
}
