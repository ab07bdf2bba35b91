import './index.js';
import { Module } from '@nestjs/common';
import { ForgetOldSignIns } from './proof/forget-old-sign-ins.js';

export { ForgetOldSignIns };

@Module({ providers: [ForgetOldSignIns] })
export class AccountsWorker {}
