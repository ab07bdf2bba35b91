// What was typed and is not on the server yet. It stands in the browser's own storage at every key, so that a killed tab, an
// empty battery or a lost connection costs nothing.
import type { DraftValues } from './draft-values.js';

export interface KeptEdits {
  /** The version the person was looking at while typing. */
  version: number;
  values: Partial<DraftValues>;
}

const nameOf = (listingId: string): string => `asar.draft.${listingId}`;

export function keptEdits(listingId: string): KeptEdits | null {
  try {
    const stored = localStorage.getItem(nameOf(listingId));
    return stored ? (JSON.parse(stored) as KeptEdits) : null;
  } catch {
    // A browser that forbids storage still edits; the server's copy is then the only one.
    return null;
  }
}

export function keepEdits(listingId: string, edits: KeptEdits): void {
  try {
    if (Object.keys(edits.values).length === 0) localStorage.removeItem(nameOf(listingId));
    else localStorage.setItem(nameOf(listingId), JSON.stringify(edits));
  } catch {
    // As above: nothing to keep it in.
  }
}
