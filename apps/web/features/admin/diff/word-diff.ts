export interface DiffPart {
  text: string;
  kind: 'same' | 'added' | 'removed';
}

/** Above this the table would be too large; such texts are shown whole, the old one taken away and the new one added. */
const maxCells = 4_000_000;

/** Which words were taken away and which were added, by the longest common run of words; white space belongs to its word. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length > maxCells) return merged([part(before, 'removed'), part(after, 'added')]);
  const lengths = lengthsOfSame(old, now);
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i]!.trim() === now[j]!.trim()) {
      parts.push(part(now[j]!, 'same'));
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      parts.push(part(old[i]!, 'removed'));
      i += 1;
    } else {
      parts.push(part(now[j]!, 'added'));
      j += 1;
    }
  }
  return merged(parts);
}

const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? [];
const part = (text: string, kind: DiffPart['kind']): DiffPart => ({ text, kind });

/** `lengths[i][j]`: how many words the rests from `i` and `j` have in common, in order. */
function lengthsOfSame(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const isSame = old[i]!.trim() === now[j]!.trim();
      lengths[i]![j] = isSame ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

function merged(parts: readonly DiffPart[]): DiffPart[] {
  const found: DiffPart[] = [];
  for (const each of parts) {
    const last = found.at(-1);
    if (last?.kind === each.kind) last.text += each.text;
    else if (each.text) found.push({ ...each });
  }
  return found;
}
