import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsApi } from '#accounts/api';
import { GuardiansApi } from '#guardians/api';
import { HouseRulesApi } from '#house-rules/api';
import { MentorsApi } from '#mentors/api';
import { MilestonesApi } from '#milestones/api';
import { ModerationApi } from '#moderation/api';
import { NotificationsApi } from '#notifications/api';
import { PaymentsApi } from '#payments/api';
import { TeamsApi } from '#teams/api';
import { ListingsApi } from '#listings/api';
import { EventsApi } from '#events/api';
import { OffersApi } from '#offers/api';
import { AgreementsApi } from '#agreements/api';
import { settings } from '#platform';
import { DatabaseModule, FilesModule, GraphModule, HealthController, Readiness } from '#platform/api';
import path from 'node:path';
import { allTables } from '../tables.js';
import { StageModule } from './stage/stage.module.js';

/** The libraries' api doors, in the order of layers. */
export const apiDoors = [
  AccountsApi,
  NotificationsApi,
  ModerationApi,
  GuardiansApi,
  PaymentsApi,
  MentorsApi,
  TeamsApi,
  ListingsApi,
  EventsApi,
  OffersApi,
  AgreementsApi,
  MilestonesApi,
  HouseRulesApi,
];

const MANIFEST = path.resolve('apps/web/graphql/generated/persisted-documents.json');

@Module({})
export class ApiModule {
  static forRoot(): DynamicModule {
    const { databaseUrl, isProduction } = settings();
    if (databaseUrl === undefined) throw new Error('The API needs DATABASE_URL; `npm start` gives it one.');
    return {
      module: ApiModule,
      imports: [
        DatabaseModule.forRoot(databaseUrl, allTables),
        GraphModule.forRoot({ isProduction, persistedManifest: MANIFEST }),
        FilesModule,
        ...apiDoors,
        ...(isProduction ? [] : [StageModule]),
      ],
      controllers: [HealthController],
      providers: [Readiness],
    };
  }
}
