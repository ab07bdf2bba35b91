// Names on networks and in messengers: @name, «инста: name», «name in discord».
import { lastOfName, lastOfSaidName } from './addresses-of-mail.js';
import { networkAt, REACH, words } from './networks.js';
import { gapBefore, type Hit, type Reading } from './tokens.js';

const FILE = /\.(?:py|js|ts|html|css|pdf|docx?|xlsx?|pptx?|png|jpe?g|json|txt|zip|mp4|csv|md)$/;
/** «Roblox-та», «Instagram'da». */
const LONGEST_ENDING = 4;
const AT_IN_CODE = new Set([
  'media',
  'override',
  'import',
  'param',
  'return',
  'all',
  'everyone',
  'here',
  'component',
  'test',
  'todo',
  'property',
]);

interface Name {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  readonly isMarked: boolean;
}

function nameAt(reading: Reading, at: number): Name | null {
  const { tokens, skeleton, text } = reading;
  const token = tokens[at];
  if (!token) return null;
  const plain = lastOfName(reading, at);
  const last = lastOfSaidName(reading, plain);
  const end = tokens[last]?.end ?? token.end;
  const name = skeleton.slice(token.start, end);
  const isMarked = last > plain || /@\s?$/.test(gapBefore(reading, at)) || /^#\d{4}\b/.test(text.slice(end, end + 6));
  const withTag = /^#\d{4}\b/.test(text.slice(end, end + 6)) ? last + 1 : last;
  return { text: name, first: at, last: withTag, isMarked };
}

/** Letters with a digit, a dot or a low line among them, as names on networks have. */
const looksLikeName = ({ text }: Name): boolean =>
  text.length >= 4 &&
  /\p{L}{2}/u.test(text) &&
  /[\d._]/.test(text.slice(1)) &&
  !FILE.test(text) &&
  !/^v?[\d.]+$/.test(text);

/** A plain word that can be a name: Latin letters as written, no word of the trade. */
function isPlainName({ text, starts }: Reading, name: Name, place: { start: number }): boolean {
  const written = text.slice(place.start, place.start + name.text.length);
  return starts.length > 0 && /^[a-z]{4,30}$/.test(written) && !words().notNames.has(name.text);
}

function hit({ tokens, text }: Reading, { first, last, isMarked }: Name): Hit {
  const start = tokens[first]?.start ?? 0;
  const from =
    isMarked && /@\s?$/.test(text.slice(Math.max(0, start - 2), start)) ? text.lastIndexOf('@', start) : start;
  return { start: from, end: tokens[last]?.end ?? start, kind: 'HANDLE' };
}

/** «Инстам – botagoz», «my instagram is nurlan.codes»: the first word behind the network that can be a name. */
function nameAfter(reading: Reading, at: number, network: 'LONG' | 'SHORT' | 'NICK'): Hit | null {
  const { tokens } = reading;
  let isOwned = tokens.slice(Math.max(0, at - 2), at).some(({ word }) => words().mine.has(word));
  let isPointed = network === 'NICK';
  for (let next = at + 1; next <= at + REACH && next < tokens.length; next += 1) {
    const gap = gapBefore(reading, next);
    if (/[.!?\n;]/.test(gap) || /\d\s*$/.test(gap)) return null;
    isPointed ||= /[:=→@]|\s[-–—]\s|^[-–—]\s/.test(gap);
    const name = nameAt(reading, next);
    const place = tokens[next];
    if (!name || !place) return null;
    if (name.isMarked || looksLikeName(name)) return hit(reading, name);
    isOwned ||= words().mine.has(place.word);
    if (words().owning.has(place.word) || networkAt(reading, next) || words().nicks.has(place.word)) continue;
    if (next === at + 1 && /^[-'’]$/.test(gap) && place.word.length <= LONGEST_ENDING) continue;
    const isSaid = isPointed || (isOwned && isIntroduced(reading, next));
    if (isSaid && isPlainName(reading, name, place) && endsHere(reading, name.last)) return hit(reading, name);
    if (!isOwned && network !== 'NICK') return null;
  }
  return null;
}

/** «steam friend code 123456789», «пабг айди 5123456789»: the number by which one is found there. */
function numberAfter(reading: Reading, at: number): Hit | null {
  const { tokens } = reading;
  const isId = (place: number): boolean => words().ids.has(tokens[place]?.word ?? '');
  for (let next = at + 1; next <= at + REACH && next < tokens.length; next += 1) {
    if (/[.!?\n;]/.test(gapBefore(reading, next))) return null;
    const token = tokens[next];
    const isCalled = isId(next - 1) || (next === at + 1 && (isId(at - 1) || isId(at - 2)));
    if (token && isCalled && /^\d{5,17}$/.test(token.word))
      return { start: token.start, end: token.end, kind: 'HANDLE' };
    if (!isId(next) && !words().owning.has(token?.word ?? '')) return null;
  }
  return null;
}

/** A plain word is a name behind «is» and the like, or where it alone is written in Latin letters. */
function isIntroduced({ tokens, text }: Reading, at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  return /^(?:is|as|called|by)$/.test(before.word) || /[а-яәіңғүұқөһё]/u.test(text.slice(before.start, before.end));
}

/** A name stands at the end of its clause; «Instagram: reels and stories» goes on. */
function endsHere(reading: Reading, last: number): boolean {
  const gap = gapBefore(reading, last + 1);
  return (
    last + 1 >= reading.tokens.length ||
    /[.,;!?)\n–—]/.test(gap) ||
    words().afterName.has(reading.tokens[last + 1]?.word ?? '') ||
    networkAt(reading, last + 1) !== null ||
    networkAt(reading, last + 2) !== null
  );
}

/** «aidana_k инстада», «qazwolf#4821 in discord»: the name first. */
function nameBefore(reading: Reading, at: number): Hit | null {
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    const gap = gapBefore(reading, back + 1);
    if (/[.!?\n;]\s/.test(gap)) return null;
    let first = back;
    while (first > 0 && /^[._]{1,2}$/.test(gapBefore(reading, first))) first -= 1;
    const name = nameAt(reading, first);
    if (name && (name.isMarked || (looksLikeName(name) && isNoSentence(name.text)))) return hit(reading, name);
    if (!words().owning.has(reading.tokens[back]?.word ?? '')) return null;
  }
  return null;
}

/** «dana.draws», not two sentences without a space between them; no address of a site. */
const isNoSentence = (text: string): boolean =>
  /_|\p{L}\d/u.test(text) || (/^[a-z]+(?:\.[a-z]+)+$/.test(text) && !/\.(?:kz|ru|com|org|net)$/.test(text));

function marked(reading: Reading, at: number): Hit | null {
  const gap = gapBefore(reading, at);
  if (!/(?:^|[^\p{L}\p{N}])@$/u.test(gap) && !(at === 0 && gap.endsWith('@'))) {
    if (!/(?:^|[\s([:–—-])@\s?$/.test(gap)) return null;
  }
  const isTight = gap.endsWith('@');
  const name = nameAt(reading, at);
  if (!name || name.text.length < 3 || AT_IN_CODE.has(name.text)) return null;
  if (!/\p{L}/u.test(name.text) || (!isTight && !looksLikeName(name))) return null;
  return hit(reading, name);
}

export function handlesIn(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const found = marked(reading, at);
    if (found) hits.push(found);
    const isNick = words().nicks.has(reading.tokens[at]?.word ?? '');
    const network = isNick ? 'NICK' : networkAt(reading, at);
    if (!network) continue;
    const isMoney =
      network === 'SHORT' && /\d\s?$/.test(reading.skeleton.slice(0, reading.tokens[at]?.start).slice(-2));
    const named = isMoney
      ? null
      : (nameAfter(reading, at, network) ?? numberAfter(reading, at) ?? nameBefore(reading, at));
    if (named) hits.push(named);
  }
  return hits;
}
