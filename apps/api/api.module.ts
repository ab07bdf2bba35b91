import { type DynamicModule, Module } from '@nestjs/common';
import { AccountsApi } from '#accounts/api';
import { NotificationsApi } from '#notifications/api';
import { settings } from '#platform';
import { DatabaseModule, FilesModule, GraphModule, HealthController, Readiness } from '#platform/api';
import path from 'node:path';
import { allTables } from '../tables.js';

/** The libraries' api doors, in the order of layers. */
export const apiDoors = [AccountsApi, NotificationsApi];

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
      ],
      controllers: [HealthController],
      providers: [Readiness],
    };
  }
}
