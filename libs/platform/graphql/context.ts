import type { Database } from '../database/database.js';
import type { Viewer } from '../viewer/viewer.js';
import type { Load } from './loaders.js';

/** What every resolver gets: who asks, batched reads, the database. */
export interface GraphContext {
  readonly viewer: Viewer;
  readonly load: Load;
  readonly database: Database;
  /** Sets or clears the browser's cookies; does nothing outside HTTP. */
  readonly cookies: {
    get(name: string): string | undefined;
    set(name: string, value: string, maxAgeMs: number): void;
  };
}
