import './index.js';
import './guardianship.cases.js';
import { Module } from '@nestjs/common';
import { ConsentTextField, ConsentTextsResolver } from './consent-texts/consent-texts.resolver.js';
import { GrantConsent } from './consents/grant-consent.js';
import { WithdrawConsent } from './consents/withdraw-consent.js';
import { CreateChildProfile } from './create-child-profile.js';
import { EndGuardianship } from './end-guardianship.js';
import { GiveEvidence } from './give-evidence.js';
import { ViewerFamilyFields } from './guardianship.fields.js';
import { HandOverProfile } from './handover/hand-over-profile.js';
import { HeldProfileResolver } from './handover/held-profile.js';
import { ProfileHandoverField } from './handover/handover.fields.js';
import { TakeProfile } from './handover/take-profile.js';
import { AcceptGuardianship } from './invitations/accept-guardianship.js';
import { RequestGuardianCode } from './invitations/guardian-code.js';
import { GuardianInvitationResolver } from './invitations/guardian-invitation.js';
import { InviteGuardian } from './invitations/invite-guardian.js';
import { RefuseGuardianship } from './invitations/refuse-guardianship.js';
import { RemindGuardian } from './invitations/remind-guardian.js';
import { StartAsGuardian } from './invitations/start-as-guardian.js';
import { GuardianshipLogField } from './log/log.fields.js';
import { ConsentMatrixResolver } from './matrix/consent-matrix.resolver.js';
import { GuardianForm } from './paper-form/guardian-form.js';
import { PauseWard } from './pause-ward.js';
import { EraseAccount } from './privacy/erase-account.js';
import { ExportMyData } from './privacy/export-my-data.js';
import { SetNameLevel } from './set-name-level.js';
import { OpenEvidence } from './open-evidence.js';
import { VerifyGuardianship } from './verify-guardianship.js';

@Module({
  providers: [
    ViewerFamilyFields,
    ConsentMatrixResolver,
    ConsentTextsResolver,
    ConsentTextField,
    GuardianForm,
    GuardianshipLogField,
    ExportMyData,
    EraseAccount,
    InviteGuardian,
    RemindGuardian,
    GuardianInvitationResolver,
    RequestGuardianCode,
    StartAsGuardian,
    AcceptGuardianship,
    RefuseGuardianship,
    GiveEvidence,
    CreateChildProfile,
    VerifyGuardianship,
    OpenEvidence,
    SetNameLevel,
    PauseWard,
    EndGuardianship,
    GrantConsent,
    WithdrawConsent,
    HandOverProfile,
    HeldProfileResolver,
    ProfileHandoverField,
    TakeProfile,
  ],
})
export class GuardiansApi {}
