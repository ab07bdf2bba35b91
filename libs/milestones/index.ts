// Milestones: what a team promised, shows and is paid for. What discovery and conversations use of them.
import './milestone.cases.js';
import './milestone.invariants.js';
import './milestones.texts.js';
import './plan-milestones.js';
import './settle-milestone.js';
import './privacy/milestones.privacy.js';
export { Evidence } from './evidence.entity.js';
export { Milestone, MilestoneAction, MilestoneStatus } from './milestone.entity.js';
export { milestoneById, milestonesOfAgreement } from './milestone.loaders.js';
export { milestoneRoles, readableMilestones, type MilestoneRole } from './milestone.policies.js';
export { milestoneProcess } from './milestone.process.js';
export { milestonesTables } from './milestones.tables.js';
