import { Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import { closeCasesOf, noteCrisis } from '#moderation';
import {
  advance,
  change,
  CurrentViewer,
  Database,
  Input,
  recordFact,
  requireStep,
  systemViewer,
  type Tx,
  Verb,
  type Viewer,
} from '#platform';
import { IsNull, Not } from 'typeorm';
import { tellConsentChanged } from './consents/consent-hooks.js';
import { Guardianship } from './guardianship.entity.js';
import { guardianshipProcess } from './guardianship.process.js';
import { useLinks } from './invitations/write-link.js';
import { lockGuardianship, renewDisplayName } from './lock-guardianship.js';
import { GuardianshipInput } from './set-name-level.js';

@Resolver()
export class EndGuardianship {
  constructor(private readonly database: Database) {}

  /** By the guardian, the minor or an admin. What rested on this guardian alone stands still until another one stands behind it. */
  @Verb(() => Guardianship, { access: 'verified', rule: 'guardianship.end' })
  endGuardianship(
    @Input() { guardianshipId, reason }: GuardianshipInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Guardianship> {
    return this.database.transaction(viewer, async (tx) => {
      const guardianship = await lockGuardianship(tx, viewer, guardianshipId);
      requireStep(guardianshipProcess, guardianship, 'end', viewer);
      await noteCrisis(tx, viewer, guardianship.id, [reason]);
      if (viewer.personId === guardianship.wardId) await keepStopped(tx, guardianship);
      return endOne(tx, viewer, guardianship, 'end', reason ?? null);
    });
  }
}

const STOPS = `
  select 1 from guardianships g where g.id = $1 and g.status = 'VERIFIED' and (g.paused_at is not null or exists (
    select 1 from consents c where c.guardianship_id = g.id and not exists (
      select 1 from consents o where o.guardianship_id = g.id and o.kind = c.kind and o.withdrawn_at is null)))`;

/**
 * A minor who parts with the guardian who said no does not by that get what they said no to: everything stands still until
 * the other guardian has looked and lets it go on.
 */
async function keepStopped(tx: Tx, { id, wardId }: Guardianship): Promise<void> {
  const stops: unknown[] = await tx.query(STOPS, [id]);
  if (stops.length === 0) return;
  const others = await tx.find(Guardianship, {
    where: { wardId, status: 'VERIFIED', id: Not(id), pausedAt: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const other of others) {
    await change(tx, other, { pausedAt: clock.now() });
    await recordFact(tx, systemViewer, { action: 'ward.paused', subject: other.id, data: { wardId } });
  }
}

/** Ends one guardianship with all that follows. Wants it locked. */
export async function endOne(
  tx: Tx,
  viewer: Viewer,
  guardianship: Guardianship,
  verb: 'end' | 'endAtMajority' | 'endErased',
  reason: string | null,
): Promise<Guardianship> {
  await useLinks(tx, guardianship.id);
  await advance(tx, guardianshipProcess, guardianship, verb, viewer, {
    reason,
    change: { endedAt: clock.now(), decidedBecause: reason },
    data: { wardId: guardianship.wardId },
  });
  await closeCasesOf(tx, viewer, guardianship.id, ['GUARDIAN_VERIFICATION'], 'case.guardianshipEnded');
  if (verb === 'endAtMajority') return guardianship;
  await renewDisplayName(tx, guardianship.wardId);
  await tellConsentChanged(tx, viewer, { wardId: guardianship.wardId, because: 'ENDED' });
  return guardianship;
}
