// A text as a reader's eye takes it: full-width and circled digits are digits, invisible signs are gone, letters that look
// alike are one letter. Every folded character knows the place in the text that it came from.

export interface Folded {
  /** Lower case, compatibility forms resolved, invisible signs left out. */
  readonly text: string;
  /** The same, character by character, with look-alike letters made one; what words are compared in. */
  readonly skeleton: string;
  /** Where folded character `i` begins and ends in the text as written. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u3164\u2800]/u;
const NOT_ASCII = /[^\0-\x7f]/;

/** Digits in circles that Unicode does not resolve by itself: first code point, first digit, how many. */
const CIRCLED: readonly (readonly [number, number, number])[] = [
  [0x2776, 1, 10],
  [0x2780, 1, 10],
  [0x278a, 1, 10],
  [0x24f5, 1, 10],
  [0x24ff, 0, 1],
  [0x1f10b, 0, 1],
  [0x1f10c, 0, 1],
  [0x1f51f, 10, 1],
];

// Cyrillic, Kazakh and Greek letters by the Latin ones that they look like, or that people type for want of them.
const ALIKE: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', е: 'e', ё: 'e', о: 'o', ө: 'o', р: 'p', с: 'c', у: 'y', ү: 'y', ұ: 'y', х: 'x', к: 'k', қ: 'k',
  м: 'm', т: 't', в: 'b', н: 'h', ң: 'h', һ: 'h', і: 'i', ї: 'i', ѕ: 's', ј: 'j', ԁ: 'd', ԛ: 'q', ѡ: 'w', ғ: 'г',
  α: 'a', ε: 'e', ο: 'o', ρ: 'p', τ: 't', υ: 'y', χ: 'x', κ: 'k', ι: 'i', ν: 'v', ö: 'o', ü: 'y', ı: 'i', ş: 's', ğ: 'г',
}; // prettier-ignore

/** How words are compared: folded already, look-alikes made one. */
export function skeletonOf(folded: string): string {
  let skeleton = '';
  for (let at = 0; at < folded.length; at += 1) skeleton += ALIKE[folded[at] ?? ''] ?? folded[at];
  return skeleton;
}

function resolved(character: string): string {
  if (character === '№') return character;
  const code = character.codePointAt(0) ?? 0;
  for (const [first, digit, count] of CIRCLED) {
    if (code >= first && code < first + count) return String(digit + code - first);
  }
  if (INVISIBLE.test(character)) return '';
  return character.normalize('NFKC').toLowerCase();
}

export function fold(written: string): Folded {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < written.length;) {
    const character = String.fromCodePoint(written.codePointAt(at) ?? 0);
    const end = at + character.length;
    const seen = NOT_ASCII.test(character) ? resolved(character) : character.toLowerCase();
    for (let part = 0; part < seen.length; part += 1) {
      starts.push(at);
      ends.push(end);
    }
    text += seen;
    at = end;
  }
  return { text, skeleton: skeletonOf(text), starts, ends };
}
