import { InputType, Resolver } from '@nestjs/graphql';
import { MAX_PASSWORD, Person, verifyPassword } from '#accounts';
import { clock, newId } from '#kernel';
import {
  advance,
  badInput,
  CurrentViewer,
  Database,
  find,
  IdOf,
  Input,
  insert,
  Limits,
  problem,
  Secret,
  systemViewer,
  Text,
  Verb,
  type Limit,
  type Tx,
  type Viewer,
} from '#platform';
import { IsNull } from 'typeorm';
import { Agreement } from '../agreement.entity.js';
import { agreementProcess, requireAgreementStep } from '../agreement.process.js';
import { sha256Hex } from '../document/hash-set.js';
import { lockAgreement } from '../lock-deal.js';
import { Signatory, Signature, type SignatureMethod } from './signatory.entity.js';

@InputType()
export class SignAgreementInput {
  @IdOf('agreement')
  agreementId: string;
  @Text({ max: 100 })
  documentSha256: string;
  @Secret({ max: MAX_PASSWORD, nullable: true })
  password?: string | null;
}

const SIGNING: Limit = { name: 'sign-agreement', points: 10, perSeconds: 900 };

@Resolver()
export class SignAgreement {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** A signature is over one hash: whoever saw another document than the one in force has not read what they would sign. */
  @Verb(() => Agreement, { access: 'verified', rule: 'agreement.sign' })
  async signAgreement(@Input() input: SignAgreementInput, @CurrentViewer() viewer: Viewer): Promise<Agreement> {
    const isRight = await this.isRightPassword(viewer, input.password ?? '');
    return this.database.transaction(viewer, async (tx) => {
      const agreement = await lockAgreement(tx, viewer, input.agreementId);
      const isSigned =
        agreement.partyIds.includes(viewer.personId ?? '') && !agreement.awaitedIds.includes(viewer.personId ?? '');
      if (isSigned) throw problem('INVALID_STATE', { about: 'signed' });
      requireAgreementStep(agreement, 'sign', viewer);
      if (input.documentSha256 !== agreement.documentSha256) throw badInput('documentSha256', 'OTHER_DOCUMENT');
      if (!input.password) throw badInput('password', 'REQUIRED');
      if (!isRight) throw badInput('password', 'PASSWORD_WRONG');
      return sign(tx, viewer, agreement, 'PASSWORD');
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

async function sign(tx: Tx, viewer: Viewer, agreement: Agreement, method: SignatureMethod): Promise<Agreement> {
  const personId = viewer.personId ?? '';
  const { id: agreementId, version } = agreement;
  const signatory = await tx.findOneByOrFail(Signatory, { agreementId, version, personId, onBehalfOfId: IsNull() });
  const signature = await insert(tx, Signature, signatureOf(viewer, agreement, signatory, method));
  await advance(tx, agreementProcess, agreement, 'sign', viewer, {
    change: { awaitedIds: agreement.awaitedIds.filter((id) => id !== personId) },
    data: {
      signatoryId: signatory.id,
      role: signatory.role,
      method,
      documentSha256: agreement.documentSha256,
      signatureSha256: signature.hash,
    },
  });
  if (agreement.awaitedIds.length > 0) return agreement;
  return advance(tx, agreementProcess, agreement, 'activate', systemViewer, {
    change: { activatedAt: clock.now(), signBy: null },
    data: { documentSha256: agreement.documentSha256 },
  });
}

/** Who, when, from where, by which method, over which hash; its own hash goes into the deal's chain of facts. */
function signatureOf(viewer: Viewer, agreement: Agreement, signatory: Signatory, method: SignatureMethod): Signature {
  const signature = {
    id: newId('signature'),
    signatoryId: signatory.id,
    agreementId: agreement.id,
    documentSha256: agreement.documentSha256,
    personId: signatory.personId,
    method,
    address: viewer.request.ip,
    userAgent: viewer.request.userAgent,
    signedAt: clock.now(),
  };
  const { id, signatoryId, agreementId, documentSha256, personId, address, userAgent, signedAt } = signature;
  const lines = [
    id,
    signatoryId,
    agreementId,
    documentSha256,
    personId,
    method,
    address,
    userAgent,
    signedAt.toISOString(),
  ];
  return { ...signature, hash: sha256Hex(lines.join('\n')) };
}
