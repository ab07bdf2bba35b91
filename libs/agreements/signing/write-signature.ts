import { after, clock, newId } from '#kernel';
import { advance, insert, systemViewer, type Tx, type Viewer } from '#platform';
import type { Agreement } from '../agreement.entity.js';
import { agreementProcess, COOLING_OFF_TIME } from '../agreement.process.js';
import { sha256Hex } from '../document/hash-set.js';
import { boundWards } from '../minors/bound-wards.js';
import { readingOf } from '../summary/open-summary.js';
import type { Chosen } from './choose-signatory.js';
import { Signature, type Signatory, type SignatureMethod } from './signatory.entity.js';

/** Writes one signature; the last one puts the agreement in force, with its time to think it over when a minor is bound. */
export async function writeSignature(
  tx: Tx,
  viewer: Viewer,
  agreement: Agreement,
  { signatory, hasMore }: Chosen,
  method: SignatureMethod,
): Promise<Agreement> {
  const signature = await insert(tx, Signature, signatureOf(viewer, agreement, signatory, method));
  const { personId } = signatory;
  await advance(tx, agreementProcess, agreement, 'sign', viewer, {
    change: { awaitedIds: hasMore ? agreement.awaitedIds : agreement.awaitedIds.filter((id) => id !== personId) },
    data: {
      signatoryId: signatory.id,
      role: signatory.role,
      method,
      documentSha256: agreement.documentSha256,
      signatureSha256: signature.hash,
      ...(await readingOf(tx, agreement, personId)),
    },
  });
  return agreement.awaitedIds.length > 0 ? agreement : activate(tx, agreement);
}

async function activate(tx: Tx, agreement: Agreement): Promise<Agreement> {
  const activatedAt = clock.now();
  const wards = await boundWards(tx, agreement);
  const coolingOffEndsAt = wards.length > 0 ? after(COOLING_OFF_TIME, activatedAt) : null;
  return advance(tx, agreementProcess, agreement, 'activate', systemViewer, {
    change: { activatedAt, coolingOffEndsAt, signBy: null },
    data: {
      documentSha256: agreement.documentSha256,
      ...(coolingOffEndsAt && { coolingOffEndsAt: coolingOffEndsAt.toISOString() }),
    },
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
