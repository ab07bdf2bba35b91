import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ProductClock } from '../jobs/product-clock.js';
import { Limits } from '../limits/limits.js';
import { dataSourceOptions, type ConnectionLimits, type Tables } from './data-source.js';
import { Database } from './database.js';

@Global()
@Module({})
export class DatabaseModule {
  static forRoot(url: string, tables: Tables, limits: ConnectionLimits = {}): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(url, { ...tables, migrations: [] }, limits),
          retryAttempts: 3,
          retryDelay: 500,
        }),
      ],
      providers: [Database, ProductClock, Limits],
      exports: [Database, ProductClock, Limits],
    };
  }
}
