// Where somebody lives or sits: a street with a house, a house with a flat, a place on the map.
import { FLATS, HOME_FLATS, HOUSES, LIVING, RUSSIAN_STREETS, STREETS, TELLING_STREETS } from './people-words.js';
import { gapBefore, wordSet, type Hit, type Reading } from './tokens.js';

interface Words {
  readonly streets: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
  readonly nameBehind: ReadonlySet<string>;
  readonly houses: ReadonlySet<string>;
  readonly flats: ReadonlySet<string>;
  readonly homes: ReadonlySet<string>;
  readonly living: ReadonlySet<string>;
}
let cached: Words | undefined;
const words = (): Words =>
  (cached ??= {
    streets: wordSet(`${STREETS} ${RUSSIAN_STREETS} ${TELLING_STREETS}`),
    telling: wordSet(TELLING_STREETS),
    nameBehind: wordSet(RUSSIAN_STREETS),
    houses: wordSet(HOUSES),
    flats: wordSet(FLATS),
    homes: wordSet(HOME_FLATS),
    living: wordSet(LIVING),
  });

const NUMBER = /^\d{1,4}\p{L}?$/u;
const NEAR = /^[\s,.\-–/№#()]{0,4}$/;
const COORDINATES = /(?<![\d.])-?\d{1,2}\.\d{4,9}\s{0,2}[,;\s]\s{0,2}-?\d{1,3}\.\d{4,9}(?!\d)/g;
const MOST_WORDS = 5;
/** «Төле би», «Sain st»: the second word of a name, which may be written small. */
const SHORT_NAME = 2;
/** «Абылай хана», «Кабанбай батыра»: a title behind a name. */
const LONGEST_TITLE = 6;

const isHouse = ({ tokens }: Reading, at: number): boolean => words().houses.has(tokens[at]?.word ?? '');
const isFlat = ({ tokens }: Reading, at: number): boolean => words().flats.has(tokens[at]?.word ?? '');
const isNumber = ({ tokens }: Reading, at: number): boolean => NUMBER.test(tokens[at]?.word ?? '');

/** Whether a name, as in «улица Абая»: begins with a capital letter where it was written. */
function isName({ tokens, starts }: Reading, at: number, written: string): boolean {
  const letter = written[starts[tokens[at]?.start ?? 0] ?? 0] ?? '';
  return letter !== letter.toLowerCase();
}

/** After the house's number: its flat, entrance and the like belong to the address. */
function endOfAddress(reading: Reading, house: number): number {
  let last = house;
  for (let steps = 0; steps < 6; steps += 1) {
    const next = last + 1;
    if (!NEAR.test(gapBefore(reading, next))) break;
    const isPart = isHouse(reading, next) || isFlat(reading, next);
    const isCounted =
      isNumber(reading, next) &&
      (isFlat(reading, last) || isHouse(reading, last) || /^[/-]$/.test(gapBefore(reading, next)));
    const isBeforeFlat = isNumber(reading, next) && (isFlat(reading, next + 1) || isHouse(reading, next + 1));
    if (!isPart && !isCounted && !isBeforeFlat) break;
    last = next;
  }
  return last;
}

/** The house's number behind a street's name, at most a few words away. */
function houseAfter(reading: Reading, street: number, written: string): number | null {
  const { tokens } = reading;
  let isNamed = [street - 1, street - 2].some((at) => at >= 0 && isName(reading, at, written));
  let saysHouse = false;
  let district: number | null = null;
  for (let at = street + 1; at <= street + MOST_WORDS && at < tokens.length; at += 1) {
    if (!/^[\s,.\-–«»"№]{0,4}$/.test(gapBefore(reading, at))) break;
    if (isNumber(reading, at)) {
      // «Аксай-4, 50-18»: the first number is the district's.
      const isDistrict = gapBefore(reading, at) === '-' && isName(reading, at - 1, written);
      if (!isDistrict) return isNamed && isHouseNumber(reading, { street, at, saysHouse }, written) ? at : district;
      district = at;
    } else if (isHouse(reading, at)) saysHouse = true;
    else if (isName(reading, at, written)) isNamed = true;
    else if ((tokens[at]?.word.length ?? 0) !== SHORT_NAME && at > street + 1 && !isEndOfName(reading, at, written))
      break;
  }
  return district;
}

/** «Абылай хана, 57»: a title written small, between the name and the house. */
function isEndOfName(reading: Reading, at: number, written: string): boolean {
  return isName(reading, at - 1, written) && isNumber(reading, at + 1) && /,/.test(gapBefore(reading, at + 1));
}

/** Not the number of something that happened in the street: «на улице Абая 3 школы». */
function isHouseNumber(
  reading: Reading,
  { street, at, saysHouse }: { street: number; at: number; saysHouse: boolean },
  written: string,
): boolean {
  // «ул. Жандосова, 58», «58А»: written as addresses are.
  const isWritten = /,/.test(gapBefore(reading, at)) || /\p{L}$/u.test(reading.tokens[at]?.word ?? '');
  const isTold = words().telling.has(reading.tokens[street]?.word ?? '');
  if (saysHouse || (isWritten && !isTold) || endsAt(reading, at) || isHouse(reading, at + 1) || isFlat(reading, at + 1))
    return true;
  return !isTold && !goesOn(reading, at, written);
}

function endsAt(reading: Reading, at: number): boolean {
  return at + 1 >= reading.tokens.length || /[,.;!?)\n/]/.test(gapBefore(reading, at + 1));
}

/** «3 школы», «40 ағаш»: the number counts something. */
function goesOn(reading: Reading, at: number, written: string): boolean {
  return /^\s$/.test(gapBefore(reading, at + 1)) && !isName(reading, at + 1, written);
}

/** «45 Abay Street», «Самал-2, 33-үй» have their numbers elsewhere. */
function houseBefore(reading: Reading, street: number, written: string): number | null {
  if (!/^(?:street|st|avenue|ave|road|rd|lane|blvd|boulevard)$/.test(reading.tokens[street]?.word ?? '')) return null;
  for (let at = street - 1; at >= Math.max(0, street - 4); at -= 1) {
    if (!/^\s$/.test(gapBefore(reading, at + 1))) return null;
    if (isNumber(reading, at)) return at < street - 1 ? at : null;
    if (!isName(reading, at, written)) return null;
  }
  return null;
}

/** Where a street's name begins: before the word in Kazakh and English («Төле би көшесі»), behind it in Russian. */
function namedFrom(reading: Reading, street: number, written: string): number {
  const word = reading.tokens[street]?.word ?? '';
  if (words().nameBehind.has(word)) return street;
  const isPart = (at: number): boolean => at >= 0 && (isName(reading, at, written) || isNumber(reading, at));
  let first = street;
  while (street - first < 3 && /^[\s-]$/.test(gapBefore(reading, first))) {
    const isMiddle = isPart(first - 2) && (reading.tokens[first - 1]?.word.length ?? 9) <= 6;
    if (!isPart(first - 1) && !isMiddle) break;
    first -= 1;
  }
  return first;
}

/** «дом 12 кв 45», «12 үй 45 пәтер». */
function houseAndFlat(reading: Reading, at: number): number | null {
  const isFirst = isHouse(reading, at) && isNumber(reading, at + 1);
  const isLast = isNumber(reading, at) && isHouse(reading, at + 1);
  if ((!isFirst && !isLast) || !NEAR.test(gapBefore(reading, at + 1)) || !NEAR.test(gapBefore(reading, at + 2)))
    return null;
  const next = at + 2;
  const isFlatNext =
    (isFlat(reading, next) && isNumber(reading, next + 1)) || (isNumber(reading, next) && isFlat(reading, next + 1));
  return isFlatNext && NEAR.test(gapBefore(reading, next + 1)) ? endOfAddress(reading, next + 1) : null;
}

/** «живу на Сейфуллина 40, кв 15», «дома, Абая 10-5»: a name and a number, with a flat behind or a home before. */
function withoutStreet(reading: Reading, at: number, written: string): number | null {
  const { tokens } = reading;
  const house = isNumber(reading, at + 1) ? at + 1 : at + 2;
  const isTitled =
    house === at + 1 ||
    ((tokens[at + 1]?.word.length ?? 9) <= LONGEST_TITLE && /^\s$/.test(gapBefore(reading, at + 1)));
  // «Home Assistant 2024»: four digits are a year.
  const isYear = /^\d{4}$/.test(tokens[house]?.word ?? '');
  if (!isName(reading, at, written) || !isNumber(reading, house) || isYear || !isTitled) return null;
  if (!/^[\s,]{1,2}$/.test(gapBefore(reading, house))) return null;
  const isHome = words().homes.has(tokens[house + 1]?.word ?? '') && NEAR.test(gapBefore(reading, house + 1));
  if (isHome && isNumber(reading, house + 2)) return endOfAddress(reading, house + 2);
  // «Живу в Алматы, 16»: behind a comma it is an age as often as a house.
  if (goesOn(reading, house, written) || !/^\s$/.test(gapBefore(reading, house))) return null;
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    if (/[.!?\n;]/.test(gapBefore(reading, back + 1))) return null;
    if (words().living.has(tokens[back]?.word ?? '')) return endOfAddress(reading, house);
  }
  return null;
}

export function addressesIn(reading: Reading, written: string): Hit[] {
  const { tokens, skeleton } = reading;
  const hits: Hit[] = [];
  const add = (first: number, last: number): void => {
    hits.push({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0, kind: 'ADDRESS' });
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const flat = houseAndFlat(reading, at);
    const isNamed = at > 0 && /^\s$/.test(gapBefore(reading, at)) && isName(reading, at - 1, written);
    if (flat !== null) add(isNamed ? at - 1 : at, flat);
    const home = withoutStreet(reading, at, written);
    if (home !== null) add(at, home);
    if (!words().streets.has(tokens[at]?.word ?? '')) continue;
    const after = houseAfter(reading, at, written);
    const before = after === null ? houseBefore(reading, at, written) : null;
    if (after !== null) add(namedFrom(reading, at, written), endOfAddress(reading, after));
    if (before !== null) add(before, endOfAddress(reading, at));
  }
  for (const { 0: place, index } of skeleton.matchAll(COORDINATES)) {
    hits.push({ start: index, end: index + place.length, kind: 'ADDRESS' });
  }
  return hits;
}
