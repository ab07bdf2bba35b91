import { InputType, Resolver } from '@nestjs/graphql';
import { advance, CurrentViewer, Database, Input, Limits, Secret, systemViewer, Verb, type Viewer } from '#platform';
import { guardianshipProcess } from '../guardianship.process.js';
import { lockLink, useLinks } from './write-link.js';

@InputType()
export class RefuseGuardianshipInput {
  @Secret({ max: 300 })
  token: string;
}

const PER_ADDRESS = { name: 'refuse-guardianship', points: 60, perSeconds: 3_600 };

@Resolver()
export class RefuseGuardianship {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Whoever holds the link says no, without an account; the minor is told kindly and can ask somebody else. */
  @Verb(() => Boolean, { access: 'anyone', rule: 'guardianship: who holds the link' })
  async refuseGuardianship(
    @Input() { token }: RefuseGuardianshipInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<boolean> {
    await this.limits.take(PER_ADDRESS, viewer.request.ip);
    return this.database.transaction(viewer, async (tx) => {
      const { guardianship } = await lockLink(tx, token);
      await useLinks(tx, guardianship.id);
      await advance(tx, guardianshipProcess, guardianship, 'refuse', systemViewer, {
        data: { wardId: guardianship.wardId },
      });
      return true;
    });
  }
}
