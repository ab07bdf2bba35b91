// Whether somebody may be crying for help (safety.md, K-25): they do not want to live, hurt themselves, are being hurt, or are
// asked for what no adult asks a child for. It opens a door for a human look and shuts none, so it would rather be wrong once
// than deaf once, but not so often that nobody listens any more. Measured on `corpus/`.
import { SAYINGS, SIGNS } from './crisis-signs.js';

/** Letters that are typed without a Kazakh keyboard, and look-alikes, so that one spelling is enough in the signs. */
const FOLDED: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
};

/** Where a sentence ends; no sign reaches over it. */
const STOP = '|';

/** Words of a text in plain letters, one space between them. «I'm» and «im» are one word. */
function folded(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[әғқңөұүһіё]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/['’‘`]/g, '')
    .replace(/[.!?;…]+|\n{2,}/g, ` ${STOP} `)
    .replace(/[^\p{L}\p{N}|\s]+/gu, ' ');
  return ` ${plain.replace(/\s+/g, ' ').trim()} `;
}

/** So many words may stand between two of a sign. */
const BETWEEN = `(?: [^ ${STOP}]+){0,3}`;

/** `a|b-|c+d`: any of them; `-` takes any ending, `+` ties words that nothing may stand between. */
const wordOf = (choices: string): string => `(?:${choices.replaceAll('+', ' ').replaceAll('-', `[^ ${STOP}]*`)})`;

function ordersOf(words: readonly string[]): string[][] {
  if (words.length < 2) return [[...words]];
  return words.flatMap((word, at) => ordersOf(words.toSpliced(at, 1)).map((rest) => [word, ...rest]));
}

/** A sign as written in `crisis-signs.ts` as a pattern over a folded text. */
function patternOf(sign: string): string {
  const parts = sign.replace(/^~/, '').split(' ');
  const unlike = parts.filter((part) => part.startsWith('!')).map((part) => wordOf(part.slice(1)));
  const words = parts.filter((part) => !part.startsWith('!')).map((part) => ` ${wordOf(part)}`);
  const orders = sign.startsWith('~') ? ordersOf(words) : [words];
  const refused = unlike.length > 0 ? `(?!${BETWEEN} (?:${unlike.join('|')}) )` : '';
  return `(?:${orders.map((order) => order.join(BETWEEN)).join('|')})(?= )${refused}`;
}

let patterns: readonly RegExp[] | undefined;
let sayings: RegExp | undefined;

/** True when the text asks for a human look at once. Pure: the same text always gives the same answer. */
export function crisisWords(text: string): boolean {
  patterns ??= SIGNS.map((sign) => new RegExp(patternOf(sign), 'u'));
  sayings ??= new RegExp(SAYINGS.map(patternOf).join('|'), 'gu');
  const words = folded(text).replace(sayings, ` ${STOP}`);
  return patterns.some((pattern) => pattern.test(words));
}
