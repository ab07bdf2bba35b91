import type { Database } from '../database/database.js';

/** Who takes the copy: a guardian gets what is known of a ward, and not what the ward has told admins in confidence. */
export type Exporter = 'SELF' | 'GUARDIAN';
type Export = (database: Database, personId: string, by: Exporter) => Promise<readonly unknown[]>;

/** A copy is read from its top: who I am, who belongs to me, what I have made, agreed on, been paid, and what is on record. */
export const EXPORT_PARTS = {
  PERSON: 'who somebody is and how they sign in',
  RELATIONS: 'family, teams and what somebody is to others',
  PROJECTS: 'projects',
  DEALS: 'offers, agreements and work done for them',
  MONEY: 'money',
  RECORD: 'what was said, sent and written down',
} as const;
type ExportPart = keyof typeof EXPORT_PARTS;
/** In which part of the copy, and where in it: `DEALS 2`. */
export type ExportPlace = `${ExportPart} ${number}`;

interface Defined {
  readonly name: string;
  readonly place: ExportPlace;
  readonly read: Export;
}
const exports = new Map<string, Defined>();
const PARTS = Object.keys(EXPORT_PARTS);

const partOf = ({ place }: Defined): ExportPart => place.split(' ')[0] as ExportPart;
const rankOf = (each: Defined): number => PARTS.indexOf(partOf(each)) * 1_000 + Number(each.place.split(' ')[1]);

/** What a person gets of a library's rows when they ask for their data, and where in the copy it stands. */
export function defineExport(name: string, place: ExportPlace, read: Export): void {
  const isTaken = exports.has(name) || [...exports.values()].some((each) => each.place === place);
  if (isTaken) throw new Error(`The export ${name} at ${place} is defined twice`);
  exports.set(name, { name, place, read });
}

const inOrder = (): Defined[] => [...exports.values()].sort((a, b) => rankOf(a) - rankOf(b));

/** The names of all exports in the order of the copy, with their parts. */
export const exportOrder = (): { readonly name: string; readonly part: ExportPart }[] =>
  inOrder().map((each) => ({ name: each.name, part: partOf(each) }));

/** All that is known of a person, by name, always in one order. Names without rows are left out. */
export async function exportOf(
  database: Database,
  personId: string,
  by: Exporter,
): Promise<Record<string, readonly unknown[]>> {
  const all: Record<string, readonly unknown[]> = {};
  for (const { name, read } of inOrder()) {
    const rows = await read(database, personId, by);
    if (rows.length > 0) all[name] = rows;
  }
  return all;
}
