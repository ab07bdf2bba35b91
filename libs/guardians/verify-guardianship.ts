import { InputType, Resolver } from '@nestjs/graphql';
import { isWardNow, Person } from '#accounts';
import { clock } from '#kernel';
import { closeCasesOf } from '#moderation';
import {
  advance,
  badInput,
  Choices,
  CurrentViewer,
  Database,
  IdOf,
  Input,
  load,
  problem,
  requireStep,
  settings,
  Text,
  type Tx,
  Verb,
  type Viewer,
} from '#platform';
import { type ConsentKind, ConsentKindEnum } from './consents/consent.entity.js';
import { isInConflict, tellConsentChanged } from './consents/consent-hooks.js';
import { writeConsent } from './consents/write-consents.js';
import { Guardianship } from './guardianship.entity.js';
import { guardianshipProcess } from './guardianship.process.js';
import { lockGuardianship, renewDisplayName } from './lock-guardianship.js';
import { verdictOf } from './matrix/require-act.js';
import { hasOpenedEvidence } from './open-evidence.js';
import { textsOfForm } from './paper-form/drawn-forms.js';

@InputType()
export class VerifyGuardianshipInput {
  @IdOf('guardianship')
  guardianshipId: string;
  @Choices(() => ConsentKindEnum, {
    nullable: true,
    max: 6,
    description: 'For a paper form: the consents that are ticked and signed on it.',
  })
  consents?: ConsentKind[] | null;
  @IdOf('fact', {
    nullable: true,
    description: 'Which printing of the form was signed, where printings differ in their words: see paperForms.',
  })
  paperFormId?: string | null;
  @Text({ max: 1_000, nullable: true })
  reason?: string | null;
}

@InputType()
export class DeclineGuardianshipInput {
  @IdOf('guardianship')
  guardianshipId: string;
  @Text({ max: 1_000 })
  reason: string;
}

@Resolver()
export class VerifyGuardianship {
  constructor(private readonly database: Database) {}

  /** An admin has opened the proof in this case (openEvidence). From here on the guardian's consents count. */
  @Verb(() => Guardianship, { access: 'admin', rule: 'guardianship.verify' })
  verifyGuardianship(@Input() input: VerifyGuardianshipInput, @CurrentViewer() viewer: Viewer): Promise<Guardianship> {
    return this.database.transaction(viewer, async (tx) => {
      const guardianship = await lockGuardianship(tx, viewer, input.guardianshipId);
      requireStep(guardianshipProcess, guardianship, 'verify', viewer);
      await requireGoodStanding(tx, guardianship);
      const isProven = guardianship.evidenceFileId !== null;
      if (isProven && !(await hasOpenedEvidence(tx, viewer, guardianship))) throw problem('EVIDENCE_NOT_OPENED');
      const isPaper = guardianship.evidenceKind === 'PAPER';
      const ticked = input.consents ?? [];
      if (ticked.length > 0 && !isPaper) throw badInput('consents', 'NO_PAPER_FORM');
      if (isPaper) await writeTicked(tx, viewer, guardianship, input);
      await advance(tx, guardianshipProcess, guardianship, 'verify', viewer, {
        change: { verifiedAt: clock.now(), verifiedById: viewer.personId, decidedBecause: null },
        reason: input.reason,
        data: {
          wardId: guardianship.wardId,
          evidence: guardianship.evidenceKind ?? 'NOT_CHECKED',
          ...(isPaper && { consents: ticked }),
        },
      });
      await renewDisplayName(tx, guardianship.wardId);
      await tellConsentChanged(tx, viewer, { wardId: guardianship.wardId, because: 'VERIFIED' });
      await closeCasesOf(tx, viewer, guardianship.id, ['GUARDIAN_VERIFICATION'], 'case.guardianVerified');
      return guardianship;
    });
  }

  /** The proof does not show it, or something speaks against it; the guardian learns why and can be invited again. */
  @Verb(() => Guardianship, { access: 'admin', rule: 'guardianship.decline' })
  declineGuardianship(
    @Input() { guardianshipId, reason }: DeclineGuardianshipInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Guardianship> {
    return this.database.transaction(viewer, async (tx) => {
      const guardianship = await lockGuardianship(tx, viewer, guardianshipId);
      await advance(tx, guardianshipProcess, guardianship, 'decline', viewer, {
        reason,
        change: { decidedBecause: reason },
        data: { wardId: guardianship.wardId },
      });
      await closeCasesOf(tx, viewer, guardianship.id, ['GUARDIAN_VERIFICATION'], reason);
      return guardianship;
    });
  }
}

/** What is ticked was ticked over the words of the day on which the form was printed. */
async function writeTicked(
  tx: Tx,
  viewer: Viewer,
  guardianship: Guardianship,
  { consents, paperFormId }: VerifyGuardianshipInput,
): Promise<void> {
  if (!consents?.length) return;
  const texts = await textsOfForm(tx, guardianship.id, paperFormId ?? null);
  for (const kind of consents) await writeConsent(tx, viewer, guardianship, kind, texts?.get(kind));
}

/** In production the proof is demanded; elsewhere its absence is written down (safety.md, decisions). */
async function requireGoodStanding(tx: Tx, { wardId, guardianId, evidenceKind }: Guardianship): Promise<void> {
  if (evidenceKind === null && settings().isProduction) throw badInput('guardianshipId', 'EVIDENCE_MISSING');
  if (!isWardNow(await load(tx, Person, wardId))) throw problem('INVALID_STATE', { about: 'grownUp' });
  if (guardianId === null) return;
  const guardian = await load(tx, Person, guardianId);
  if (verdictOf(guardian, { act: 'CONSENT_FOR_OTHER' }) !== 'ALLOWED')
    throw problem('FORBIDDEN', { about: 'guardianAdult' });
  if (guardian.status !== 'ACTIVE') throw problem('INVALID_STATE', { about: 'guardianSuspended' });
  if (await isInConflict(tx, { wardId, guardianId })) throw problem('CONFLICT_OF_INTEREST', { about: 'guardian' });
}
