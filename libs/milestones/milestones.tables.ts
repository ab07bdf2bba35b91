import type { Tables } from '#platform';
import { Evidence, EvidenceFile } from './evidence.entity.js';
import { Milestones1763800000120 } from './migrations/1763800000120-milestones.js';
import { Milestone } from './milestone.entity.js';

export const milestonesTables: Tables = {
  entities: [Milestone, Evidence, EvidenceFile],
  migrations: [Milestones1763800000120],
  guarded: {
    milestones: 'select, insert, update',
    evidence: 'select, insert',
    evidence_files: 'select, insert',
  },
};
