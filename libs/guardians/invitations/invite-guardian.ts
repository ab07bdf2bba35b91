import { InputType, Resolver } from '@nestjs/graphql';
import { isWardNow, Person, readEmail } from '#accounts';
import {
  badInput,
  CurrentViewer,
  Database,
  IdOf,
  Input,
  keyedDigest,
  Limits,
  load,
  problem,
  recordFact,
  Text,
  type Tx,
  Verb,
  type Viewer,
  WithoutContacts,
} from '#platform';
import { In } from 'typeorm';
import { Guardianship } from '../guardianship.entity.js';
import { isGuardianOf } from '../guardianship.policies.js';
import { insertGuardianship } from '../new-guardianship.js';
import { mailInvitation } from './write-link.js';

@InputType()
export class InviteGuardianInput {
  @Text({ max: 254 })
  email: string;
  @Text({ max: 120, min: 2 })
  @WithoutContacts()
  fullName: string;
  @IdOf('person', {
    nullable: true,
    description: 'For a guardian who invites a second one: whose. By default oneself.',
  })
  wardId?: string | null;
}

/** Both parents, or one and a grandmother. */
export const MOST_GUARDIANS = 2;
const PER_WARD = { name: 'invite-guardian', points: 12, perSeconds: 86_400 };
/** Whoever has many children is asked often; a stranger's mailbox is not filled by many accounts. */
export const INVITED_MAILBOX = { name: 'invited-mailbox', points: 24, perSeconds: 86_400 };

@Resolver()
export class InviteGuardian {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** A minor asks a guardian to stand behind them; a verified guardian may ask a second one. */
  @Verb(() => Guardianship, { access: 'verified', rule: 'guardianship: the minor, or a verified guardian' })
  async inviteGuardian(@Input() input: InviteGuardianInput, @CurrentViewer() viewer: Viewer): Promise<Guardianship> {
    const wardId = input.wardId ?? viewer.personId ?? '';
    const email = readEmail(input.email);
    await this.limits.take(PER_WARD, viewer.personId ?? '');
    await this.limits.take(INVITED_MAILBOX, keyedDigest('account', email));
    return this.database.transaction(viewer, async (tx) => {
      if (wardId !== viewer.personId && !isGuardianOf(viewer, wardId)) throw problem('NOT_FOUND');
      await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`guardians:${wardId}`]);
      const ward = await load(tx, Person, wardId);
      await requireInvitable(tx, viewer, ward, email);
      const guardianship = await insertGuardianship(tx, {
        wardId,
        guardianId: null,
        email,
        invitedName: input.fullName,
        invitedById: viewer.personId ?? '',
        status: 'REQUESTED',
      });
      await mailInvitation(tx, guardianship);
      await recordFact(tx, viewer, { action: 'guardianship.requested', subject: guardianship.id, data: { wardId } });
      return guardianship;
    });
  }
}

const LIVE = ['REQUESTED', 'ACCEPTED', 'VERIFIED'] as const;

/** Nobody is their own guardian, by whichever address; two guardians at most. */
export async function requireInvitable(
  tx: Tx,
  viewer: Viewer,
  ward: Person,
  email: string,
  exceptId = '',
): Promise<void> {
  if (!isWardNow(ward)) throw problem('INVALID_STATE', { about: 'grownUp' });
  if (email === ward.email) throw badInput('email', 'OWN_ADDRESS');
  const all = await tx.findBy(Guardianship, { wardId: ward.id, status: In([...LIVE]) });
  const live = all.filter(({ id }) => id !== exceptId);
  if (live.some((each) => each.email === email)) throw badInput('email', 'INVITED_ALREADY');
  if (live.length >= MOST_GUARDIANS) {
    throw problem('INVALID_STATE', { about: 'twoGuardians', params: { max: MOST_GUARDIANS } });
  }
  const inviter = viewer.personId === ward.id ? null : await load(tx, Person, viewer.personId ?? '');
  if (inviter?.email === email) throw badInput('email', 'OWN_ADDRESS');
}
