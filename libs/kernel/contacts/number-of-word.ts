// What one word says in digits, and what number words say together.
import { numberWords, type NumberWord } from './number-words.js';
import { withoutLeet, type Reading, type Token } from './tokens.js';

type Size = NumberWord['size'];

const AS_DIGITS: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1', з: '3', б: '6', s: '5' };
const LONGEST_WORD = 14;
const LONGEST_GLUED = 120;
/** The English zero looks like the Kazakh ten. */
const OH = /^[o0]h$/;

/** Digits themselves, words for them, or a mix of both; null for anything else. */
export function numberOf({ word, start, end }: Token, { text }: Reading): readonly NumberWord[] | string | null {
  if (/^\d+$/.test(word)) return word;
  if (OH.test(text.slice(start, end))) return [{ size: 'ONES', value: 0 }];
  const known = numberWords().get(word) ?? numberWords().get(withoutLeet(word));
  if (known) return [known];
  if (/\d/.test(word) && word.length < LONGEST_GLUED) {
    const digits = [...word].map((sign) => AS_DIGITS[sign] ?? sign).join('');
    if (/^\d+$/.test(digits)) return digits;
  }
  return glued(word);
}

/** A lone letter that looks like a digit; to be asked among digits only. */
export function digitsOfLetter({ word }: Token): string | null {
  return word.length === 1 ? (AS_DIGITS[word] ?? null) : null;
}

/** «сегізжетінөл», «8семь0семь»: nothing but numbers, written together. */
function glued(word: string): readonly NumberWord[] | null {
  if (word.length > LONGEST_GLUED) return null;
  const parts: NumberWord[] = [];
  for (let at = 0; at < word.length;) {
    const digit = /\d/.test(word[at] ?? '') ? Number(word[at]) : null;
    const length = digit === null ? lengthOfWordAt(word, at) : 1;
    if (length === 0) return null;
    const part =
      digit === null ? numberWords().get(word.slice(at, at + length)) : { size: 'ONES' as const, value: digit };
    if (part) parts.push(part);
    at += length;
  }
  return parts.length > 1 ? parts : null;
}

/** The longest number word that begins here; 0 when none does. */
function lengthOfWordAt(word: string, at: number): number {
  for (let length = Math.min(LONGEST_WORD, word.length - at); length >= 2; length -= 1) {
    if (numberWords().has(word.slice(at, at + length))) return length;
  }
  return 0;
}

/** Number words into digits: «семьсот семь» is 707, «жиырма үш» 23, «double five» 55. */
export function spell(parts: readonly NumberWord[]): string {
  const speller = new Speller();
  for (const part of parts) speller.add(part);
  return speller.digits;
}

class Speller {
  digits = '';
  /** How many zeros at the end may still be filled. */
  private open = 0;
  private times = 1;

  add({ size, value }: NumberWord): void {
    if (size === 'TWICE' || size === 'THRICE') this.times = value;
    else if (size === 'HUNDRED') this.hundred();
    else if (this.isFilled(size)) this.fill(size, value);
    else this.begin(size, value);
  }

  private isFilled(size: Size): boolean {
    return size === 'ONES' ? this.open >= 1 : (size === 'TENS' || size === 'TEENS') && this.open === 2;
  }

  private fill(size: Size, value: number): void {
    const text = String(value);
    this.digits = this.digits.slice(0, this.digits.length - text.length) + text;
    this.open = size === 'TENS' ? 1 : 0;
  }

  private begin(size: Size, value: number): void {
    this.digits += String(value).repeat(this.times);
    this.times = 1;
    this.open = { HUNDREDS: 2, TENS: 1 }[size as string] ?? 0;
  }

  /** «жеті жүз», «seven hundred»; a hundred by itself is one. */
  private hundred(): void {
    const isCounted = /[1-9]$/.test(this.digits) && this.open === 0;
    this.digits += isCounted ? '00' : '100';
    this.open = 2;
  }
}
