import { Resolver } from '@nestjs/graphql';
import { advance, CurrentViewer, Database, Input, Verb, type Viewer } from '#platform';
import { Agreement } from './agreement.entity.js';
import { agreementProcess, requireAgreementStep } from './agreement.process.js';
import { DecideAgreementInput } from './decide-agreement.input.js';
import { lockAgreement } from './lock-deal.js';

@Resolver()
export class UnholdAgreement {
  constructor(private readonly database: Database) {}

  @Verb(() => Agreement, { access: 'signedIn', rule: 'agreement.unhold' })
  unholdAgreement(
    @Input() { agreementId, reason }: DecideAgreementInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Agreement> {
    return this.database.transaction(viewer, async (tx) => {
      const agreement = await lockAgreement(tx, viewer, agreementId);
      requireAgreementStep(agreement, 'unhold', viewer, reason);
      return advance(tx, agreementProcess, agreement, 'unhold', viewer, { reason, change: { holdReason: null } });
    });
  }
}
