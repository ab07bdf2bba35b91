import type { Tables } from './database/data-source.js';
import { Fact } from './facts/fact.entity.js';
import { Platform1763800000001 } from './migrations/1763800000001-platform.js';

export const platformTables: Tables = {
  entities: [Fact],
  migrations: [Platform1763800000001],
  guarded: { facts: 'select', fact_chains: 'select', migrations: 'select' },
};
