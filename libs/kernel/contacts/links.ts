// Addresses on the web: with and without a protocol, short ones, and with the dot as a word or between spaces.
import { domainAt, isDotWord, lastOfName } from './addresses-of-mail.js';
import { skeletonOf } from './fold.js';
import { gapBefore, wordSet, type Hit, type Reading } from './tokens.js';
import { BRANDS, ENDS, PERSONAL_PLACES, RECORDS, SLASH, WORD_ENDS } from './web-words.js';

const PROTOCOL = /(?:h(?:tt|xx)ps?|ftp)\s?:\s?\/\/\S+|\bwww\.\S+/g;
const HOST = /(?<![\p{L}\p{N}-])[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const CYRILLIC_ENDS = 'ру ком кз рф қаз қз орг рус';

interface Places {
  readonly latinEnds: ReadonlySet<string>;
  readonly wordEnds: ReadonlySet<string>;
  readonly cyrillicEnds: ReadonlySet<string>;
  readonly personal: ReadonlySet<string>;
  readonly records: ReadonlySet<string>;
  readonly brands: ReadonlySet<string>;
  readonly slash: ReadonlySet<string>;
}
let cached: Places | undefined;
const places = (): Places =>
  (cached ??= {
    latinEnds: new Set(ENDS.split(/\s+/).filter((end) => /^[a-z]+$/.test(end))),
    wordEnds: wordSet(WORD_ENDS),
    cyrillicEnds: new Set(CYRILLIC_ENDS.split(' ')),
    personal: wordSet(PERSONAL_PLACES),
    records: wordSet(RECORDS),
    brands: wordSet(BRANDS),
    slash: wordSet(SLASH),
  });

/** Without the signs that end a sentence or a bracket. */
function lengthWithoutStops(link: string): number {
  let length = link.length;
  while (length > 0 && '.,;:!?)]»"'.includes(link[length - 1] ?? '')) length -= 1;
  return length;
}

/** The path behind a host, without the full stop that ends the sentence. */
function pathFrom(text: string, from: number): number {
  const path = /^[/?#:][^\s<>"«»]{0,2000}/.exec(text.slice(from, from + 2_001))?.[0] ?? '';
  return from + lengthWithoutStops(path);
}

/** A public record, or a brand by its name alone. */
function isQuoted(host: string, hasPath: boolean): boolean {
  const name = host.replace(/^www\./, '');
  return places().records.has(name) || (!hasPath && places().brands.has(name));
}

/** Whether a host is an address; `written` is as folded, so that an end in Cyrillic letters must be a real one. */
function isHost(written: string, hasPath: boolean): boolean {
  const host = skeletonOf(written);
  if (places().personal.has(host)) return true;
  if (isQuoted(host, hasPath)) return false;
  const label = written.split('.').at(-1) ?? '';
  // «.ру» looks like «.py», which ends the names of programs: letters of one alphabet are taken as they are.
  const isLatin = /^[a-z]+$/.test(label);
  const end = isLatin ? label : skeletonOf(label);
  const isEnd = places().cyrillicEnds.has(label) || (/[a-z]/.test(label) && places().latinEnds.has(end));
  if (!isEnd) return places().wordEnds.has(end) && hasPath && /^[a-z]/.test(label);
  return hasPath || !places().wordEnds.has(end) || /[\d-]|\..*\./.test(host);
}

function hostsIn({ text }: Reading): Hit[] {
  const hits: Hit[] = [];
  for (const { 0: host, index } of text.matchAll(HOST)) {
    const end = index + host.length;
    const last = pathFrom(text, end);
    if (isHost(host, last > end + 1)) hits.push({ start: index, end: last, kind: 'LINK' });
  }
  return hits;
}

/** «экошаг точка кз», «our-robot dot com», «sait . kz», «t . me / arai». */
function spelledIn(reading: Reading): Hit[] {
  const { tokens, skeleton, text } = reading;
  const hits: Hit[] = [];
  for (const [at, token] of tokens.entries()) {
    const isDotted = isDotWord(tokens[at + 1]?.word ?? '') || /^\s\.\s$/.test(gapBefore(reading, at + 1));
    const domain = isDotted ? domainAt(reading, at) : null;
    if (!domain?.hasEnd) continue;
    let first = at;
    while (first > 0 && at - first < 4 && /^-$/.test(gapBefore(reading, first))) first -= 1;
    const end = tokens[domain.last]?.end ?? token.end;
    const path = /^\s?\/\s?[\w+.-]{1,60}/.exec(skeleton.slice(end, end + 64))?.[0].length ?? 0;
    hits.push({ start: tokens[first]?.start ?? token.start, end: Math.min(text.length, end + path), kind: 'LINK' });
  }
  return hits;
}

/** «t me slash arai», «discord gg / abc»: a place where people keep pages, without its dot, and a path behind it. */
function withoutDot(reading: Reading): Hit[] {
  const { tokens, skeleton } = reading;
  const hits: Hit[] = [];
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    const [host, end] = [tokens[at], tokens[at + 1]];
    if (!host || !end || !/^\s{1,3}$/.test(skeleton.slice(host.end, end.start))) continue;
    if (!places().personal.has(`${host.word}.${end.word}`)) continue;
    const isSaid = places().slash.has(tokens[at + 2]?.word ?? '');
    if (!isSaid && !/^\s{0,2}[/\\]\s{0,2}$/.test(gapBefore(reading, at + 2))) continue;
    const last = lastOfName(reading, Math.min(at + (isSaid ? 3 : 2), tokens.length - 1));
    hits.push({ start: host.start, end: tokens[last]?.end ?? end.end, kind: 'LINK' });
  }
  return hits;
}

export function linksIn(reading: Reading): Hit[] {
  const hits: Hit[] = [...hostsIn(reading), ...spelledIn(reading), ...withoutDot(reading)];
  for (const { 0: link, index } of reading.text.matchAll(PROTOCOL)) {
    const length = lengthWithoutStops(link);
    const [, host = '', path = ''] = /^(?:\w+\s?:\s?\/\/)?([^/?#\s]{1,253})(.?.?)/.exec(link.slice(0, length)) ?? [];
    if (!isQuoted(host, path.length > 1)) hits.push({ start: index, end: index + length, kind: 'LINK' });
  }
  return hits;
}
