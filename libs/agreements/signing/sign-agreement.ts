import { InputType, Resolver } from '@nestjs/graphql';
import { MAX_PASSWORD, Person, takeCode, verifyPassword } from '#accounts';
import {
  badInput,
  CurrentViewer,
  Database,
  find,
  IdOf,
  Input,
  Limits,
  load,
  problem,
  Secret,
  Text,
  Verb,
  type Limit,
  type Tx,
  type Viewer,
} from '#platform';
import { Agreement } from '../agreement.entity.js';
import { canReadAgreement } from '../agreement.policies.js';
import { requireAgreementStep } from '../agreement.process.js';
import { lockAgreement } from '../lock-deal.js';
import { lockBoundConsents, requireStillConsented } from '../minors/bound-wards.js';
import { requireGuardianStanding } from '../minors/guardian-standing.js';
import { chooseSignatory } from './choose-signatory.js';
import type { SignatureMethod } from './signatory.entity.js';
import { writeSignature } from './write-signature.js';

@InputType()
export class SignAgreementInput {
  @IdOf('agreement')
  agreementId: string;
  @Text({ max: 100 })
  documentSha256: string;
  @Secret({ max: MAX_PASSWORD, nullable: true })
  password?: string | null;
  @Secret({ max: 40, nullable: true })
  oneTimeCode?: string | null;
  @IdOf('person', { nullable: true })
  onBehalfOf?: string | null;
}

const SIGNING: Limit = { name: 'sign-agreement', points: 10, perSeconds: 900 };

@Resolver()
export class SignAgreement {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /**
   * A signature is over one hash: whoever saw another document than the one in force has not read what they would sign. By
   * the password typed anew or a code mailed for this; a guardian of two children signs for each.
   */
  @Verb(() => Agreement, { access: 'verified', rule: 'agreement.sign' })
  async signAgreement(@Input() input: SignAgreementInput, @CurrentViewer() viewer: Viewer): Promise<Agreement> {
    const isRight = !input.oneTimeCode && (await this.isRightPassword(viewer, input.password ?? ''));
    return this.database.transaction(viewer, async (tx) => {
      const known = await load(tx, Agreement, input.agreementId);
      if (!canReadAgreement(known, viewer)) throw problem('NOT_FOUND');
      // What the guardians allow comes first in the order of locks; it is looked at once everything else is known to be right.
      await lockBoundConsents(tx, known);
      const agreement = await lockAgreement(tx, viewer, input.agreementId);
      requireAwaited(agreement, viewer);
      const chosen = await chooseSignatory(tx, viewer, agreement, input.onBehalfOf ?? null);
      const { onBehalfOfId } = chosen.signatory;
      if (onBehalfOfId !== null) await requireGuardianStanding(tx, viewer, onBehalfOfId);
      await requireStillConsented(tx, agreement);
      if (input.documentSha256 !== agreement.documentSha256) throw badInput('documentSha256', 'OTHER_DOCUMENT');
      return writeSignature(tx, viewer, agreement, chosen, await proofOf(tx, viewer, input, isRight));
    });
  }

  /** Asked before the transaction: argon2 takes its time, and no row may wait for it. */
  private async isRightPassword(viewer: Viewer, password: string): Promise<boolean> {
    if (password === '' || viewer.personId === null) return false;
    await this.limits.take(SIGNING, viewer.personId);
    const person = await find(this.database.dataSource.manager, Person, viewer.personId);
    const isRight = await verifyPassword(person, password);
    if (isRight) await this.limits.forgive(SIGNING, viewer.personId);
    return isRight;
  }
}

function requireAwaited(agreement: Agreement, viewer: Viewer): void {
  const personId = viewer.personId ?? '';
  const isSigned = agreement.partyIds.includes(personId) && !agreement.awaitedIds.includes(personId);
  if (isSigned) throw problem('INVALID_STATE', { about: 'signed' });
  requireAgreementStep(agreement, 'sign', viewer);
}

/** How the viewer shows that it is them. A code is used up with the signature, or not at all. */
async function proofOf(
  tx: Tx,
  viewer: Viewer,
  { password, oneTimeCode }: SignAgreementInput,
  isRight: boolean,
): Promise<SignatureMethod> {
  if (oneTimeCode) {
    await takeCode(tx, viewer.personId ?? '', 'SIGN', oneTimeCode, 'oneTimeCode');
    return 'ONE_TIME_CODE';
  }
  if (!password) throw badInput('password', 'REQUIRED');
  if (!isRight) throw badInput('password', 'PASSWORD_WRONG');
  return 'PASSWORD';
}
