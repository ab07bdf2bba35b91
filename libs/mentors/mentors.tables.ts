import type { Tables } from '#platform';
import { MentorCheck } from './mentor-check.entity.js';
import { MentorSector } from './mentor-sector.entity.js';
import { Mentor } from './mentor.entity.js';
import { Mentors1763800000060 } from './migrations/1763800000060-mentors.js';
import { Sector } from './sector.entity.js';

export const mentorsTables: Tables = {
  entities: [Sector, Mentor, MentorSector, MentorCheck],
  migrations: [Mentors1763800000060],
  guarded: { sectors: 'select' },
};
