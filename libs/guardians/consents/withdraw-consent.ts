import { Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import { advance, change, CurrentViewer, Database, Input, problem, requireStep, Verb, type Viewer } from '#platform';
import { Guardianship } from '../guardianship.entity.js';
import { guardianshipProcess } from '../guardianship.process.js';
import { lockGuardianship } from '../lock-guardianship.js';
import { tellConsentChanged } from './consent-hooks.js';
import { ConsentInput } from './grant-consent.js';
import { liveConsent } from './write-consents.js';

@Resolver()
export class WithdrawConsent {
  constructor(private readonly database: Database) {}

  /** As easy as giving it, also for whoever is suspended: from the commit on, what depends on it stands still. */
  @Verb(() => Guardianship, { access: 'verified', rule: 'guardianship.withdrawConsent', evenSuspended: true })
  withdrawConsent(
    @Input() { guardianshipId, kind }: ConsentInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Guardianship> {
    return this.database.transaction(
      viewer,
      async (tx) => {
        const guardianship = await lockGuardianship(tx, viewer, guardianshipId);
        requireStep(guardianshipProcess, guardianship, 'withdrawConsent', viewer);
        const standing = await liveConsent(tx, guardianship.id, kind);
        if (!standing) throw problem('INVALID_STATE', { about: 'noConsent' });
        await change(tx, standing, { withdrawnAt: clock.now() });
        await advance(tx, guardianshipProcess, guardianship, 'withdrawConsent', viewer, { data: { kind } });
        await tellConsentChanged(tx, viewer, { wardId: guardianship.wardId, because: 'WITHDRAWN' });
        return guardianship;
      },
      { evenSuspended: true },
    );
  }
}
