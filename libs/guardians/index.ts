// Guardianships, consents and the rules for minors. What other features use of them.
import './guardians.invariants.js';
import './guardians.texts.js';
import './safety.texts.js';
import './suspended-guardian.js';
import './consent-texts/current.js';
import './handover/handover.texts.js';
import './log/log.texts.js';
import './paper-form/form.texts.js';
import './matrix/matrix-notes.texts.js';
import './matrix/matrix.texts.js';
import './privacy/guardians.privacy.js';
import './privacy/privacy.texts.js';
export { CONSENT_KINDS, Consent, ConsentKindEnum, type ConsentKind } from './consents/consent.entity.js';
export {
  defineGuardianConflict,
  isInConflict,
  lockGuardianships,
  mayWard,
  requireConsent,
  whenConsentChanged,
  type ChangeCause,
  type ConsentChange,
} from './consents/consent-hooks.js';
export { consentMissing } from './consents/consent-problem.js';
export { defineGuardianHint } from './open-verification.js';
export { Guardianship, type GuardianshipStatus } from './guardianship.entity.js';
export { guardianshipById, guardianshipsOfWard, wardMay } from './guardianship.loaders.js';
export { canReadGuardianship, heldBy, isGuardianOf, wardsOf, type Ward } from './guardianship.policies.js';
export { guardianshipProcess } from './guardianship.process.js';
export { guardiansTables } from './guardians.tables.js';
export { verifiedGuardiansOf, type VerifiedGuardian } from './guardians-of.js';
export { ACTS, type Act, type DealInstrument, type Verdict } from './matrix/act.js';
export { defineWardChains } from './log/ward-chains.js';
export { decide, rowFor, type Question } from './matrix/decide.js';
export { matrixPage } from './matrix/matrix-page.js';
export { MINOR_DEAL_CAP } from './matrix/matrix-row.js';
export { isConsented, requireAct, verdictOf } from './matrix/require-act.js';
export { noteLook, type LookKind } from '#accounts';
