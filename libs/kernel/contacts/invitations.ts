// Being asked over to another place: «пиши в вотсап», «WhatsApp-қа жаз», «text me on telegram».
import { networkAt, REACH, words } from './networks.js';
import { gapBefore, type Hit, type Reading } from './tokens.js';

/** «инстаграм-реклама»: a thing named after the network, not the network; Kazakh and Russian endings are short. */
function isCompound(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1];
  return next !== undefined && next.word.length > 4 && /^-$/.test(gapBefore(reading, at + 1));
}

/** A network, or a word that names one only behind «on» and the like, or with a Kazakh ending that says so. */
function isPlace(reading: Reading, at: number): boolean {
  const [before, place] = [reading.tokens[at - 1]?.word ?? '', reading.tokens[at]?.word ?? ''];
  const isThing = words().things.has(reading.tokens[at + 1]?.word ?? '') && /^[\s-]$/.test(gapBefore(reading, at + 1));
  if (isThing && (place === 'steam' || words().weak.has(place))) return false;
  if (networkAt(reading, at)) return true;
  return words().weakKazakh.has(place) || (words().weak.has(place) && words().into.has(before));
}

/** Every request to come over, from its order to the network. */
export function invitationsIn(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    if (!isPlace(reading, at) || isCompound(reading, at)) continue;
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
    const isLed = hasMe || [back - 1, back - 2].some((led) => words().lets.has(tokens[led]?.word ?? ''));
    if (isOrder && (!isLatin || (isLed && !isTold(reading, back)))) return ledBy(reading, back);
    hasMe ||= words().lets.has(word);
    if (!words().toMe.has(word) && !networkAt(reading, back) && !isOrder) return null;
  }
  return null;
}

/** «Customers write to us»: somebody does it, nobody is asked to. */
function isTold({ tokens, skeleton }: Reading, order: number): boolean {
  const [before, token] = [tokens[order - 1], tokens[order]];
  const isFirst = !before || /[.,:;!?\n–—-]/.test(skeleton.slice(before.end, token?.start));
  const saysUs = tokens.slice(order + 1, order + 4).some(({ word }) => word === 'us');
  return (
    saysUs &&
    !isFirst &&
    !words().lets.has(before.word) &&
    !/^(?:s|please|just|and|or|can|could|you)$/.test(before.word)
  );
}

const isLead = (word: string): boolean => words().comeOver.has(word) || words().lets.has(word) || word === 's';

/** «давай спишемся»: what leads to the order belongs to it. */
function ledBy({ tokens }: Reading, order: number): number {
  let first = order;
  while (first > 0 && order - first < 3 && isLead(tokens[first - 1]?.word ?? '')) first -= 1;
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
