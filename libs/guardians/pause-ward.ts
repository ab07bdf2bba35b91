import { Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import { advance, CurrentViewer, Database, Input, Verb, type Viewer } from '#platform';
import { tellConsentChanged } from './consents/consent-hooks.js';
import { Guardianship } from './guardianship.entity.js';
import { guardianshipProcess } from './guardianship.process.js';
import { lockGuardianship } from './lock-guardianship.js';
import { GuardianshipInput } from './set-name-level.js';

@Resolver()
export class PauseWard {
  constructor(private readonly database: Database) {}

  /** Everything of the ward stands still at once: nothing is shown, nothing accepted, nothing paid. Consents stay as they are. */
  @Verb(() => Guardianship, { access: 'verified', rule: 'guardianship.pause', evenSuspended: true })
  pauseWard(@Input() { guardianshipId }: GuardianshipInput, @CurrentViewer() viewer: Viewer): Promise<Guardianship> {
    return this.change(guardianshipId, viewer, 'pause');
  }

  /** As it was before the pause; what ran out meanwhile has run out. */
  @Verb(() => Guardianship, { access: 'verified', rule: 'guardianship.resume' })
  resumeWard(@Input() { guardianshipId }: GuardianshipInput, @CurrentViewer() viewer: Viewer): Promise<Guardianship> {
    return this.change(guardianshipId, viewer, 'resume');
  }

  private change(guardianshipId: string, viewer: Viewer, verb: 'pause' | 'resume'): Promise<Guardianship> {
    return this.database.transaction(
      viewer,
      async (tx) => {
        const guardianship = await lockGuardianship(tx, viewer, guardianshipId);
        await advance(tx, guardianshipProcess, guardianship, verb, viewer, {
          change: { pausedAt: verb === 'pause' ? clock.now() : null },
          data: { wardId: guardianship.wardId },
        });
        await tellConsentChanged(tx, viewer, {
          wardId: guardianship.wardId,
          because: verb === 'pause' ? 'PAUSED' : 'RESUMED',
        });
        return guardianship;
      },
      { evenSuspended: verb === 'pause' },
    );
  }
}
