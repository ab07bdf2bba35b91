// Agreements: drawn up, frozen, signed, ended. What milestones and conversations use of them.
import './agreement.invariants.js';
import './agreements.texts.js';
import './review-cases.js';
import './team-guards.js';
import { registerDrafter } from '#offers';
import { holdReleasesWhile } from '#payments';
import { defineConstraintProblems, problem } from '#platform';
import { defineLeavingGuard } from '#teams';
import { draftAgreement } from './draw-up/draft-agreement.js';

registerDrafter(draftAgreement);
holdReleasesWhile(
  'its agreement is on hold',
  `exists (select 1 from agreements a where a.id = r.agreement_id and a.status = 'ON_HOLD')`,
);
defineLeavingGuard(async (tx, teamId, personId) => {
  const open: unknown[] = await tx.query(
    `select 1 from agreements where team_id = $1 and party_ids @> array[$2]
     and status in ('IN_REVIEW', 'SIGNING', 'ACTIVE', 'ON_HOLD') limit 1`,
    [teamId, personId],
  );
  return open.length > 0 ? problem('INVALID_STATE', { about: 'signatory' }) : null;
});
defineConstraintProblems({
  agreements_one_per_offer: { code: 'INVALID_STATE' },
  agreements_transition: { code: 'INVALID_STATE' },
  agreements_sealed: { code: 'INVALID_STATE' },
  signatures_once: { code: 'INVALID_STATE', about: 'signed' },
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
export { agreementProcess, requireAgreementStep } from './agreement.process.js';
export { agreementsTables } from './agreements.tables.js';
export { type PlannedMilestone } from './draw-up/document-model.js';
export { whenAgreementDrawnUp, whenAgreementEnded } from './draw-up/planners.js';
export { completeAgreement } from './end-agreement.js';
export { lockAgreement, lockDeal } from './lock-deal.js';
export { Signatory, Signature, SignatoryRoleEnum, type SignatoryRole } from './signing/signatory.entity.js';
