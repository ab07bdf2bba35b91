import { after, clock, minutes } from '#kernel';
import { advance, lock, systemViewer, type Tx } from '#platform';
import { Release } from './release.entity.js';
import { releaseProcess } from './release.process.js';

/** So long after the last request none of ours is still on its way. */
export const SILENT_FOR = minutes(15);

/**
 * Stripe was asked for a transfer, has not made it, and may not be asked again now. The release waits as if it had not been
 * asked for, under the key of a new attempt: a payee who takes the place of the former one gets a request of their own.
 */
export async function letGo(tx: Tx, asked: Release): Promise<void> {
  const release = await lock(tx, Release, asked.id);
  const { askedAt, nextTryAt, attempt, agreementId } = release;
  if (attempt !== asked.attempt || askedAt === null || !releaseProcess.can(release, 'letGo', systemViewer)) return;
  if ((nextTryAt ?? after(SILENT_FOR, askedAt)) > clock.now()) return;
  const change = { askedAt: null, nextTryAt: null, attempt: attempt + 1 };
  await advance(tx, releaseProcess, release, 'letGo', systemViewer, { change, data: { agreementId } });
}
