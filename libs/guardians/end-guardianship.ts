import { Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import { closeCasesOf } from '#moderation';
import { advance, CurrentViewer, Database, Input, requireStep, type Tx, Verb, type Viewer } from '#platform';
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
      return endOne(tx, viewer, guardianship, 'end', reason ?? null);
    });
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
