// Networks and messengers, as they are called and written.
import {
  AFTER_NAME,
  COME_OVER,
  IDS,
  INTO,
  LETS,
  MINE,
  NETWORKS,
  NICKS,
  NOT_NAMES,
  OWNING,
  SHORT_NETWORKS,
  THINGS,
  TO_ME,
  WEAK_KAZAKH,
  WEAK_NETWORKS,
} from './people-words.js';
import { isFormOf, withoutLeet, wordSet, type Reading } from './tokens.js';

interface Words {
  readonly networks: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
  readonly nicks: ReadonlySet<string>;
  readonly owning: ReadonlySet<string>;
  readonly afterName: ReadonlySet<string>;
  readonly mine: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly comeOver: ReadonlySet<string>;
  readonly toMe: ReadonlySet<string>;
  readonly lets: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  readonly weakKazakh: ReadonlySet<string>;
  readonly into: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}
let cached: Words | undefined;
export const words = (): Words =>
  (cached ??= {
    networks: wordSet(NETWORKS),
    short: wordSet(SHORT_NETWORKS),
    nicks: wordSet(NICKS),
    owning: wordSet(OWNING),
    afterName: wordSet(AFTER_NAME),
    mine: wordSet(MINE),
    notNames: wordSet(NOT_NAMES),
    comeOver: wordSet(COME_OVER),
    toMe: wordSet(TO_ME),
    lets: wordSet(LETS),
    weak: wordSet(WEAK_NETWORKS),
    weakKazakh: wordSet(WEAK_KAZAKH),
    into: wordSet(INTO),
    things: wordSet(THINGS),
    ids: wordSet(IDS),
  });

/** How far from a network its names and orders stand, in words. */
export const REACH = 6;

export const networkAt = ({ tokens }: Reading, at: number): 'LONG' | 'SHORT' | null => {
  const word = tokens[at]?.word ?? '';
  if (isFormOf(word, words().networks) || words().networks.has(withoutLeet(word))) return 'LONG';
  return words().short.has(word) ? 'SHORT' : null;
};
