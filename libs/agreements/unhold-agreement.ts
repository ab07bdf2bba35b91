import { Resolver } from '@nestjs/graphql';
import { advance, CurrentViewer, Database, Input, load, Verb, type Viewer } from '#platform';
import { Agreement } from './agreement.entity.js';
import { agreementProcess, requireAgreementStep } from './agreement.process.js';
import { DecideAgreementInput } from './decide-agreement.input.js';
import { lockAgreement } from './lock-deal.js';
import { lockBoundConsents, requireStillConsented } from './minors/bound-wards.js';

@Resolver()
export class UnholdAgreement {
  constructor(private readonly database: Database) {}

  @Verb(() => Agreement, { access: 'signedIn', rule: 'agreement.unhold' })
  unholdAgreement(
    @Input() { agreementId, reason }: DecideAgreementInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Agreement> {
    return this.database.transaction(viewer, async (tx) => {
      await lockBoundConsents(tx, await load(tx, Agreement, agreementId));
      const agreement = await lockAgreement(tx, viewer, agreementId);
      requireAgreementStep(agreement, 'unhold', viewer, reason);
      await requireStillConsented(tx, agreement);
      return advance(tx, agreementProcess, agreement, 'unhold', viewer, { reason, change: { holdReason: null } });
    });
  }
}
