import { InputType, Resolver } from '@nestjs/graphql';
import {
  advance,
  CurrentViewer,
  Database,
  IdOf,
  Input,
  problem,
  requireStep,
  Verb,
  type Tx,
  type Viewer,
} from '#platform';
import { Guardianship } from './guardianship.entity.js';
import { guardianshipProcess } from './guardianship.process.js';
import { lockGuardianship } from './lock-guardianship.js';

@InputType()
export class OpenEvidenceInput {
  @IdOf('guardianship')
  guardianshipId: string;
}

/** Whether this admin has opened the proof as it lies there now; another file is another proof. */
export async function hasOpenedEvidence(tx: Tx, viewer: Viewer, guardianship: Guardianship): Promise<boolean> {
  const facts: unknown[] = await tx.query(
    `select 1 from facts where chain = $1 and action = 'guardianship.evidenceOpened' and actor_id = $2
      and data::jsonb ->> 'fileId' = $3 limit 1`,
    [guardianship.id, viewer.personId, guardianship.evidenceFileId],
  );
  return facts.length > 0;
}

@Resolver()
export class OpenEvidence {
  constructor(private readonly database: Database) {}

  /** An admin opens the proof in its case; who verifies must have done so. The file is then `evidence`. */
  @Verb(() => Guardianship, { access: 'admin', rule: 'guardianship.openEvidence' })
  openEvidence(@Input() { guardianshipId }: OpenEvidenceInput, @CurrentViewer() viewer: Viewer): Promise<Guardianship> {
    return this.database.transaction(viewer, async (tx) => {
      const guardianship = await lockGuardianship(tx, viewer, guardianshipId);
      requireStep(guardianshipProcess, guardianship, 'openEvidence', viewer);
      const { evidenceFileId: fileId, wardId } = guardianship;
      if (fileId === null) throw problem('NOT_FOUND', { about: 'file' });
      if (await hasOpenedEvidence(tx, viewer, guardianship)) return guardianship;
      await advance(tx, guardianshipProcess, guardianship, 'openEvidence', viewer, { data: { wardId, fileId } });
      return guardianship;
    });
  }
}
