import './index.js';
import './event.notifications.js';
import { Module } from '@nestjs/common';

/** Events only tell: nothing happens to them by themselves. */
@Module({})
export class EventsWorker {}
