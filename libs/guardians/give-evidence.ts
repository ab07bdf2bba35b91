import { InputType, Resolver } from '@nestjs/graphql';
import { clock } from '#kernel';
import { advance, CurrentViewer, Database, IdOf, Input, requireStep, Verb, type Viewer } from '#platform';
import { Guardianship } from './guardianship.entity.js';
import { guardianshipProcess } from './guardianship.process.js';
import { evidenceColumns } from './invitations/accept-guardianship.js';
import { voidLinks } from './invitations/write-link.js';
import { lockGuardianship } from './lock-guardianship.js';
import { openVerification } from './open-verification.js';

@InputType()
export class GiveEvidenceInput {
  @IdOf('guardianship')
  guardianshipId: string;
  @IdOf('file')
  evidenceFileId: string;
}

@InputType()
export class SubmitPaperFormInput {
  @IdOf('guardianship')
  guardianshipId: string;
  @IdOf('file', { description: 'A scan or a photo of the signed form.' })
  fileId: string;
}

@Resolver()
export class GiveEvidence {
  constructor(private readonly database: Database) {}

  /** The proof of the relation, when it did not come with the acceptance or was not good enough. */
  @Verb(() => Guardianship, { access: 'verified', rule: 'guardianship.giveEvidence' })
  giveEvidence(
    @Input() { guardianshipId, evidenceFileId }: GiveEvidenceInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Guardianship> {
    return this.database.transaction(viewer, async (tx) => {
      const guardianship = await lockGuardianship(tx, viewer, guardianshipId);
      requireStep(guardianshipProcess, guardianship, 'giveEvidence', viewer);
      const change = await evidenceColumns(tx, viewer, evidenceFileId);
      await advance(tx, guardianshipProcess, guardianship, 'giveEvidence', viewer, { change });
      await openVerification(tx, viewer, guardianship);
      return guardianship;
    });
  }

  /** For a family without mail: the printed form, signed by hand. Staff read it and write down what it consents to. */
  @Verb(() => Guardianship, { access: 'verified', rule: 'guardianship.bringForm' })
  submitPaperForm(
    @Input() { guardianshipId, fileId }: SubmitPaperFormInput,
    @CurrentViewer() viewer: Viewer,
  ): Promise<Guardianship> {
    return this.database.transaction(viewer, async (tx) => {
      const guardianship = await lockGuardianship(tx, viewer, guardianshipId);
      requireStep(guardianshipProcess, guardianship, 'bringForm', viewer);
      const evidence = await evidenceColumns(tx, viewer, fileId, 'PAPER');
      // The paper is the answer: the links to the page lead nowhere any more.
      await voidLinks(tx, guardianship.id);
      await advance(tx, guardianshipProcess, guardianship, 'bringForm', viewer, {
        change: { ...evidence, acceptedAt: guardianship.acceptedAt ?? clock.now() },
        data: { wardId: guardianship.wardId },
      });
      await openVerification(tx, viewer, guardianship);
      return guardianship;
    });
  }
}
