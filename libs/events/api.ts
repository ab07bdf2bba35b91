import './index.js';
import { Module } from '@nestjs/common';
import { AwardListingField, ListingAwardsField, TeamAwardsField } from './award.fields.js';
import { RecordAward } from './record-award.js';

@Module({ providers: [RecordAward, ListingAwardsField, AwardListingField, TeamAwardsField] })
export class EventsApi {}
