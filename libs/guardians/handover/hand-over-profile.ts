import { InputType, Resolver } from '@nestjs/graphql';
import { addressOf, Person, readEmail } from '#accounts';
import type { Locale } from '#kernel';
import {
  badInput,
  CurrentViewer,
  Database,
  enqueueMail,
  find,
  IdOf,
  Input,
  keyedDigest,
  Limits,
  load,
  lock,
  problem,
  recordFact,
  Text,
  type Tx,
  Verb,
  type Viewer,
} from '#platform';
import { lockGuardianships } from '../consents/consent-hooks.js';
import { Guardianship } from '../guardianship.entity.js';
import { INVITED_MAILBOX } from '../invitations/invite-guardian.js';
import { holdingOf, isGuardiansAddress, isOldEnoughToTake } from './who-hands-over.js';
import { writeProfileLink } from './write-profile-link.js';

@InputType()
export class HandOverProfileInput {
  @IdOf('person')
  wardId: string;
  @Text({ max: 254, description: 'The child’s own address.' })
  email: string;
  @Text({ max: 1_000, nullable: true, description: 'Of an admin: why the family does not do it. On record.' })
  reason?: string | null;
}

/** A wrong address is mended more than once; a stranger's mailbox is not filled. */
const PER_PERSON = { name: 'hand-over-profile', points: 12, perSeconds: 86_400 };

@Resolver()
export class HandOverProfile {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Mails the child a link to their own profile; an earlier link no longer works. Nothing else changes before they take it. */
  @Verb(() => Guardianship, { access: 'verified', rule: 'guardianship: who holds the profile, or held it until 18' })
  async handOverProfile(
    @Input() { wardId, reason, ...input }: HandOverProfileInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Guardianship> {
    const email = readEmail(input.email);
    await this.limits.take(PER_PERSON, viewer.personId ?? '');
    await this.limits.take(INVITED_MAILBOX, keyedDigest('account', email));
    return this.database.transaction(viewer, async (tx) => {
      if (!(await find(tx, Person, wardId))) throw problem('NOT_FOUND');
      await lockGuardianships(tx, wardId);
      const ward = await lock(tx, Person, wardId);
      const guardianship = await holdingOf(tx, viewer, ward);
      const isByOffice = guardianship.guardianId !== viewer.personId;
      if (!ward.isHeld || ward.status === 'ERASED') throw problem('INVALID_STATE', { about: 'notHeld' });
      if (!isOldEnoughToTake(ward)) throw problem('INVALID_STATE', { about: 'tooYoungToTake' });
      if (isByOffice && !reason) throw badInput('reason', 'REQUIRED');
      await requireFreeAddress(tx, wardId, email);
      const token = await writeProfileLink(tx, { wardId, email, sentById: viewer.personId ?? '' });
      await mailProfile(tx, { ward, email, token, locale: isByOffice ? ward.locale : await localeOf(tx, viewer) });
      await recordFact(tx, viewer, {
        action: 'profile.handedOver',
        subject: wardId,
        data: { guardianshipId: guardianship.id, ...(isByOffice && { reason: reason ?? '' }) },
      });
      return guardianship;
    });
  }
}

const localeOf = async (tx: Tx, { personId }: Viewer): Promise<Locale> =>
  (await load(tx, Person, personId ?? '')).locale;

/** The child's own: no guardian's, and nobody's who has an account. Says no more than a sign-up with that address would. */
async function requireFreeAddress(tx: Tx, wardId: string, email: string): Promise<void> {
  if (await isGuardiansAddress(tx, wardId, email)) throw badInput('email', 'GUARDIAN_ADDRESS');
  if (await tx.existsBy(Person, { email })) throw badInput('email', 'ADDRESS_IN_USE');
}

interface ProfileMail {
  readonly ward: Person;
  readonly email: string;
  readonly token: string;
  readonly locale: Locale;
}

async function mailProfile(tx: Tx, { ward, email, token, locale }: ProfileMail): Promise<void> {
  await enqueueMail(tx, {
    to: email,
    locale,
    key: 'mail.profileHandedOver',
    params: { ...addressOf(ward) },
    path: `/take-profile?token=${token}`,
  });
}
