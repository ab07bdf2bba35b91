import './index.js';
import { Module } from '@nestjs/common';
import { ListingAwardsField, TeamAwardsField } from './award.fields.js';
import { RecordAward } from './record-award.js';

@Module({ providers: [RecordAward, ListingAwardsField, TeamAwardsField] })
export class EventsApi {}
