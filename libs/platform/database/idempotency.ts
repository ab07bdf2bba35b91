// A mutation with an Idempotency-Key has its effect once: the key is claimed by an INSERT in the same transaction as the
// effect, so a second request with the key waits for the first, and finds its result. A request's transactions are
// numbered, so that several mutations in one document keep their results apart. Kept 7 days; never holds a token.
import { clock } from '#kernel';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import { problem } from '../problems/problem.js';
import type { Viewer } from '../viewer/viewer.js';
import type { Tx } from './tx.js';

export interface Claim {
  readonly key: string;
  readonly fingerprint: string;
}

interface KeptResult {
  readonly entity?: string;
  readonly id?: string;
  readonly value?: unknown;
}

/** Thrown to leave the transaction: the effect was had before, this is its result. */
export class Replay extends Error {
  constructor(private readonly kept: KeptResult) {
    super('replayed');
  }

  async result(manager: EntityManager): Promise<unknown> {
    const { entity, id, value } = this.kept;
    if (entity === undefined) return value;
    return manager.findOneByOrFail<ObjectLiteral>(entity, { id });
  }
}

/** Whose key: a person's own, or for somebody not signed in, one per exact request. */
export function keyOwner(viewer: Viewer, fingerprint: string): string {
  return viewer.personId ?? `anonymous:${fingerprint}`;
}

export async function claimIdempotencyKey(tx: Tx, viewer: Viewer, claim: Claim): Promise<void> {
  const owner = keyOwner(viewer, claim.fingerprint);
  const claimed: unknown[] = await tx.query(
    `insert into idempotency_keys (owner, key, fingerprint, created_at) values ($1, $2, $3, $4)
     on conflict (owner, key) do nothing returning key`,
    [owner, claim.key, claim.fingerprint, clock.wallNow()],
  );
  if (claimed.length > 0) return;
  const rows: { fingerprint: string; result: KeptResult }[] = await tx.query(
    `select fingerprint, result from idempotency_keys where owner = $1 and key = $2`,
    [owner, claim.key],
  );
  const found = rows[0];
  if (!found || found.fingerprint !== claim.fingerprint) throw problem('IDEMPOTENCY_MISMATCH');
  throw new Replay(found.result);
}

export async function keepResult(tx: Tx, viewer: Viewer, claim: Claim, result: unknown): Promise<void> {
  await tx.query(`update idempotency_keys set result = $3 where owner = $1 and key = $2`, [
    keyOwner(viewer, claim.fingerprint),
    claim.key,
    JSON.stringify(referenceTo(tx, result)),
  ]);
}

function referenceTo(tx: Tx, result: unknown): KeptResult {
  if (typeof result !== 'object' || result === null) return { value: result };
  const { id } = result as { id?: unknown };
  const metadata = tx.dataSource.entityMetadatas.find(({ target }) => target === result.constructor);
  if (metadata && typeof id === 'string') return { entity: metadata.name, id };
  throw new Error(`A verb's transaction must return an entity or a plain value, not ${result.constructor.name}`);
}
