// The register of personal data (safety.md, K-19): every library says of each of its tables what it holds about people, why,
// how long, what a person gets of it, and what becomes of it when they go. Export and erasure are made from the same rows,
// so the register cannot say one thing and the product do another. A test holds it against the schema: a column that nobody
// has spoken for fails it.
import type { Tx } from '../database/tx.js';
import type { Database } from '../database/database.js';
import { defineErasure, type ErasedPerson } from './erasure.js';
import { defineExport, type ExportPlace } from './exports.js';

interface Described {
  /** What it is for, in one sentence. */
  readonly about: string;
  readonly keptFor: string;
  /** The rows of a person, as a condition with `$1` for their id. */
  readonly of: string;
  /** Columns a person gets, apart by spaces; absent: nothing a person would not know otherwise. */
  readonly exported?: string;
  /** Where in the copy that is; said wherever something is exported. */
  readonly place?: ExportPlace;
  /**
   * Which of these rows a guardian gets who asks for a ward's, as a condition; absent: all. Whoever a minor reports or blocks
   * does not read of it here (safety.md, K-23).
   */
  readonly guardianGets?: string;
  /** Smaller goes first; what refers to others goes before them. 50 by default. */
  readonly order?: number;
}

/** Whole rows go. */
interface Deleted extends Described {
  readonly deleted: true;
}

/** Rows stay, as pseudonyms: ids say nothing once the person behind them is gone. */
interface Kept extends Described {
  /** Column by column, the SQL that takes its place. */
  readonly erased?: Readonly<Record<string, string>>;
  /** Columns that a function of the library clears, apart by spaces. */
  readonly cleared?: string;
  /** Column by column, why it stays. */
  readonly kept?: Readonly<Record<string, string>>;
  /** Ids, states, digests: nothing of a person by itself. Apart by spaces. */
  readonly plain: string;
}

export type PersonalTable = Deleted | Kept;

const tables = new Map<string, PersonalTable>();
const plain = new Map<string, string>();

const words = (list = ''): string[] => list.split(' ').filter((word) => word !== '');

/** Speaks for one table that holds something of people. */
export function definePersonalData(table: string, described: PersonalTable): void {
  if (tables.has(table) || plain.has(table)) throw new Error(`${table} is described twice`);
  tables.set(table, described);
  const columns = words(described.exported);
  if (columns.length > 0) {
    if (!described.place) throw new Error(`${table} has no place in the copy that a person gets`);
    const text = `select ${columns.join(', ')} from ${table} where (${described.of})`;
    const forGuardian = `${text} and (${described.guardianGets ?? 'true'})`;
    const order = ` order by ${inTime(columns)}`;
    defineExport(table, described.place, (database: Database, personId, by) =>
      database.rows({ text: (by === 'SELF' ? text : forGuardian) + order, values: [personId] }),
    );
  }
  const statement = erasing(table, described);
  if (statement !== null) {
    const run = async (tx: Tx, { id }: ErasedPerson): Promise<void> => void (await tx.query(statement, [id]));
    defineErasure(table, described.order ?? 50, run);
  }
}

/** By the first time among the columns, then by whatever stands in the row: two copies of the same data are alike. */
function inTime(columns: readonly string[]): string {
  const time = columns.filter((column) => column === 'at' || column.endsWith('_at')).slice(0, 1);
  return [...time, ...columns.map((column) => `${column}::text`)].join(', ');
}

function erasing(table: string, described: PersonalTable): string | null {
  if ('deleted' in described) return `delete from ${table} where ${described.of}`;
  const changes = Object.entries(described.erased ?? {}).map(([column, to]) => `${column} = ${to}`);
  return changes.length === 0 ? null : `update ${table} set ${changes.join(', ')} where ${described.of}`;
}

/** Tables that hold nothing of people, with what they hold instead. */
export function definePlainTables(described: Readonly<Record<string, string>>): void {
  for (const [table, about] of Object.entries(described)) {
    if (tables.has(table) || plain.has(table)) throw new Error(`${table} is described twice`);
    plain.set(table, about);
  }
}

export const personalTables = (): ReadonlyMap<string, PersonalTable> => tables;
export const plainTables = (): ReadonlyMap<string, string> => plain;

export type Fate = 'deleted' | 'erased' | 'cleared' | 'kept' | 'plain';

/** What becomes of each column that somebody has spoken for. `*` stands for all columns of rows that go whole. */
export function fatesOf(described: PersonalTable): ReadonlyMap<string, Fate> {
  if ('deleted' in described) return new Map([['*', 'deleted']]);
  const fates = new Map<string, Fate>();
  for (const column of Object.keys(described.erased ?? {})) fates.set(column, 'erased');
  for (const column of words(described.cleared)) fates.set(column, 'cleared');
  for (const column of Object.keys(described.kept ?? {})) fates.set(column, 'kept');
  for (const column of words(described.plain)) fates.set(column, 'plain');
  return fates;
}

/** How often columns are spoken for, to find what is said twice. */
export function columnsOf(described: PersonalTable): string[] {
  if ('deleted' in described) return ['*'];
  const { erased = {}, cleared, kept = {} } = described;
  return [...Object.keys(erased), ...words(cleared), ...Object.keys(kept), ...words(described.plain)];
}
