import { InputType, Resolver } from '@nestjs/graphql';
import { advance, CurrentViewer, Database, IdOf, Input, Verb, type Viewer } from '#platform';
import { Agreement } from '../agreement.entity.js';
import { agreementProcess, requireAgreementStep } from '../agreement.process.js';
import { lockAgreement } from '../lock-deal.js';

@InputType()
export class ConfirmAgreementInput {
  @IdOf('agreement')
  agreementId: string;
}

@Resolver()
export class ConfirmAgreement {
  constructor(private readonly database: Database) {}

  /** Somebody who came of age says that what was agreed for them is theirs. From then on money moves again. */
  @Verb(() => Agreement, { access: 'verified', rule: 'agreement.confirm' })
  confirmAgreement(
    @Input() { agreementId }: ConfirmAgreementInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Agreement> {
    return this.database.transaction(viewer, async (tx) => {
      const agreement = await lockAgreement(tx, viewer, agreementId);
      requireAgreementStep(agreement, 'confirm', viewer);
      const confirmingIds = agreement.confirmingIds.filter((id) => id !== viewer.personId);
      return advance(tx, agreementProcess, agreement, 'confirm', viewer, {
        change: { confirmingIds, ...(confirmingIds.length === 0 && { confirmingSince: null }) },
      });
    });
  }
}
