// Mentors: their profiles, how they are vetted, and the sectors that everybody refers to.
import './mentor.notifications.js';
import './mentor.cases.js';
import './mentors.invariants.js';
import './mentors.texts.js';
import './privacy/mentors.privacy.js';
export { committedHoursOf, defineCommittedHours } from './committed-hours.js';
export { Mentor, type MentorVerification, MentorVerificationEnum } from './mentor.entity.js';
export {
  hoursCommittedOf,
  mentorById,
  mentorOfPerson,
  sectorById,
  sectorBySlug,
  sectorsOfMentor,
} from './mentor.loaders.js';
export {
  canReadMentor,
  isVerified,
  mentorOf,
  type MentorRelation,
  readableMentors,
  verifiedMentors,
} from './mentor.policies.js';
export { mentorProcess } from './mentor.process.js';
export { mentorsTables } from './mentors.tables.js';
export { MentorSector } from './mentor-sector.entity.js';
export { Sector } from './sector.entity.js';
