// Three versions of a field meet: what the server had when somebody began to type here, what was typed, and what the server
// has now. Only when both sides changed the same field does a person have to choose.
import { isSame, type DraftKey, type DraftValues } from './draft-values.js';
import type { KeptEdits } from './kept-edits.js';

export type SomeValues = Partial<DraftValues>;

export interface Met {
  edits: SomeValues;
  /** By field, what somebody else wrote there. */
  conflicts: SomeValues;
}

interface Sides {
  edits: SomeValues;
  base: SomeValues;
  sent: readonly SomeValues[];
  conflicts: SomeValues;
  theirs: DraftValues;
}

export const keysOf = (values: SomeValues): DraftKey[] => Object.keys(values) as DraftKey[];

/** What remains of the edits beside the server's newest values, and what has to be decided. */
export function meetServer({ edits, base, sent, conflicts, theirs }: Sides): Met {
  const met: Met = { edits: {}, conflicts: {} };
  for (const key of keysOf(edits)) {
    if (isSame(edits[key], theirs[key])) continue;
    put(met.edits, key, edits[key]);
    const isOurs = isSame(base[key], theirs[key]) || sent.some((each) => key in each && isSame(each[key], theirs[key]));
    if (!isOurs) put(met.conflicts, key, theirs[key]);
    else if (key in conflicts) put(met.conflicts, key, conflicts[key]);
  }
  return met;
}

/** What dead tabs left behind, one after another; where two of them wrote the same field, a person decides between them. */
export function takeUp(left: readonly KeptEdits[], server: { version: number; values: DraftValues }): Met {
  const all: Met = { edits: {}, conflicts: {} };
  for (const kept of left) {
    const isOld = kept.version < server.version;
    const { edits, conflicts } = isOld
      ? meetServer({ ...kept, theirs: server.values })
      : { edits: kept.edits, conflicts: kept.conflicts };
    for (const key of keysOf(edits)) {
      const earlier = all.edits[key];
      if (earlier !== undefined && !isSame(earlier, edits[key])) put(all.conflicts, key, earlier);
      put(all.edits, key, edits[key]);
      if (key in conflicts) put(all.conflicts, key, conflicts[key]);
    }
  }
  return all;
}

export function put<Key extends DraftKey>(values: SomeValues, key: Key, value: SomeValues[Key]): void {
  values[key] = value;
}
