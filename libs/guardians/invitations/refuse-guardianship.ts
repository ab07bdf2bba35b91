import { InputType, Resolver } from '@nestjs/graphql';
import { advance, CurrentViewer, Database, Input, Limits, systemViewer, Verb, type Viewer } from '#platform';
import { guardianshipProcess } from '../guardianship.process.js';
import { ProvenLinkInput, requireCodeOf } from './guardian-code.js';
import { lockLink, useLinks } from './write-link.js';

@InputType()
export class RefuseGuardianshipInput extends ProvenLinkInput {}

const PER_ADDRESS = { name: 'refuse-guardianship', points: 60, perSeconds: 3_600 };

@Resolver()
export class RefuseGuardianship {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /**
   * Whoever reads the mailbox says no, without an account; the minor is told kindly and can ask somebody else. A link that was
   * passed on may have come to anybody, so it needs the mailed code.
   */
  @Verb(() => Boolean, { access: 'anyone', rule: 'guardianship: who reads the mailbox' })
  async refuseGuardianship(@Input() input: RefuseGuardianshipInput, @CurrentViewer() viewer: Viewer): Promise<boolean> {
    await this.limits.take(PER_ADDRESS, viewer.request.ip);
    await requireCodeOf(this.database, viewer, input);
    return this.database.transaction(viewer, async (tx) => {
      const { guardianship } = await lockLink(tx, input.token);
      await useLinks(tx, guardianship.id);
      await advance(tx, guardianshipProcess, guardianship, 'refuse', systemViewer, {
        data: { wardId: guardianship.wardId },
      });
      return true;
    });
  }
}
