import { Resolver } from '@nestjs/graphql';
import { CurrentViewer, Database, Input, Verb, type Viewer } from '#platform';
import { Agreement } from './agreement.entity.js';
import { requireAgreementStep } from './agreement.process.js';
import { DecideAgreementInput } from './decide-agreement.input.js';
import { voidAgreement } from './end-agreement.js';
import { lockDeal } from './lock-deal.js';

@Resolver()
export class BlockAgreement {
  constructor(private readonly database: Database) {}

  /** A moderator's answer to what the rules brought before them. */
  @Verb(() => Agreement, { access: 'signedIn', rule: 'agreement.block' })
  blockAgreement(
    @Input() { agreementId, reason }: DecideAgreementInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Agreement> {
    return this.database.transaction(viewer, async (tx) => {
      const agreement = await lockDeal(tx, viewer, agreementId);
      requireAgreementStep(agreement, 'block', viewer, reason);
      return voidAgreement(tx, agreement, 'block', { viewer, reason });
    });
  }
}
