// The one queue of everything that an admin must decide, and the suspension of persons.
import './case.notifications.js';
import './contacts/contacts.notifications.js';
import './contacts/contacts.texts.js';
import './moderation.invariants.js';
import './case-notices.texts.js';
import './moderation.texts.js';
import './privacy/moderation.privacy.js';
export { defineBlocksFor, defineFamily } from './blocks/acting-for.js';
export { Block } from './blocks/block.entity.js';
export { blockersBetween, isBlockedBetween, notBlockedBy } from './blocks/is-blocked.js';
export { defineCasePeople } from './case-people.js';
export { defineUndo, defineWaiting } from './case-decisions.js';
export { caseById, reviewSince } from './case.loaders.js';
export { canReadCase, notDuringOwnCase, readableCases } from './case.policies.js';
export { caseProcess } from './case.process.js';
export {
  contentWithoutContacts,
  holdsContacts,
  maskContent,
  maskText,
  maskTexts,
  type MaskedSubject,
} from './contacts/mask-texts.js';
export { textsAt } from './contacts/texts-at.js';
export { unmaskContent } from './contacts/unmask-content.js';
export { crisisWords } from './crisis/crisis-words.js';
export { noteCrisis } from './crisis/note-crisis.js';
export { moderationTables } from './moderation.tables.js';
export {
  CaseKindEnum,
  type CaseKind,
  CaseStatusEnum,
  type CaseStatus,
  ModerationCase,
} from './moderation-case.entity.js';
export { closeCasesOf, openCase, type NewCase } from './open-case.js';
export { ModerationReason } from './moderation-reason.entity.js';
export { reasonByWords } from './reason-by-words.js';
export { ReportTopic } from './reports/topics.js';
export { DECIDED_WITHIN, type Severity } from './severity.js';
export { personProcess } from './suspension/person.process.js';
export { whenStandingChanged, type StandingChange } from './suspension/when-standing-changed.js';
