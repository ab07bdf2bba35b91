import './index.js';
import { Module } from '@nestjs/common';
import { LapseClearances } from './lapse-clearances.js';

@Module({ providers: [LapseClearances] })
export class MentorsWorker {}
