import './index.js';
import { ReasonTextFields } from './case.fields.js';
import { Module } from '@nestjs/common';
import { PersonActionsField } from './suspension/person.fields.js';
import { CaseResolver } from './case.resolver.js';
import { ClaimCase } from './claim-case.js';
import { ReinstatePerson } from './suspension/reinstate-person.js';
import { ReleaseCase } from './release-case.js';
import { BlockPerson } from './blocks/block-person.js';
import { ViewerBlockedField } from './blocks/blocked.fields.js';
import { UnblockPerson } from './blocks/unblock-person.js';
import { MaskedTextsField } from './contacts/masked.fields.js';
import { HelpLinesResolver } from './crisis/help-lines.resolver.js';
import { ConcernFormController } from './reports/concern-form.controller.js';
import { ExitController } from './reports/exit.controller.js';
import { ReadContact } from './reports/read-contact.js';
import { Report } from './reports/report.js';
import { ReportConcern } from './reports/report-concern.js';
import { SaidFields } from './reports/said.fields.js';
import { TakeConcern } from './reports/take-concern.js';
import { ResolveCase } from './resolve-case.js';
import { SuspendPerson } from './suspension/suspend-person.js';
import { UndoDecision } from './undo-decision.js';

@Module({
  controllers: [ConcernFormController, ExitController],
  providers: [
    SaidFields,
    MaskedTextsField,
    TakeConcern,
    ReportConcern,
    ReadContact,
    BlockPerson,
    UnblockPerson,
    ViewerBlockedField,
    HelpLinesResolver,
    CaseResolver,
    ReasonTextFields,
    PersonActionsField,
    ClaimCase,
    ReleaseCase,
    ResolveCase,
    UndoDecision,
    Report,
    SuspendPerson,
    ReinstatePerson,
  ],
})
export class ModerationApi {}
