import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#kernel';
import { canonicalJson } from '#platform';
import { createHash } from 'node:crypto';
import { CONSENT_KINDS, type ConsentKind } from '../consents/consent.entity.js';
import { CONSENT_PARTS, CONSENT_POINTS, CONSENT_VERSIONS } from './consent-versions.js';
import { consentTextOf } from './current.js';

const operator = { club: 'Түлектер клубы', contact: 'Алматы, Абай даңғылы 1, club@example.kz' };

/** The first letters of each version's hash. A failing line means: the words have changed, so the version must. */
const HELD: Record<ConsentKind, Record<number, string>> = {
  DATA: { 1: '09acc20800c7df25', 2: 'bb210fa0d7e21651', 3: '81af1f95645084c4' },
  PARTICIPATION: { 1: '9202094956829e63', 2: 'f3d3262a02ba773f', 3: 'b5d698b2c7debfdf' },
  PUBLICATION: { 1: '13a764bafce5be91', 2: '2098dea8d31c8b5b', 3: 'c7cd1c29787b8df6' },
  MENTORING: { 1: 'f9cbbc586111e0c4', 2: 'fd0274cd061871f0', 3: 'e1f5b2621a2cc2ed' },
  SEED: { 1: '5594a5cc236ebaed', 2: '275b2a493f62f59a', 3: 'd7fd722b6a3d9d6e' },
  PHOTO: { 1: 'f9f6eb0bd8302d42', 2: '2b617f19a8bf53a6', 3: '4d276a726f2081ba' },
};

describe('the texts of consents', () => {
  it.each(CONSENT_KINDS)('%s says all that the law asks for, in three languages', (kind) => {
    const { texts } = consentTextOf(kind, operator);
    for (const locale of LOCALES) {
      expect(Object.keys(texts[locale])).toEqual([...CONSENT_PARTS]);
      for (const point of CONSENT_POINTS) expect(texts[locale][point].length).toBeGreaterThan(8);
      expect(texts[locale].operator).toContain(operator.club);
      expect(`${texts[locale].operator} ${texts[locale].withdrawal}`).toContain(operator.contact);
    }
  });

  it('are held fast by their versions', () => {
    const found = CONSENT_KINDS.map((kind) => [kind, consentTextOf(kind, operator).sha256.slice(0, 16)]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(CONSENT_KINDS.map((kind) => [kind, HELD[kind][CONSENT_VERSIONS[kind]]])),
    );
  });

  it('have a hash over every language and the operator', () => {
    const { kind, version, sha256, texts } = consentTextOf('SEED', operator);
    expect(sha256).toBe(createHash('sha256').update(canonicalJson({ kind, version, texts })).digest('hex'));
    expect(consentTextOf('SEED', { ...operator, contact: 'elsewhere' }).sha256).not.toBe(sha256);
  });
});
