import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsWorker } from '#accounts/worker';
import { GuardiansWorker } from '#guardians/worker';
import { MentorsWorker } from '#mentors/worker';
import { MilestonesWorker } from '#milestones/worker';
import { ModerationWorker } from '#moderation/worker';
import { NotificationsWorker } from '#notifications/worker';
import { PaymentsWorker } from '#payments/worker';
import { TeamsWorker } from '#teams/worker';
import { ListingsWorker } from '#listings/worker';
import { EventsWorker } from '#events/worker';
import { OffersWorker } from '#offers/worker';
import { AgreementsWorker } from '#agreements/worker';
import { settings } from '#platform';
import { DatabaseModule, JobsModule, type WorkerOptions } from '#platform/worker';
import { allTables } from '../tables.js';

/** The libraries' worker doors, in the order of layers. */
export const workerDoors = [
  AccountsWorker,
  NotificationsWorker,
  ModerationWorker,
  GuardiansWorker,
  PaymentsWorker,
  MentorsWorker,
  TeamsWorker,
  ListingsWorker,
  EventsWorker,
  OffersWorker,
  AgreementsWorker,
  MilestonesWorker,
];

@Module({})
export class WorkerModule {
  static forRoot(options: Partial<WorkerOptions> = {}): DynamicModule {
    const { databaseUrl } = settings();
    if (databaseUrl === undefined) throw new Error('The worker needs DATABASE_URL; `npm start` gives it one.');
    return {
      module: WorkerModule,
      imports: [
        DatabaseModule.forRoot(databaseUrl, allTables, { connectionTimeoutMs: 30_000 }),
        JobsModule.forRoot({ concurrency: 4, sweepEveryMs: 5_000, ...options }),
        ...workerDoors,
      ],
    };
  }
}
