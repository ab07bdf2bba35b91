import { InputType, Resolver } from '@nestjs/graphql';
import { type NameLevel, NameLevelEnum } from '#accounts';
import { advance, badInput, Choice, CurrentViewer, Database, IdOf, Input, Text, Verb, type Viewer } from '#platform';
import { Guardianship } from './guardianship.entity.js';
import { guardianshipProcess } from './guardianship.process.js';
import { lockGuardianship, renewDisplayName } from './lock-guardianship.js';

@InputType()
export class GuardianshipInput {
  @IdOf('guardianship')
  guardianshipId: string;
  @Choice(() => NameLevelEnum, { nullable: true })
  nameLevel?: NameLevel | null;
  @Text({ max: 1_000, nullable: true })
  reason?: string | null;
}

@Resolver()
export class SetNameLevel {
  constructor(private readonly database: Database) {}

  /** How others see the minor; of two guardians the more careful one decides. */
  @Verb(() => Guardianship, { access: 'verified', rule: 'guardianship.setNameLevel' })
  setNameLevel(
    @Input() { guardianshipId, nameLevel }: GuardianshipInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Guardianship> {
    return this.database.transaction(viewer, async (tx) => {
      const guardianship = await lockGuardianship(tx, viewer, guardianshipId);
      if (!nameLevel) throw badInput('nameLevel', 'REQUIRED');
      await advance(tx, guardianshipProcess, guardianship, 'setNameLevel', viewer, {
        change: { nameLevel },
        data: { nameLevel },
      });
      await renewDisplayName(tx, guardianship.wardId);
      return guardianship;
    });
  }
}
