import './index.js';
import { ReasonTextFields } from './case.fields.js';
import { Module } from '@nestjs/common';
import { PersonActionsField } from './suspension/person.fields.js';
import { CaseResolver } from './case.resolver.js';
import { ClaimCase } from './claim-case.js';
import { ReinstatePerson } from './suspension/reinstate-person.js';
import { ReleaseCase } from './release-case.js';
import { Report } from './report.js';
import { ResolveCase } from './resolve-case.js';
import { SuspendPerson } from './suspension/suspend-person.js';
import { UndoDecision } from './undo-decision.js';

@Module({
  providers: [
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
