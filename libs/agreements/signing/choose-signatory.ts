import { badInput, problem, type Tx, type Viewer } from '#platform';
import type { Agreement } from '../agreement.entity.js';
import { Signatory, Signature } from './signatory.entity.js';

export interface Chosen {
  readonly signatory: Signatory;
  /** Other signatures that the same person still has to give: for another child, or as the payee. */
  readonly hasMore: boolean;
}

/**
 * As whom the viewer signs. Somebody may stand in an agreement more than once: for two children, or as a payee who is a guardian
 * too. Without `onBehalfOf` it is their own signature; whoever has none of their own signs for their only child.
 */
export async function chooseSignatory(
  tx: Tx,
  viewer: Viewer,
  { id: agreementId, version }: Agreement,
  onBehalfOf: string | null,
): Promise<Chosen> {
  const mine = await tx.find(Signatory, {
    where: { agreementId, version, personId: viewer.personId ?? '' },
    order: { id: 'ASC' },
  });
  const signed = new Set<string>();
  for (const { id } of mine) if (await tx.existsBy(Signature, { signatoryId: id })) signed.add(id);
  const signatory = pick(mine, onBehalfOf);
  if (signed.has(signatory.id)) throw problem('INVALID_STATE', { about: 'signed' });
  return { signatory, hasMore: mine.some(({ id }) => id !== signatory.id && !signed.has(id)) };
}

function pick(mine: readonly Signatory[], onBehalfOf: string | null): Signatory {
  if (onBehalfOf !== null) {
    const found = mine.find(({ onBehalfOfId }) => onBehalfOfId === onBehalfOf);
    if (!found) throw badInput('onBehalfOf', 'ID');
    return found;
  }
  const own = mine.find(({ onBehalfOfId }) => onBehalfOfId === null);
  if (own) return own;
  const [only, another] = mine;
  if (!only) throw problem('FORBIDDEN');
  if (another) throw badInput('onBehalfOf', 'REQUIRED');
  return only;
}
