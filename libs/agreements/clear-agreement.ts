import { Resolver } from '@nestjs/graphql';
import { after } from '#kernel';
import { closeCasesOf } from '#moderation';
import { advance, CurrentViewer, Database, Input, Verb, type Viewer } from '#platform';
import { Agreement } from './agreement.entity.js';
import { agreementProcess, requireAgreementStep, SIGNING_TIME } from './agreement.process.js';
import { DecideAgreementInput } from './decide-agreement.input.js';
import { lockAgreement } from './lock-deal.js';

@Resolver()
export class ClearAgreement {
  constructor(private readonly database: Database) {}

  /** Nothing stands against it: from now on all have their time to sign. */
  @Verb(() => Agreement, { access: 'signedIn', rule: 'agreement.clear' })
  clearAgreement(
    @Input() { agreementId, reason }: DecideAgreementInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Agreement> {
    return this.database.transaction(viewer, async (tx) => {
      const agreement = await lockAgreement(tx, viewer, agreementId);
      requireAgreementStep(agreement, 'clear', viewer, reason);
      await advance(tx, agreementProcess, agreement, 'clear', viewer, {
        reason,
        change: { signBy: after(SIGNING_TIME) },
      });
      await closeCasesOf(tx, viewer, agreement.id, ['AGREEMENT_REVIEW'], reason || 'case.resolution.cleared');
      return agreement;
    });
  }
}
