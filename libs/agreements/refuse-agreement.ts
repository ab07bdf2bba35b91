import { Resolver } from '@nestjs/graphql';
import { CurrentViewer, Database, Input, Verb, type Viewer } from '#platform';
import { Agreement } from './agreement.entity.js';
import { requireAgreementStep } from './agreement.process.js';
import { DecideAgreementInput } from './decide-agreement.input.js';
import { voidAgreement } from './end-agreement.js';
import { lockDeal } from './lock-deal.js';
import { maskReason } from './mask-words.js';
import { requirePartyStanding } from './minors/guardian-standing.js';

@Resolver()
export class RefuseAgreement {
  constructor(private readonly database: Database) {}

  /** One signatory who does not want it is enough; the other side learns why. */
  @Verb(() => Agreement, { access: 'verified', rule: 'agreement.refuse' })
  refuseAgreement(
    @Input() { agreementId, reason }: DecideAgreementInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Agreement> {
    return this.database.transaction(viewer, async (tx) => {
      const agreement = await lockDeal(tx, viewer, agreementId);
      requireAgreementStep(agreement, 'refuse', viewer, reason);
      await requirePartyStanding(tx, viewer, agreement);
      return voidAgreement(tx, agreement, 'refuse', {
        viewer,
        reason: await maskReason(tx, viewer, agreement, reason),
      });
    });
  }
}
