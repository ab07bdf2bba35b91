// The version of each consent's text that is given now. Its SHA-256 covers all languages at once and the operator's name
// and address, so that the row of a consent proves what was read, in whatever language.
import { createHash } from 'node:crypto';
import { LOCALES, type Locale } from '#kernel';
import { canonicalJson, hasText, say, settings } from '#platform';
import type { ConsentKind } from '../consents/consent.entity.js';
import './consent-list.texts.js';
import './consent-deal.texts.js';
import './consent-ground.texts.js';
import { CONSENT_PARTS, type ConsentPart, CONSENT_VERSIONS } from './consent-versions.js';

export type ConsentWords = Readonly<Record<ConsentPart, string>>;

export interface CurrentText {
  readonly kind: ConsentKind;
  readonly version: number;
  readonly sha256: string;
  readonly texts: Readonly<Record<Locale, ConsentWords>>;
}

export interface Operator {
  readonly club: string;
  readonly contact: string;
}

function words(kind: ConsentKind, locale: Locale, operator: Operator): ConsentWords {
  const part = (name: ConsentPart): [ConsentPart, string] => {
    const own = `consent.${kind}.${name}`;
    return [name, say(locale, hasText(own) ? own : `consent.${name}`, { ...operator })];
  };
  return Object.fromEntries(CONSENT_PARTS.map(part)) as Record<ConsentPart, string>;
}

/** A consent's text in all languages, as this operator gives it out. Pure. */
export function consentTextOf(kind: ConsentKind, operator: Operator): CurrentText {
  const version = CONSENT_VERSIONS[kind];
  const texts = Object.fromEntries(LOCALES.map((locale) => [locale, words(kind, locale, operator)])) as Record<
    Locale,
    ConsentWords
  >;
  const sha256 = createHash('sha256').update(canonicalJson({ kind, version, texts })).digest('hex');
  return { kind, version, sha256, texts };
}

export function currentConsentText(kind: ConsentKind): CurrentText {
  const { clubName, clubContact } = settings();
  return consentTextOf(kind, { club: clubName, contact: clubContact });
}
