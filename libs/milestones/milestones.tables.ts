import type { Tables } from '#platform';
import { Evidence, EvidenceFile } from './evidence.entity.js';
import { Milestones1763800000120 } from './migrations/1763800000120-milestones.js';
import { Milestone } from './milestone.entity.js';

export const milestonesTables: Tables = {
  entities: [Milestone, Evidence, EvidenceFile],
  migrations: [Milestones1763800000120],
  guarded: {
    // What was signed stays: title, day and sum of a promise are nobody's to change.
    milestones: 'select, insert, update (status, submitted_at, decided_at)',
    evidence: 'select, insert',
    evidence_files: 'select, insert',
  },
};
