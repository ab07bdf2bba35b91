import type { Tables } from './database/data-source.js';
import { Fact } from './facts/fact.entity.js';
import { StoredFile } from './files/stored-file.entity.js';
import { Platform1763800000001 } from './migrations/1763800000001-platform.js';
import { Files1763800000002 } from './migrations/1763800000002-files.js';

export const platformTables: Tables = {
  entities: [Fact, StoredFile],
  migrations: [Platform1763800000001, Files1763800000002],
  guarded: { file_contents: 'select, insert', facts: 'select', fact_chains: 'select', migrations: 'select' },
};
