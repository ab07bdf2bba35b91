// Telephone numbers and bank cards among the runs of digits. What keeps sums, dates and counts out: a phone has its own
// length, its own beginning, and ends where a group of digits ends.
import { CALLING, ORDERING } from './number-words.js';
import { runsIn, type Atom, type Run } from './numbers.js';
import { gapBefore, wordSet, type Hit, type Reading } from './tokens.js';

// Kazakhstan's codes: mobile 70x, 747, 75x, 76x, 77x; towns 71x and 72x.
const KAZAKH_CODE = '7(?:0\\d|[12]\\d|47|5[01]|6[0-4]|7\\d)';
const NATIONAL = new RegExp(`^[78]${KAZAKH_CODE}\\d{7}$`);
const WITHOUT_PREFIX = new RegExp(`^${KAZAKH_CODE}\\d{7}$`);
const RUSSIAN = /^[78][3489]\d{9}$/;
const CARD = /^(?:[3-6]\d{15}|2[2-7]\d{14})$/;
const KEYWORD_REACH = 5;
const MOST_PARTS = 11;

let calling: ReadonlySet<string> | undefined;
let ordering: ReadonlySet<string> | undefined;

const digitsOf = (atoms: readonly Atom[]): string => atoms.map(({ digits }) => digits).join('');

function hit(atoms: readonly Atom[], kind: Hit['kind']): Hit {
  return { start: atoms[0]?.start ?? 0, end: atoms.at(-1)?.end ?? 0, kind };
}

/** Atoms from `from` on that together have one of the lengths and read as the pattern. */
function windowAt(atoms: readonly Atom[], from: number, pattern: RegExp, length: number): readonly Atom[] | null {
  let digits = '';
  for (let at = from; at < atoms.length && digits.length < length; at += 1) {
    digits += atoms[at]?.digits ?? '';
    if (digits.length === length && pattern.test(digits)) return atoms.slice(from, at + 1);
  }
  return null;
}

/** «8 700 000, 1 200 000»: sums in groups of three that are round; a phone is not. */
function areSums(atoms: readonly Atom[], isAmount: boolean): boolean {
  if (atoms.some(({ isWord }) => isWord)) return false;
  const sums: Atom[][] = [];
  for (const [at, atom] of atoms.entries()) {
    const goesOn = at > 0 && /^[ .,]$/.test(atom.gap) && atom.digits.length === 3;
    if (goesOn) sums.at(-1)?.push(atom);
    else sums.push([atom]);
  }
  const areGrouped = sums.every((sum) => (sum[0]?.digits.length ?? 0) <= (sum.length > 1 ? 3 : 4));
  const areRound = sums.every((sum) => sum.length === 1 || sum.at(-1)?.digits.endsWith('0'));
  return areGrouped && sums.some((sum) => sum.length > 1) && (areRound || isAmount);
}

/** «7, 8, 9, 10, 11»: somebody counts. */
function isCounting(atoms: readonly Atom[]): boolean {
  return (
    atoms.length > 3 &&
    atoms.every(({ digits }, at) => at === 0 || Number(digits) === Number(atoms[at - 1]?.digits) + 1)
  );
}

function isInternational(reading: Reading, { atoms, first }: Run): boolean {
  const total = digitsOf(atoms).length;
  const before = gapBefore(reading, first);
  const hasPlus = /\+[\s(]{0,2}$/.test(before) || /^(?:plus|плюc|kocy)$/.test(reading.tokens[first - 1]?.word ?? '');
  if (hasPlus) return total >= 9 && total <= 15;
  const isSerial = atoms.every(({ digits }) => digits.length === 2);
  return !isSerial && (atoms[0]?.digits.startsWith('00') ?? false) && total >= 11 && total <= 16;
}

function followsCall({ tokens }: Reading, { first }: Run): boolean {
  calling ??= wordSet(CALLING);
  const from = Math.max(0, first - KEYWORD_REACH);
  return tokens.slice(from, first).some(({ word }) => calling?.has(word));
}

/** «Соңы 45 67, басы 8707 123»: the parts of a phone in another order, said so. */
function isTurnedRound({ tokens }: Reading, { atoms, first }: Run): boolean {
  if (atoms.length > MOST_PARTS || digitsOf(atoms).length !== 11) return false;
  ordering ??= wordSet(ORDERING);
  const end = atoms.at(-1)?.end ?? 0;
  let isSaid = false;
  for (let at = Math.max(0, first - 2); at < tokens.length && (tokens[at]?.start ?? end) < end; at += 1)
    isSaid ||= ordering.has(tokens[at]?.word ?? '');
  return isSaid && atoms.some((_, from) => NATIONAL.test(digitsOf([...atoms.slice(from), ...atoms.slice(0, from)])));
}

/** A number within a town: 55-12-34, 245-67-89, 555-0132, or all in one. */
function isLocal(atoms: readonly Atom[]): boolean {
  const shape = atoms.map(({ digits }) => digits.length).join('');
  return ['222', '322', '34', '6', '7', '232'].includes(shape) && atoms.every(({ isWord }) => !isWord);
}

function isYears(atoms: readonly Atom[]): boolean {
  return atoms.length > 1 && atoms.every(({ digits }) => /^(?:19|20)\d\d$/.test(digits));
}

/** A card is written in fours, at one go, or digit by digit. */
function cardAt(atoms: readonly Atom[], from: number): readonly Atom[] | null {
  const found = windowAt(atoms, from, CARD, 16);
  if (!found || isYears(found)) return null;
  const isInGroups = (length: number): boolean =>
    found.every(({ digits, isWord }) => isWord || digits.length === length);
  return found.length === 1 || isInGroups(4) || isInGroups(1) ? found : null;
}

const isBook = ({ tokens }: Reading, { first }: Run): boolean =>
  tokens.slice(Math.max(0, first - 2), first).some(({ word }) => word === 'isbn' || word === 'issn');

function phoneAt(atoms: readonly Atom[], from: number): readonly Atom[] | null {
  const found = windowAt(atoms, from, NATIONAL, 11);
  if (found) return found;
  const isWhole = from === 0;
  const other = isWhole && (windowAt(atoms, 0, RUSSIAN, 11) ?? windowAt(atoms, 0, WITHOUT_PREFIX, 10));
  return other && other.length === atoms.length ? other : null;
}

function hitsIn(reading: Reading, run: Run): Hit[] {
  const { atoms } = run;
  if (isBook(reading, run) || isCounting(atoms) || areSums(atoms, run.isAmount)) return [];
  if (isInternational(reading, run)) return [hit(atoms, 'PHONE')];
  const hits: Hit[] = [];
  for (let from = 0; from < atoms.length; from += 1) {
    const card = cardAt(atoms, from);
    const found = card ?? phoneAt(atoms, from);
    if (!found) continue;
    hits.push(hit(found, card ? 'CARD' : 'PHONE'));
    from += found.length - 1;
  }
  if (hits.length === 0 && isTurnedRound(reading, run)) return [hit(atoms, 'PHONE')];
  const isShort = hits.length === 0 && !run.isAmount && isLocal(atoms) && followsCall(reading, run);
  return isShort ? [hit(atoms, 'PHONE')] : hits;
}

const LENGTHS: Readonly<Record<string, number>> = {
  kz: 20,
  кз: 20,
  de: 22,
  gb: 22,
  fr: 27,
  tr: 26,
  ru: 33,
  kg: 20,
  uz: 20,
};

/** Account numbers: two letters, two digits, then letters and digits in groups, as long as the country's are. */
function ibansIn({ skeleton, tokens }: Reading): Hit[] {
  const hits: Hit[] = [];
  for (const [at, token] of tokens.entries()) {
    const length = /^[\p{L}]{2}\d{2}/u.test(token.word) ? (LENGTHS[token.word.slice(0, 2)] ?? 0) : 0;
    let seen = 0;
    for (let next = at; next < tokens.length && seen < length; next += 1) {
      const part = tokens[next];
      const before = tokens[next - 1];
      if (!part || (next > at && !/^[ \-.]{1,2}$/.test(skeleton.slice(before?.end, part.start)))) break;
      seen += part.word.length;
      if (seen === length) hits.push({ start: token.start, end: part.end, kind: 'CARD' });
    }
  }
  return hits;
}

export function numbersToReach(reading: Reading): Hit[] {
  return [...ibansIn(reading), ...runsIn(reading).flatMap((run) => hitsIn(reading, run))];
}
