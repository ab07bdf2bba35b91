// TypeIDs (github.com/jetify-com/typeid): `offer_01h…`. A UUID v7 in base 32 behind the name of its type, so that an id
// sorts by time and a foreign id is refused before anything is looked up.
import { typeid } from 'typeid-js';

export const ID_PREFIXES = [
  'person',
  'signin',
  'guardianship',
  'consent',
  'mentor',
  'sector',
  'team',
  'payee',
  'onboarding',
  'listing',
  'revision',
  'offer',
  'terms',
  'agreement',
  'signatory',
  'signature',
  'milestone',
  'evidence',
  'session',
  'funding',
  'release',
  'refund',
  'account',
  'ledgerentry',
  'posting',
  'webhook',
  'club',
  'event',
  'entry',
  'judge',
  'sheet',
  'award',
  'right',
  'certificate',
  'case',
  'concern',
  'masked',
  'notification',
  'fact',
  'file',
  'invitation',
  'token',
  'version',
] as const;
export type IdPrefix = (typeof ID_PREFIXES)[number];

const KNOWN = new Set<string>(ID_PREFIXES);
const SHAPE = /^([a-z]+)_([0-7][0-9a-hjkmnp-tv-z]{25})$/;

/** A new id of this type; later ids sort behind earlier ones. */
export function newId(prefix: IdPrefix): string {
  return typeid(prefix).toString();
}

/** The type an id names, or null when the text is no id. */
export function idPrefix(id: string): IdPrefix | null {
  const prefix = SHAPE.exec(id)?.[1];
  return prefix !== undefined && KNOWN.has(prefix) ? (prefix as IdPrefix) : null;
}

export function isIdOf(prefix: IdPrefix, id: unknown): id is string {
  return typeof id === 'string' && idPrefix(id) === prefix;
}
