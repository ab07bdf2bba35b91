import { fileById, loader, loaderById, loaderOfMany, StoredFile } from '#platform';
import { In } from 'typeorm';
import { Evidence, EvidenceFile } from './evidence.entity.js';
import { Milestone } from './milestone.entity.js';

export const milestoneById = loaderById(Milestone);

/** In the order of the agreement. */
export const milestonesOfAgreement = loaderOfMany('milestonesOfAgreement', Milestone, 'agreementId', {
  position: 'ASC',
});

/** What was shown for a milestone, the first submission first. */
export const evidenceOfMilestone = loaderOfMany('evidenceOfMilestone', Evidence, 'milestoneId', {
  submittedAt: 'ASC',
  id: 'ASC',
});

export const filesOfEvidence = loader<string, StoredFile[]>(
  'filesOfEvidence',
  async (evidenceIds, context) => {
    const rows = await context.database.dataSource.manager.find(EvidenceFile, {
      where: { evidenceId: In([...evidenceIds]) },
      order: { position: 'ASC' },
    });
    const files = await Promise.all(rows.map(({ fileId }) => context.load(fileById, fileId)));
    const groups = new Map<string, StoredFile[]>();
    for (const [index, { evidenceId }] of rows.entries()) {
      const file = files[index];
      if (file) groups.set(evidenceId, [...(groups.get(evidenceId) ?? []), file]);
    }
    return groups;
  },
  () => [],
);
