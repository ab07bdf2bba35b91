import { Resolver } from '@nestjs/graphql';
import { advance, CurrentViewer, Database, Input, Verb, type Viewer } from '#platform';
import { Agreement } from './agreement.entity.js';
import { agreementProcess, requireAgreementStep } from './agreement.process.js';
import { DecideAgreementInput } from './decide-agreement.input.js';
import { lockAgreement } from './lock-deal.js';

@Resolver()
export class HoldAgreement {
  constructor(private readonly database: Database) {}

  /** Nothing changes and no money moves until a moderator lifts it; both sides learn why. */
  @Verb(() => Agreement, { access: 'signedIn', rule: 'agreement.hold' })
  holdAgreement(
    @Input() { agreementId, reason }: DecideAgreementInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Agreement> {
    return this.database.transaction(viewer, async (tx) => {
      const agreement = await lockAgreement(tx, viewer, agreementId);
      requireAgreementStep(agreement, 'hold', viewer, reason);
      return advance(tx, agreementProcess, agreement, 'hold', viewer, { reason, change: { holdReason: reason ?? '' } });
    });
  }
}
