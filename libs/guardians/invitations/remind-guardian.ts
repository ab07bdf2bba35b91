import { InputType, Resolver } from '@nestjs/graphql';
import { Person, readEmail } from '#accounts';
import { clock, localePath } from '#kernel';
import {
  advance,
  CurrentViewer,
  Database,
  IdOf,
  Input,
  keyedDigest,
  Limits,
  load,
  requireStep,
  settings,
  Text,
  Verb,
  type Viewer,
  WithoutContacts,
} from '#platform';
import { Guardianship } from '../guardianship.entity.js';
import { guardianshipProcess } from '../guardianship.process.js';
import { lockGuardianship } from '../lock-guardianship.js';
import { INVITED_MAILBOX, requireInvitable } from './invite-guardian.js';
import { mailInvitation, voidLinks, writeLink } from './write-link.js';

@InputType()
export class InvitationInput {
  @IdOf('guardianship')
  guardianshipId: string;
}

@InputType()
export class ChangeGuardianAddressInput extends InvitationInput {
  @Text({ max: 254 })
  email: string;
  @Text({ max: 120, min: 2, nullable: true })
  @WithoutContacts()
  fullName?: string | null;
}

/** Somebody's mailbox is not the place for impatience. Counted by who asks: nobody uses up another family's. */
const PER_GUARDIANSHIP = { name: 'remind-guardian', points: 4, perSeconds: 86_400 };

const LINKS = { name: 'share-guardian-link', points: 30, perSeconds: 86_400 };

@Resolver()
export class RemindGuardian {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** The link once more; the earlier one no longer works. */
  @Verb(() => Guardianship, { access: 'verified', rule: 'guardianship.remind' })
  async resendGuardianInvitation(
    @Input() { guardianshipId }: InvitationInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Guardianship> {
    await this.limits.take(PER_GUARDIANSHIP, `${viewer.personId}:${guardianshipId}`);
    return this.database.transaction(viewer, async (tx) => {
      const guardianship = await lockGuardianship(tx, viewer, guardianshipId);
      await advance(tx, guardianshipProcess, guardianship, 'remind', viewer, { change: { invitedAt: clock.now() } });
      await mailInvitation(tx, guardianship);
      return guardianship;
    });
  }

  /** While nobody has come: the address was wrong, or another one is read. */
  @Verb(() => Guardianship, { access: 'verified', rule: 'guardianship.changeAddress' })
  async changeGuardianAddress(
    @Input() input: ChangeGuardianAddressInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Guardianship> {
    const email = readEmail(input.email);
    await this.limits.take(PER_GUARDIANSHIP, `${viewer.personId}:${input.guardianshipId}`);
    await this.limits.take(INVITED_MAILBOX, keyedDigest('account', email));
    return this.database.transaction(viewer, async (tx) => {
      const guardianship = await lockGuardianship(tx, viewer, input.guardianshipId);
      requireStep(guardianshipProcess, guardianship, 'changeAddress', viewer);
      const ward = await load(tx, Person, guardianship.wardId);
      await requireInvitable(tx, viewer, ward, email, guardianship.id);
      await voidLinks(tx, guardianship.id);
      await advance(tx, guardianshipProcess, guardianship, 'changeAddress', viewer, {
        change: {
          email,
          invitedName: input.fullName || guardianship.invitedName,
          invitedAt: clock.now(),
          remindersSent: 0,
        },
      });
      await mailInvitation(tx, guardianship);
      return guardianship;
    });
  }

  /** A link to pass on by a messenger. It goes through the minor's hands, so the guardian's page asks for a mailed code too. */
  @Verb(() => String, { access: 'verified', rule: 'guardianship.share', isSecret: true })
  async shareGuardianLink(
    @Input() { guardianshipId }: InvitationInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<string> {
    await this.limits.take(LINKS, `${viewer.personId}:${guardianshipId}`);
    return this.database.transaction(
      viewer,
      async (tx) => {
        const guardianship = await lockGuardianship(tx, viewer, guardianshipId);
        await advance(tx, guardianshipProcess, guardianship, 'share', viewer);
        const ward = await load(tx, Person, guardianship.wardId);
        const token = await writeLink(tx, guardianship.id, 'SHARE');
        return `${settings().publicUrl}/${localePath(ward.locale)}/guardian?token=${token}`;
      },
      { neverReplayed: true },
    );
  }
}
