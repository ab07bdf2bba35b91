import { InputType, Resolver } from '@nestjs/graphql';
import { moveReleases, Payee } from '#payments';
import {
  advance,
  CurrentViewer,
  Database,
  IdOf,
  Input,
  load,
  lock,
  problem,
  type Tx,
  Verb,
  type Viewer,
} from '#platform';
import { Team } from '#teams';
import { Agreement } from '../agreement.entity.js';
import { agreementProcess, requireAgreementStep } from '../agreement.process.js';
import { DecideAgreementInput } from '../decide-agreement.input.js';
import { lockAgreement } from '../lock-deal.js';
import { Signatory } from '../signing/signatory.entity.js';
import { payeeTroubleIn } from './payee-standing.js';
import { closePayeeCase } from './settle-payee.js';

@InputType()
export class ChangePayeeInput extends DecideAgreementInput {
  @IdOf('payee', { description: 'Whom the admin has looked at: the `nextPayee` that was shown.' })
  payeeId: string;
}

@Resolver()
export class ChangePayee {
  constructor(private readonly database: Database) {}

  /**
   * The document names a payee who may not receive any more. An admin approves whom the team has named instead: what was not
   * sent yet and what comes goes there. The document stays as it was signed; both sides see who, instead of whom, and why.
   */
  @Verb(() => Agreement, { access: 'admin', rule: 'agreement.changePayee' })
  changePayee(
    @Input() { agreementId, payeeId, reason }: ChangePayeeInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Agreement> {
    return this.database.transaction(viewer, async (tx) => {
      const known = await load(tx, Agreement, agreementId);
      await lock(tx, Team, known.teamId);
      const agreement = await lockAgreement(tx, viewer, agreementId);
      requireAgreementStep(agreement, 'changePayee', viewer, reason);
      const standing = await payeeTroubleIn(tx, agreementId);
      if (!standing) throw problem('INVALID_STATE', { about: 'payeeKept' });
      if (standing.nextId === null) throw problem('PAYEE_REQUIRED');
      const { nextId } = standing;
      // The team may have named somebody else while the admin was reading.
      if (nextId !== payeeId) throw problem('CONFLICT', { about: 'payeeOther' });
      const partyIds = await withoutFormerPayee(tx, agreement);
      await advance(tx, agreementProcess, agreement, 'changePayee', viewer, {
        reason,
        change: { payeeId: nextId, payeeStoppedAt: null, partyIds },
        data: { payeeId: nextId, formerPayeeId: agreement.payeeId },
      });
      await moveReleases(tx, agreementId, nextId);
      await closePayeeCase(tx, viewer, agreementId, 'case.payeeChanged');
      return agreement;
    });
  }
}

/** Who was there as the payee, or for a child whose guardian they are no longer, reads the deal no more. */
async function withoutFormerPayee(tx: Tx, { id, version, payeeId, partyIds }: Agreement): Promise<string[]> {
  const { personId } = await load(tx, Payee, payeeId ?? '');
  if (personId === null) return partyIds;
  const mine = await tx.findBy(Signatory, { agreementId: id, version, personId });
  const standing: { ward: string }[] = await tx.query(
    `select ward_id as ward from guardianships where guardian_id = $1 and status in ('ACCEPTED', 'VERIFIED')`,
    [personId],
  );
  const isStill = mine.some(
    ({ role, onBehalfOfId }) => role !== 'GUARDIAN' || standing.some(({ ward }) => ward === onBehalfOfId),
  );
  return isStill ? partyIds : partyIds.filter((each) => each !== personId);
}
