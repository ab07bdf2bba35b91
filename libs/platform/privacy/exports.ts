import type { Database } from '../database/database.js';

/** Who takes the copy: a guardian gets what is known of a ward, and not what the ward has told admins in confidence. */
export type Exporter = 'SELF' | 'GUARDIAN';
type Export = (database: Database, personId: string, by: Exporter) => Promise<readonly unknown[]>;
const exports = new Map<string, Export>();

/** What a person gets of a library's rows when they ask for their data. */
export function defineExport(name: string, read: Export): void {
  if (exports.has(name)) throw new Error(`The export ${name} is defined twice`);
  exports.set(name, read);
}

/** All that is known of a person, by name, in the order in which libraries were loaded. Names without rows are left out. */
export async function exportOf(
  database: Database,
  personId: string,
  by: Exporter,
): Promise<Record<string, readonly unknown[]>> {
  const all: Record<string, readonly unknown[]> = {};
  for (const [name, read] of exports) {
    const rows = await read(database, personId, by);
    if (rows.length > 0) all[name] = rows;
  }
  return all;
}
