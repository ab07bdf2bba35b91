import { InputType, Resolver } from '@nestjs/graphql';
import { isWardNow, type NameLevel, NameLevelEnum, Person, takeByMailbox } from '#accounts';
import { clock } from '#kernel';
import {
  advance,
  badInput,
  change,
  Choice,
  Choices,
  claimFile,
  CurrentViewer,
  Database,
  IdOf,
  Input,
  load,
  lock,
  problem,
  type Tx,
  Verb,
  type Viewer,
} from '#platform';
import { type ConsentKind, ConsentKindEnum } from '../consents/consent.entity.js';
import { isInConflict } from '../consents/consent-hooks.js';
import { giveConsent } from '../consents/write-consents.js';
import { Guardianship } from '../guardianship.entity.js';
import { guardianshipProcess } from '../guardianship.process.js';
import { mailPasswordDropped } from '../mail-password-dropped.js';
import { verdictOf } from '../matrix/require-act.js';
import { openVerification } from '../open-verification.js';
import { ProvenLinkInput, requireCodeOf } from './guardian-code.js';
import { lockLink, useLinks } from './write-link.js';

@InputType()
export class AcceptGuardianshipInput extends ProvenLinkInput {
  @IdOf('file', { nullable: true, description: 'A picture that shows the relation; it can follow later.' })
  evidenceFileId?: string | null;
  @Choices(() => ConsentKindEnum, { nullable: true, max: 6, description: 'What is consented to at once.' })
  consents?: ConsentKind[] | null;
  @Choice(() => NameLevelEnum, { nullable: true })
  nameLevel?: NameLevel | null;
}

@Resolver()
export class AcceptGuardianship {
  constructor(private readonly database: Database) {}

  /**
   * The invited person stands behind the minor from the moment an admin has looked at the proof. The invitation itself proves
   * the mailbox, by its mailed link or by the code that goes there; what opened the account before does so no longer.
   */
  @Verb(() => Guardianship, { access: 'signedIn', rule: 'guardianship: the invited person with the link' })
  async acceptGuardianship(
    @Input() input: AcceptGuardianshipInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Guardianship> {
    await requireCodeOf(this.database, viewer, input);
    return this.database.transaction(viewer, async (tx) => {
      const { guardianship } = await lockLink(tx, input.token);
      const consents = input.consents ?? [];
      await takeAccount(tx, viewer, guardianship);
      await requireFit(tx, viewer, guardianship);
      await useLinks(tx, guardianship.id);
      await change(tx, guardianship, { guardianId: viewer.personId });
      await advance(tx, guardianshipProcess, guardianship, 'accept', viewer, {
        change: {
          acceptedAt: clock.now(),
          nameLevel: input.nameLevel ?? guardianship.nameLevel,
          ...(input.evidenceFileId && (await evidenceColumns(tx, viewer, input.evidenceFileId))),
        },
        data: { wardId: guardianship.wardId, consents },
      });
      for (const kind of consents) await giveConsent(tx, viewer, guardianship, kind, 'guardianship.accepted');
      await openVerification(tx, viewer, guardianship);
      return guardianship;
    });
  }
}

/** A picture, and one's own upload. */
export async function evidenceColumns(
  tx: Tx,
  viewer: Viewer,
  fileId: string,
  evidenceKind: 'PICTURE' | 'PAPER' = 'PICTURE',
): Promise<Pick<Guardianship, 'evidenceFileId' | 'evidenceKind'>> {
  const path = evidenceKind === 'PAPER' ? 'fileId' : 'evidenceFileId';
  await claimFile(tx, viewer, fileId, { path, purpose: 'VETTING', mustBePicture: evidenceKind === 'PICTURE' });
  return { evidenceFileId: fileId, evidenceKind };
}

/**
 * The link is for one address: another person's account cannot use it. From here on the account is the mailbox's: a pupil who
 * opened it there first, and had the verification mail clicked, has neither the password nor the sign-in left.
 */
async function takeAccount(tx: Tx, viewer: Viewer, { email }: Guardianship): Promise<void> {
  const person = await lock(tx, Person, viewer.personId ?? '');
  if (person.email !== email) throw badInput('token', 'LINK');
  if (await takeByMailbox(tx, viewer, person, viewer.signInId)) await mailPasswordDropped(tx, person);
}

/** Grown up, not the ward, and on no other side of anything the ward's team does. */
async function requireFit(tx: Tx, viewer: Viewer, { wardId }: Guardianship): Promise<void> {
  const guardianId = viewer.personId ?? '';
  const person = await load(tx, Person, guardianId);
  if (verdictOf(person, { act: 'BE_GUARDIAN' }) !== 'ALLOWED') throw problem('FORBIDDEN', { about: 'guardianAdult' });
  if (!isWardNow(await load(tx, Person, wardId))) throw problem('INVALID_STATE', { about: 'grownUp' });
  if (await isInConflict(tx, { wardId, guardianId })) {
    throw problem('CONFLICT_OF_INTEREST', { about: 'guardian' });
  }
}
