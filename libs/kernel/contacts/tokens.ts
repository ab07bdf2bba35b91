// Words and numbers of a folded text, with what stands between them. Letters written one by one («и н с т а») are one word.
import { fold, type Folded } from './fold.js';

export interface Token {
  /** In skeleton letters. */
  readonly word: string;
  /** Places in the folded text. */
  readonly start: number;
  readonly end: number;
}

export type ContactKind = 'PHONE' | 'EMAIL' | 'LINK' | 'HANDLE' | 'MESSENGER' | 'CARD' | 'ADDRESS';

/** Something found, by its place in the folded text. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly kind: ContactKind;
}

/** A text being read: every reader of contacts gets the same. */
export interface Reading extends Folded {
  readonly tokens: readonly Token[];
}

const WORD = /[\p{L}\p{N}]+/gu;
const LETTER = /^\p{L}$/u;
const FEWEST_SPELLED = 3;

export function read(written: string): Reading {
  const folded = fold(written);
  const plain: Token[] = [];
  for (const { 0: word, index } of folded.skeleton.matchAll(WORD)) {
    plain.push({ word, start: index, end: index + word.length });
  }
  return { ...folded, tokens: spelledOut(folded.skeleton, plain) };
}

/** Joins letters that stand alone with the same single sign between them; two are enough behind a dot or an at sign. */
function spelledOut(skeleton: string, plain: readonly Token[]): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < plain.length;) {
    const end = endOfSpelling(skeleton, plain, at);
    const [first, last] = [plain[at], plain[end - 1]];
    if (!first || !last) break;
    const isJoined =
      end - at >= FEWEST_SPELLED || (end - at === 2 && /[.@]\s?$/.test(skeleton.slice(0, first.start).slice(-2)));
    if (isJoined) {
      const word = plain
        .slice(at, end)
        .map((token) => token.word)
        .join('');
      tokens.push({ word, start: first.start, end: last.end });
      at = end;
    } else {
      tokens.push(first);
      at += 1;
    }
  }
  return tokens;
}

function endOfSpelling(skeleton: string, plain: readonly Token[], from: number): number {
  if (!LETTER.test(plain[from]?.word ?? '')) return from + 1;
  let sign: string | null = null;
  let at = from + 1;
  for (; at < plain.length; at += 1) {
    const [before, token] = [plain[at - 1], plain[at]];
    if (!before || !token || !LETTER.test(token.word)) break;
    const between = skeleton.slice(before.end, token.start);
    if (!/^[ .*\-_|]$/.test(between) || (sign !== null && between !== sign)) break;
    sign = between;
  }
  return at;
}

/** What stands between token `at` and the one before it; the beginning of the text for the first. */
export function gapBefore({ skeleton, tokens }: Reading, at: number): string {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return skeleton.slice(before?.end ?? 0, token?.start ?? skeleton.length);
}

const ENDINGS =
  /^(?:а|у|ю|е|ом|ам|ы|и|ой|ам|ах|ка|ке|ку|ки|та|те|ты|да|де|ға|ге|қа|дан|ден|тан|тен|нан|нен|ны|ні|ды|ді|ты|ті|мен|пен|ым|ім|ымыз|іміз|м|мда|мде|ма|ға|сы|сі|ымда|ымнан|імде|тағы|дағы|дегі|тегі|шка|шке|s)?$/;
let endings: RegExp | undefined;

/** Whether a word is one of the stems, with or without a Kazakh or Russian ending. */
export function isFormOf(word: string, stems: ReadonlySet<string>): boolean {
  endings ??= new RegExp(fold(ENDINGS.source).skeleton, 'u');
  for (let length = word.length; length >= 2 && length >= word.length - 6; length -= 1) {
    if (stems.has(word.slice(0, length)) && endings.test(word.slice(length))) return true;
  }
  return false;
}

/** A set of words in skeleton letters from one line of them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(fold(words).skeleton.split(/\s+/));
}

/** Letters that digits stand for inside a word: «t3legram». */
export function withoutLeet(word: string): string {
  if (!/\d/.test(word) || !/\p{L}/u.test(word)) return word;
  const letters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
  return word.replace(/\d/g, (digit) => letters[digit] ?? digit);
}
