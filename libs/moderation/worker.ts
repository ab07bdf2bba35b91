import './index.js';
import { Module } from '@nestjs/common';
import { TellOverdueCases } from './clock/tell-overdue-cases.js';

@Module({ providers: [TellOverdueCases] })
export class ModerationWorker {}
