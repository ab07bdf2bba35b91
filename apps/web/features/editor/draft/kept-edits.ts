// What was typed and is not on the server yet, on this device, at every key. Each tab keeps a row of its own, so that two tabs
// never overwrite each other; a row whose tab is gone is taken over by the next one that opens the project.
import { heldNames, holdName } from '../../../device/alone.js';
import { kept, replace } from '../../../device/database.js';
import type { DraftValues } from './draft-values.js';

export interface KeptEdits {
  /** The version of the project that the person was looking at while typing. */
  version: number;
  /** What was typed. */
  edits: Partial<DraftValues>;
  /** What the server had in these fields. */
  base: Partial<DraftValues>;
  /** What was on its way there when this was written: it may have arrived without our knowing. */
  sent: readonly Partial<DraftValues>[];
  /** What somebody else wrote in the same fields, until a person has decided. */
  conflicts: Partial<DraftValues>;
  at: string;
}
interface Row extends KeptEdits {
  key: string;
}

export interface EditsOnDevice {
  /** What earlier tabs left behind, oldest first. */
  readonly left: readonly KeptEdits[];
  /** Rejects when the device keeps nothing. */
  keep(edits: KeptEdits): Promise<unknown>;
  clear(): Promise<unknown>;
  leave(): void;
}

const prefixOf = (personId: string, listingId: string): string => `${personId}/${listingId}/`;
const lockOf = (key: string): string => `asar.draft/${key}`;

/** Rows belong to a person: who signs in after them on the same device neither sees nor sends them. */
export async function editsOnDevice(personId: string, listingId: string): Promise<EditsOnDevice> {
  const prefix = prefixOf(personId, listingId);
  const key = prefix + crypto.randomUUID();
  const letGo = await holdName(lockOf(key));
  const left = await abandoned(prefix, key);
  let takenOver = left.map((row) => row.key);
  /** The first writing takes the old rows off in the same transaction: they stand in one place or the other. */
  const write = async (row: Row | null) => {
    const gone = [...takenOver, ...(row ? [] : [key])];
    takenOver = [];
    await replace('drafts', gone, row);
  };
  return {
    left,
    keep: (edits) => write({ ...edits, key }),
    clear: () => write(null),
    leave: letGo,
  };
}

async function abandoned(prefix: string, own: string): Promise<Row[]> {
  const [rows, held] = [await kept<Row>('drafts', prefix), await heldNames('asar.draft/')];
  return rows
    .filter(({ key }) => key !== own && !held.has(lockOf(key)))
    .sort((one, other) => one.at.localeCompare(other.at));
}

/** Whether anything waits here to be sent, in any tab. */
export async function hasKeptEdits(personId: string, listingId: string): Promise<boolean> {
  const rows = await kept<Row>('drafts', prefixOf(personId, listingId));
  return rows.some(({ edits }) => Object.keys(edits).length > 0);
}
