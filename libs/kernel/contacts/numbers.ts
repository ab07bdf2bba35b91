// Digits however they are written – 8, ８, ⑧, «сегіз», «восемьсот», «seven», О for 0 – as runs of them that read on.
import { BETWEEN, UNITS, type NumberWord } from './number-words.js';
import { digitsOfLetter, numberOf, spell } from './number-of-word.js';
import { gapBefore, wordSet, type Reading, type Token } from './tokens.js';

/** Digits that were written together or as one word. */
export interface Atom {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** The signs before it. */
  readonly gap: string;
  readonly isWord: boolean;
}

export interface Run {
  readonly atoms: readonly Atom[];
  /** The place of its first token, to look at what stands before. */
  readonly first: number;
  /** Whether a unit or a currency follows. */
  readonly isAmount: boolean;
}

const SOFT_GAP = /^[\s.\-–—−‒()[\]/\\,_*+:|~•·"'`#=<>;«»“”\p{So}]{0,6}$/u;
const MOST_BETWEEN = 4;
/** No number is said in more words. */
const MOST_WORDS = 40;
const CURRENCY = /^\s{0,2}[₸$€₽%‰°×]/;

let between: ReadonlySet<string> | undefined;
let units: ReadonlySet<string> | undefined;

interface Said {
  readonly parts: NumberWord[];
  readonly start: number;
  readonly gap: string;
  end: number;
}

/** Gathers atoms until something ends the run. */
class Gathering {
  readonly runs: Run[] = [];
  private atoms: Atom[] = [];
  private said: Said | null = null;
  private first = 0;
  private passed = 0;

  constructor(private readonly reading: Reading) {}

  isOpen(): boolean {
    return this.atoms.length > 0 || this.said !== null;
  }

  /** Whether the number is being said in words at this moment. */
  isSaying(): boolean {
    return this.said !== null;
  }

  add(found: readonly NumberWord[] | string, at: number): void {
    const { start, end } = this.reading.tokens[at] as Token;
    const gap = gapBefore(this.reading, at);
    if (!this.isOpen()) this.first = at;
    this.passed = 0;
    if (typeof found === 'string') {
      this.closeSaid();
      this.atoms.push({ digits: found, start, end, gap, isWord: false });
      return;
    }
    // «сегіз жеті жүз жеті, жүз жиырма үш»: behind a comma another part of the number begins.
    if (this.said && (this.said.parts.length >= MOST_WORDS || /[,;–—]/.test(gap))) this.closeSaid();
    this.said ??= { parts: [], start, end, gap };
    this.said.parts.push(...found);
    this.said.end = end;
  }

  /** A word that may stand inside a number; false when there have been too many. */
  passes(word: string): boolean {
    if (!this.isOpen() || !between?.has(word) || this.passed >= MOST_BETWEEN) return false;
    this.closeSaid();
    this.passed += 1;
    return true;
  }

  end(follower?: Token): void {
    this.closeSaid();
    const last = this.atoms.at(-1);
    if (last) {
      const isCounted = follower !== undefined && this.passed === 0 && units?.has(follower.word) === true;
      const isAmount = isCounted || CURRENCY.test(this.reading.skeleton.slice(last.end, last.end + 3));
      this.runs.push({ atoms: this.atoms, first: this.first, isAmount });
    }
    this.atoms = [];
  }

  private closeSaid(): void {
    if (!this.said) return;
    const { parts, start, end, gap } = this.said;
    const digits = spell(parts);
    if (digits !== '') this.atoms.push({ digits, start, end, gap, isWord: true });
    this.said = null;
  }
}

const isDate = (text: string): boolean =>
  /^(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d$/.test(text) ||
  /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text);

/** Whether the three tokens from `at` on are one date: 12.05.2026, 2026-11-22. */
function isDateAt({ skeleton, tokens }: Reading, at: number): boolean {
  const [first, last, next] = [tokens[at], tokens[at + 2], tokens[at + 3]];
  if (!first || !last || last.end - first.start > 10 || !isDate(skeleton.slice(first.start, last.end))) return false;
  return !next || !/^[./-]$/.test(skeleton.slice(last.end, next.start));
}

/** What is a number among numbers only: lone letters that look like one, and the Kazakh ten in Latin letters. */
function amongNumbers(token: Token, gathering: Gathering): readonly NumberWord[] | string | null {
  if (gathering.isSaying() && token.word === 'on') return [{ size: 'TENS', value: 10 }];
  return gathering.isOpen() ? digitsOfLetter(token) : null;
}

/** Every run of digits of a text that reads on as one. */
export function runsIn(reading: Reading): readonly Run[] {
  between ??= wordSet(BETWEEN);
  units ??= wordSet(UNITS);
  const gathering = new Gathering(reading);
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const token = reading.tokens[at] as Token;
    if (!SOFT_GAP.test(gapBefore(reading, at))) gathering.end();
    if (isDateAt(reading, at)) {
      gathering.end();
      at += 2;
      continue;
    }
    const found = numberOf(token, reading) ?? amongNumbers(token, gathering);
    if (found !== null) gathering.add(found, at);
    else if (!gathering.passes(token.word)) gathering.end(token);
  }
  gathering.end();
  return gathering.runs;
}
