import './index.js';
import { Module } from '@nestjs/common';

@Module({})
export class TeamsWorker {}
