import { DataSource, type DataSourceOptions, type EntitySchema, type MixedList } from 'typeorm';
import { SnakeNamingStrategy } from './naming-strategy.js';

type EntityList = MixedList<string | (new () => object) | EntitySchema>;
export interface Tables {
  readonly entities: readonly (new () => object)[];
  readonly migrations: readonly (new () => object)[];
  /** Tables on which the application's role gets less than everything (`facts: 'select'`). */
  readonly guarded?: Readonly<Record<string, string>>;
}

export interface ConnectionLimits {
  readonly poolSize?: number;
  readonly statementTimeoutMs?: number;
  /** How long to wait for a free connection. A person gives up soon; the worker had better wait than lose its place. */
  readonly connectionTimeoutMs?: number;
}

/** Options for both roles. Sessions give up early instead of piling up behind a lock (robustness.md). */
export function dataSourceOptions(url: string, tables: Tables, limits: ConnectionLimits = {}): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [...tables.entities] as EntityList,
    migrations: [...tables.migrations] as (new () => object)[] as never,
    migrationsTableName: 'migrations',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    logging: false,
    poolSize: limits.poolSize ?? 20,
    extra: {
      application_name: 'asar',
      connectionTimeoutMillis: limits.connectionTimeoutMs ?? 3_000,
      statement_timeout: limits.statementTimeoutMs ?? 5_000,
      lock_timeout: 4_000,
      idle_in_transaction_session_timeout: 15_000,
      options: '-c timezone=UTC',
    },
  } as DataSourceOptions;
}

export function newDataSource(url: string, tables: Tables, limits?: ConnectionLimits): DataSource {
  return new DataSource(dataSourceOptions(url, tables, limits));
}
