import { InputType, Resolver } from '@nestjs/graphql';
import { isWardNow, type NameLevel, NameLevelEnum, Person } from '#accounts';
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
  recordFact,
  Secret,
  type Tx,
  Verb,
  type Viewer,
} from '#platform';
import { type ConsentKind, ConsentKindEnum } from '../consents/consent.entity.js';
import { isInConflict } from '../consents/consent-hooks.js';
import { giveConsent } from '../consents/write-consents.js';
import { Guardianship } from '../guardianship.entity.js';
import { guardianshipProcess } from '../guardianship.process.js';
import { verdictOf } from '../matrix/require-act.js';
import { openVerification } from '../open-verification.js';
import { lockLink, type OpenLink, useLinks } from './write-link.js';

@InputType()
export class AcceptGuardianshipInput {
  @Secret({ max: 300 })
  token: string;
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

  /** The invited person stands behind the minor from the moment an admin has looked at the proof. */
  @Verb(() => Guardianship, { access: 'signedIn', rule: 'guardianship: the invited person with the link' })
  acceptGuardianship(@Input() input: AcceptGuardianshipInput, @CurrentViewer() viewer: Viewer): Promise<Guardianship> {
    return this.database.transaction(viewer, async (tx) => {
      const opened = await lockLink(tx, input.token);
      const { guardianship } = opened;
      await requireInvited(tx, viewer, opened);
      await requireFit(tx, viewer, guardianship);
      await useLinks(tx, guardianship.id);
      await change(tx, guardianship, { guardianId: viewer.personId });
      await advance(tx, guardianshipProcess, guardianship, 'accept', viewer, {
        change: {
          acceptedAt: clock.now(),
          nameLevel: input.nameLevel ?? guardianship.nameLevel,
          ...(input.evidenceFileId && (await evidenceColumns(tx, viewer, input.evidenceFileId))),
        },
        data: { wardId: guardianship.wardId },
      });
      for (const kind of input.consents ?? []) await giveConsent(tx, viewer, guardianship, kind);
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

/** The link is for one address: another person's account cannot use it, nor one whose address nobody has proven. */
async function requireInvited(tx: Tx, viewer: Viewer, { guardianship, link }: OpenLink): Promise<void> {
  const person = await lock(tx, Person, viewer.personId ?? '');
  if (person.email !== guardianship.email) throw badInput('token', 'LINK');
  if (person.emailVerifiedAt) return;
  if (link.kind !== 'MAIL') throw problem('EMAIL_NOT_VERIFIED');
  await change(tx, person, { emailVerifiedAt: clock.now() });
  await recordFact(tx, viewer, { action: 'person.emailVerified', subject: person.id });
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
