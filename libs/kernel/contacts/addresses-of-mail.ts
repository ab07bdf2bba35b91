// E-mail addresses, also with @ and the dot as words, in brackets, with spaces, or with the sign left out.
import { AT_STRONG, AT_WEAK, DOT, ENDS, LOW_LINE, MAIL_SERVICES, MAIL_WORDS, WORD_ENDS } from './web-words.js';
import { skeletonOf } from './fold.js';
import { gapBefore, isFormOf, wordSet, type Hit, type Reading } from './tokens.js';

interface Words {
  readonly strong: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly dot: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  readonly mails: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly lowLine: ReadonlySet<string>;
}
let cached: Words | undefined;
const words = (): Words =>
  (cached ??= {
    strong: wordSet(AT_STRONG),
    weak: wordSet(AT_WEAK),
    dot: wordSet(DOT),
    services: wordSet(MAIL_SERVICES),
    mails: wordSet(`${MAIL_SERVICES} ${MAIL_WORDS}`),
    ends: wordSet(`${ENDS} ${WORD_ENDS}`),
    lowLine: wordSet(LOW_LINE),
  });

const NARROW = /^[\s()[\]{}<>«»"'*_~|,;:-]{0,4}$/;
const DOT_SIGN = /^[\s()[\]{}]{0,3}\.[\s()[\]{}]{0,3}$/;
const MOST_LABELS = 5;
/** Signs said as words in one name, twice as many tokens. */
const MOST_SAID = 8;

export const isDotWord = (word: string): boolean => words().dot.has(word);

/** A domain that begins at token `at`: how far it goes and how it is written. Null when none does. */
export function domainAt(
  reading: Reading,
  at: number,
): { last: number; isSpelled: boolean; hasEnd: boolean; isMail: boolean } | null {
  const { tokens } = reading;
  const first = tokens[at];
  if (!first) return null;
  const isMail = words().mails.has(first.word) || isFormOf(first.word, words().services);
  let last = at;
  let isSpelled = false;
  let hasEnd = false;
  for (let labels = 1; labels < MOST_LABELS; labels += 1) {
    const next = tokens[last + 1];
    if (!next) break;
    const gap = gapBefore(reading, last + 1);
    const isWord = words().dot.has(next.word) && NARROW.test(gap);
    const label = isWord ? tokens[last + 2] : DOT_SIGN.test(gap) ? next : undefined;
    const isBare = !isWord && label === undefined && isMail && /^\s$/.test(gap) && words().ends.has(next.word);
    if (isBare) return { last: last + 1, isSpelled: true, hasEnd: true, isMail };
    if (!label || (isWord && !NARROW.test(gapBefore(reading, last + 2)))) break;
    const isEnd = words().ends.has(label.word);
    if (/\s/.test(gap) && !isWord && !isEnd) break;
    isSpelled ||= isWord;
    last += isWord ? 2 : 1;
    hasEnd = isEnd;
  }
  return { last, isSpelled, hasEnd, isMail };
}

/** Where the name before an at sign begins: names have dots, also spelled ones, and low lines. */
function nameBefore(reading: Reading, at: number): number {
  const { tokens } = reading;
  let first = at;
  for (let steps = 0; steps < 6; steps += 1) {
    const gap = gapBefore(reading, first);
    const before = tokens[first - 1];
    if (!before) break;
    if (/^[._+\-]$/.test(gap) || /^\s{1,2}[._]\s{1,2}$/.test(gap)) first -= 1;
    else if (words().dot.has(before.word) && NARROW.test(gap) && first >= 2) first -= 2;
    else break;
  }
  return first;
}

const looksLikeName = (text: string): boolean => /[a-z]/.test(text) && /[\d._]/.test(text.slice(1));

/** The text of the tokens from `first` to `last` as one. */
function between(reading: Reading, first: number, last: number): string {
  return reading.skeleton.slice(reading.tokens[first]?.start, reading.tokens[last]?.end);
}

function hit({ tokens }: Reading, first: number, last: number): Hit {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, kind: 'EMAIL' };
}

/** The sign itself; a word for nothing else; a word with other meanings; a word before a service that needs a real name. */
type AtSign = 'SIGN' | 'STRONG' | 'WEAK' | 'NAMED';

/** A name, @ in any writing, and a domain. `at` is the domain's first token, `name` the name's last. */
function joined(reading: Reading, name: number, at: number, sign: AtSign): Hit | null {
  const domain = domainAt(reading, at);
  if (name < 0 || !domain) return null;
  const first = nameBefore(reading, name);
  const isNamed = looksLikeName(between(reading, first, name));
  const isRight: Record<AtSign, boolean> = {
    SIGN: domain.hasEnd || domain.isMail,
    STRONG: domain.hasEnd || domain.isMail,
    WEAK: domain.hasEnd ? domain.isSpelled || domain.isMail : domain.isMail && isNamed,
    NAMED: domain.isMail && isNamed,
  };
  return isRight[sign] ? hit(reading, first, domain.last) : null;
}

function atWord(reading: Reading, at: number): AtSign | null {
  const word = reading.tokens[at]?.word ?? '';
  if (words().strong.has(word)) return 'STRONG';
  // «name на яндексе точка ру»: a service follows.
  const service = reading.tokens[at + 1]?.word ?? '';
  const isService =
    isFormOf(service, words().services) || (words().mails.has(service) && domainAt(reading, at + 1)?.hasEnd);
  if (word === skeletonOf('на') && isService) return 'NAMED';
  if (!words().weak.has(word)) return null;
  const isBracketed = /[([{<*_-]\s?$/.test(gapBefore(reading, at)) && /^\s?[)\]}>*_-]/.test(gapBefore(reading, at + 1));
  return isBracketed ? 'STRONG' : 'WEAK';
}

/** After the word for @, «белгісі» (sign) may stand, and a service without any sign at all has its name before it. */
function spelledAt(reading: Reading, at: number): Hit | null {
  const { tokens } = reading;
  const sign = atWord(reading, at);
  if (!sign || !NARROW.test(gapBefore(reading, at))) return null;
  const isSaid = /^(?:бeлгici|кylaгy|kylaгy|бeлгicі|bелгici)$/.test(tokens[at + 1]?.word ?? '');
  return joined(reading, at - 1, at + (isSaid ? 2 : 1), isSaid ? 'STRONG' : sign);
}

function withoutSign(reading: Reading, at: number): Hit | null {
  if (!words().mails.has(reading.tokens[at]?.word ?? '')) return null;
  const domain = domainAt(reading, at);
  if (!domain?.hasEnd || at === 0 || !/^\s?[\s#*&%^=|/\\-]?\s?$/.test(gapBefore(reading, at))) return null;
  const first = nameBefore(reading, at - 1);
  return looksLikeName(between(reading, first, at - 1)) || gapBefore(reading, at).trim() !== ''
    ? hit(reading, first, domain.last)
    : null;
}

/** «gmail: samal.demo77»: the service first, then the name. */
function serviceFirst(reading: Reading, at: number): Hit | null {
  const { tokens } = reading;
  if (!isFormOf(tokens[at]?.word ?? '', words().services)) return null;
  for (let next = at + 1; next <= at + 3 && next < tokens.length; next += 1) {
    const plain = lastOfName(reading, next);
    const last = lastOfSaidName(reading, plain);
    const name = between(reading, next, plain);
    if (last > plain || (/^[a-z][a-z\d._]{3,}$/.test(name) && looksLikeName(name))) return hit(reading, next, last);
    if (/[.!?\n]/.test(gapBefore(reading, next))) return null;
  }
  return null;
}

export function lastOfName(reading: Reading, from: number): number {
  let last = from;
  while (last - from < 6 && last + 1 < reading.tokens.length && /^[._]{1,2}$/.test(gapBefore(reading, last + 1)))
    last += 1;
  return last;
}

/** «qairat dot biz»: the signs of a name said as words. */
export function lastOfSaidName(reading: Reading, from: number): number {
  let last = from;
  while (last - from < MOST_SAID && last + 2 < reading.tokens.length) {
    const isSign =
      isDotWord(reading.tokens[last + 1]?.word ?? '') || words().lowLine.has(reading.tokens[last + 1]?.word ?? '');
    if (!isSign || !/^\s$/.test(gapBefore(reading, last + 1)) || !/^\s$/.test(gapBefore(reading, last + 2))) break;
    last += 2;
  }
  return last;
}

export function mailsIn(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const isSign = /^[\s([{<]{0,3}@[\s)\]}>]{0,3}$/.test(gapBefore(reading, at));
    const found = isSign
      ? joined(reading, at - 1, at, 'SIGN')
      : (spelledAt(reading, at) ?? withoutSign(reading, at) ?? serviceFirst(reading, at));
    if (found) hits.push(found);
  }
  return hits;
}
