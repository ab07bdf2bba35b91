import { InputType, Resolver } from '@nestjs/graphql';
import { Choice, CurrentViewer, Database, IdOf, Input, requireStep, Verb, type Viewer } from '#platform';
import { Guardianship } from '../guardianship.entity.js';
import { guardianshipProcess } from '../guardianship.process.js';
import { lockGuardianship } from '../lock-guardianship.js';
import { type ConsentKind, ConsentKindEnum } from './consent.entity.js';
import { tellConsentChanged } from './consent-hooks.js';
import { giveConsent } from './write-consents.js';

@InputType()
export class ConsentInput {
  @IdOf('guardianship')
  guardianshipId: string;
  @Choice(() => ConsentKindEnum)
  kind: ConsentKind;
}

@Resolver()
export class GrantConsent {
  constructor(private readonly database: Database) {}

  /** Over the text of today; it counts from the moment an admin has verified who the guardian is. */
  @Verb(() => Guardianship, { access: 'verified', rule: 'guardianship.consent' })
  grantConsent(
    @Input() { guardianshipId, kind }: ConsentInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Guardianship> {
    return this.database.transaction(viewer, async (tx) => {
      const guardianship = await lockGuardianship(tx, viewer, guardianshipId);
      requireStep(guardianshipProcess, guardianship, 'consent', viewer);
      await giveConsent(tx, viewer, guardianship, kind);
      await tellConsentChanged(tx, viewer, { wardId: guardianship.wardId, because: 'GRANTED' });
      return guardianship;
    });
  }
}
