import './index.js';
import './guardian.notifications.js';
import './handover/handover.notifications.js';
import { Module } from '@nestjs/common';
import { OpenCaseWhenAgeRetried } from './care/open-case-when-age-retried.js';
import { ComeOfAge } from './coming-of-age/come-of-age.js';
import { RemindGuardians } from './invitations/remind-guardians.js';

@Module({ providers: [RemindGuardians, ComeOfAge, OpenCaseWhenAgeRetried] })
export class GuardiansWorker {}
