// How each consent is called: by the title that its guardian read. Every other place takes the name from here, so that a mail,
// the record and a refusal speak of the same thing as the page on which it was given.
import type { ConsentKind } from '../consents/consent.entity.js';
import { consentDealTexts } from './consent-deal.texts.js';
import { consentGroundTexts } from './consent-ground.texts.js';

type Path = 'kk' | 'ru' | 'en';

export const consentNames: Readonly<Record<ConsentKind, Readonly<Record<Path, string>>>> = {
  DATA: consentGroundTexts['consent.DATA.title'],
  PARTICIPATION: consentGroundTexts['consent.PARTICIPATION.title'],
  PUBLICATION: consentGroundTexts['consent.PUBLICATION.title'],
  MENTORING: consentDealTexts['consent.MENTORING.title'],
  SEED: consentDealTexts['consent.SEED.title'],
  PHOTO: consentGroundTexts['consent.PHOTO.title'],
};

const quoted: Readonly<Record<Path, (name: string) => string>> = {
  kk: (name) => `«${name}»`,
  ru: (name) => `«${name}»`,
  en: (name) => `“${name}”`,
};

/** The name of one consent in its quotation marks. */
export const quotedConsent = (kind: ConsentKind, path: Path): string => quoted[path](consentNames[kind][path]);

/** The part of a message that names the consent by its parameter `kind`. */
export function namedByKind(path: Path): string {
  const cases = Object.entries(consentNames).map(([kind, names]) => `${kind} {${quoted[path](names[path])}}`);
  return `{kind, select, ${cases.join(' ')} other {…}}`;
}

const kindsInOrder = Object.keys(consentNames) as ConsentKind[];

/** The parameters of a message that says several consents: the place of each in the list. */
export function namedConsents(kinds: readonly string[]): Readonly<Record<ConsentKind, string>> {
  const known = kindsInOrder.filter((kind) => kinds.includes(kind));
  const placeOf = (kind: ConsentKind): string => {
    const index = known.indexOf(kind);
    return index < 0 ? 'no' : index === 0 ? 'first' : 'next';
  };
  return Object.fromEntries(kindsInOrder.map((kind) => [kind, placeOf(kind)])) as Record<ConsentKind, string>;
}

/** Back from the parameters of a message. */
export const kindsNamedBy = (params: Readonly<Record<string, unknown>>): ConsentKind[] =>
  kindsInOrder.filter((kind) => params[kind] === 'first' || params[kind] === 'next');

/** The part of a message that names the consents of `namedConsents`, one after another. */
export const namedTogether = (path: Path): string =>
  kindsInOrder
    .map((kind) => ({ kind, name: quotedConsent(kind, path) }))
    .map(({ kind, name }) => `{${kind}, select, first {${name}} next {, ${name}} other {}}`)
    .join('');
