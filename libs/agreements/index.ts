// Agreements: drawn up, frozen, signed, ended. What milestones and conversations use of them.
import './agreement.invariants.js';
import './minors/freeze-agreements.js';
import './minors/minors.texts.js';
import './payee/payee.texts.js';
import './payee/suspended-parties.js';
import './summary/summary.texts.js';
import './agreements.texts.js';
import './care/care.texts.js';
import './review-cases.js';
import './team-guards.js';
import './privacy/agreements.privacy.js';
import { registerDrafter } from '#offers';
import { defineDealLock, holdReleasesWhile } from '#payments';
import { defineConstraintProblems } from '#platform';
import { draftAgreement } from './draw-up/draft-agreement.js';

registerDrafter(draftAgreement);
defineDealLock(`select 1 from agreements where id = $1 for share`);
holdReleasesWhile(
  'somebody who came of age has not confirmed it',
  `exists (select 1 from agreements a where a.id = r.agreement_id and cardinality(a.confirming_ids) > 0)`,
);
holdReleasesWhile(
  'its agreement is on hold',
  `exists (select 1 from agreements a where a.id = r.agreement_id and a.status = 'ON_HOLD')`,
);
holdReleasesWhile(
  'the guardians of whoever it binds do not allow it now',
  `exists (select 1 from agreements a where a.id = r.agreement_id) and not seed_is_allowed(r.agreement_id)`,
);
// Held and future releases go nowhere until the team has named somebody who may receive.
holdReleasesWhile('its payee may not receive', `not payee_may_receive(r.agreement_id, r.payee_id)`, {
  evenAsked: true,
});
defineConstraintProblems({
  releases_payee_stands: { code: 'PAYEE_REQUIRED' },
  agreements_payee_kept: { code: 'INVALID_STATE', about: 'payeeKept' },
  agreements_one_per_offer: { code: 'INVALID_STATE' },
  agreements_transition: { code: 'INVALID_STATE' },
  agreements_sealed: { code: 'INVALID_STATE' },
  signatories_settled: { code: 'INVALID_STATE' },
  signatures_once: { code: 'INVALID_STATE', about: 'signed' },
  releases_patience: { code: 'COOLING_OFF' },
  ledger_entries_patience: { code: 'COOLING_OFF' },
  agreements_cooling_off: { code: 'COOLING_OFF' },
  agreements_consented: { code: 'GUARDIAN_CONSENT_REQUIRED' },
  signatures_of_guardian: { code: 'GUARDIAN_CONSENT_REQUIRED' },
  signatories_guardian: { code: 'GUARDIAN_CONSENT_REQUIRED' },
  signatories_ward_class: { code: 'INVALID_STATE', about: 'party' },
});

export { defineAgreementAction } from './agreement-actions.js';
export { Agreement, AgreementStatusEnum, type AgreementAction, type AgreementStatus } from './agreement.entity.js';
export { agreementById, agreementOfOffer } from './agreement.loaders.js';
export {
  agreementRoles,
  canReadAgreement,
  ownAgreements,
  readableAgreements,
  type AgreementRole,
} from './agreement.policies.js';
export { agreementProcess, COOLING_OFF_TIME, requireAgreementStep } from './agreement.process.js';
export { agreementsTables } from './agreements.tables.js';
export { agreementPeople } from './review-cases.js';
export { type PlannedMilestone } from './draw-up/document-model.js';
export { whenAgreementDrawnUp, whenAgreementEnded } from './draw-up/planners.js';
export { completeAgreement } from './end-agreement.js';
export { lockAgreement, lockDeal } from './lock-deal.js';
export { bindsMinor, maskWords } from './mask-words.js';
export { Signatory, Signature, SignatoryRoleEnum, type SignatoryRole } from './signing/signatory.entity.js';
