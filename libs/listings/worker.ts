import './index.js';
import './listing.notifications.js';
import { Module } from '@nestjs/common';

/** Listings only tell: nothing happens to them by themselves. */
@Module({})
export class ListingsWorker {}
