// Names on networks and in messengers – @name, «инста: name», «name in discord» – and being asked over to one.
import { lastOfName } from './addresses-of-mail.js';
import { COME_OVER, LETS, MINE, NETWORKS, NICKS, NOT_NAMES, OWNING, SHORT_NETWORKS, TO_ME } from './people-words.js';
import { gapBefore, isFormOf, withoutLeet, wordSet, type Hit, type Reading } from './tokens.js';

interface Words {
  readonly networks: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
  readonly nicks: ReadonlySet<string>;
  readonly owning: ReadonlySet<string>;
  readonly mine: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly comeOver: ReadonlySet<string>;
  readonly toMe: ReadonlySet<string>;
  readonly lets: ReadonlySet<string>;
}
let cached: Words | undefined;
const words = (): Words =>
  (cached ??= {
    networks: wordSet(NETWORKS),
    short: wordSet(SHORT_NETWORKS),
    nicks: wordSet(NICKS),
    owning: wordSet(OWNING),
    mine: wordSet(MINE),
    notNames: wordSet(NOT_NAMES),
    comeOver: wordSet(COME_OVER),
    toMe: wordSet(TO_ME),
    lets: wordSet(LETS),
  });

const FILE = /\.(?:py|js|ts|html|css|pdf|docx?|xlsx?|pptx?|png|jpe?g|json|txt|zip|mp4|csv|md)$/;
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
const REACH = 6;

const networkAt = ({ tokens }: Reading, at: number): 'LONG' | 'SHORT' | null => {
  const word = tokens[at]?.word ?? '';
  if (isFormOf(word, words().networks) || words().networks.has(withoutLeet(word))) return 'LONG';
  return words().short.has(word) ? 'SHORT' : null;
};

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
  const last = lastOfName(reading, at);
  const end = tokens[last]?.end ?? token.end;
  const name = skeleton.slice(token.start, end);
  const isMarked = /@\s?$/.test(gapBefore(reading, at)) || /^#\d{4}\b/.test(text.slice(end, end + 6));
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
  const isMine = tokens.slice(Math.max(0, at - 2), at).some(({ word }) => words().mine.has(word));
  let isOwned = isMine || /(?:ым|iм|м)$/u.test(tokens[at]?.word ?? '') === false ? isMine : false;
  let isPointed = false;
  for (let next = at + 1; next <= at + REACH && next < tokens.length; next += 1) {
    const gap = gapBefore(reading, next);
    if (/[.!?\n;]/.test(gap) || /\d\s*$/.test(gap)) return null;
    isPointed ||= /[:=→]|\s[-–—]\s|@/.test(gap) || /^[-–—]\s/.test(gap);
    const name = nameAt(reading, next);
    if (!name) return null;
    const word = tokens[next]?.word ?? '';
    if (name.isMarked || looksLikeName(name)) return hit(reading, name);
    const isFiller = words().owning.has(word) || networkAt(reading, next) !== null || words().nicks.has(word);
    isOwned ||= words().mine.has(word);
    if (isFiller) continue;
    const mayBePlain = isOwned || isPointed || network === 'NICK';
    const place = tokens[next];
    return mayBePlain && place && isPlainName(reading, name, place) && endsHere(reading, name.last)
      ? hit(reading, name)
      : null;
  }
  return null;
}

/** A name stands at the end of its clause; «Instagram: reels and stories» goes on. */
function endsHere(reading: Reading, last: number): boolean {
  const gap = gapBefore(reading, last + 1);
  return (
    last + 1 >= reading.tokens.length ||
    /[.,;!?)\n–—]/.test(gap) ||
    words().owning.has(reading.tokens[last + 1]?.word ?? '')
  );
}

/** «aidana_k инстада», «qazwolf#4821 in discord»: the name first. */
function nameBefore(reading: Reading, at: number): Hit | null {
  for (let back = at - 1; back >= 0 && back >= at - 4; back -= 1) {
    const gap = gapBefore(reading, back + 1);
    if (/[.!?\n;,]\s/.test(gap)) return null;
    let first = back;
    while (first > 0 && /^[._]{1,2}$/.test(gapBefore(reading, first))) first -= 1;
    const name = nameAt(reading, first);
    if (name && (name.isMarked || (looksLikeName(name) && /_|\p{L}\d/u.test(name.text)))) return hit(reading, name);
    if (!words().owning.has(reading.tokens[back]?.word ?? '')) return null;
  }
  return null;
}

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
    const named = isMoney ? null : (nameAfter(reading, at, network) ?? nameBefore(reading, at));
    if (named) hits.push(named);
  }
  return hits;
}

/** «пиши в вотсап», «WhatsApp-қа жаз», «text me on telegram», «вотсап бар ма?». */
export function invitationsIn(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!networkAt(reading, at)) continue;
    const first = orderBefore(reading, at);
    const last = orderAfter(reading, at);
    if (first === null && last === null) continue;
    const start = reading.tokens[first ?? at]?.start ?? 0;
    hits.push({ start, end: reading.tokens[last ?? at]?.end ?? start, kind: 'MESSENGER' });
  }
  return hits;
}

const STOPS = /[.!?\n;]/;

/** The order's token before a network, with nothing but small words between. English ones need «me» or «let's». */
function orderBefore(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  let hasMe = false;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    if (STOPS.test(gapBefore(reading, back + 1))) return null;
    const word = tokens[back]?.word ?? '';
    const isOrder = words().comeOver.has(word);
    const isLatin =
      /^[a-z]+$/.test(word) && !/[а-яё]/u.test(reading.text.slice(tokens[back]?.start, tokens[back]?.end));
    const isLed =
      hasMe || words().lets.has(tokens[back - 1]?.word ?? '') || words().lets.has(tokens[back - 2]?.word ?? '');
    if (isOrder && (!isLatin || isLed)) return ledBy(reading, back);
    hasMe ||= words().lets.has(word);
    if (!words().toMe.has(word) && !networkAt(reading, back) && !isOrder) return null;
  }
  return null;
}

/** «давай спишемся»: what leads to the order belongs to it. */
function ledBy({ tokens }: Reading, order: number): number {
  let first = order;
  while (first > 0 && order - first < 3 && words().comeOver.has(tokens[first - 1]?.word ?? '')) first -= 1;
  return first;
}

/** Kazakh orders, and «бар ма?», behind the network and its ending. */
function orderAfter(reading: Reading, at: number): number | null {
  const { tokens } = reading;
  for (let next = at + 1; next <= at + 4 && next < tokens.length; next += 1) {
    if (STOPS.test(gapBefore(reading, next)) || /[,–—:]/.test(gapBefore(reading, next))) return null;
    const word = tokens[next]?.word ?? '';
    const isLatin = /^[a-z]+$/.test(reading.text.slice(tokens[next]?.start, tokens[next]?.end));
    if (words().comeOver.has(word) && (!isLatin || words().lets.has(tokens[next + 1]?.word ?? ''))) return next;
    const isAsked =
      /^(?:бap|ecть|ectь)$/.test(word) &&
      /\?/.test(reading.skeleton.slice(tokens[next]?.end, (tokens[next]?.end ?? 0) + 5));
    // «WhatsApp me»: in English the network itself is the order.
    if (isAsked || (next === at + 1 && word === 'me')) return next;
    const isEnding = next === at + 1 && /^[-'’]$/.test(gapBefore(reading, next));
    if (!isEnding && !words().toMe.has(word)) return null;
  }
  return null;
}
