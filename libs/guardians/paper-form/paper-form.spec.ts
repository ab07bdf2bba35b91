import { describe, expect, it } from '@jest/globals';
import { LOCALES, type Locale } from '#kernel';
import { problemsOfTexts, say } from '#platform';
import { fontsOf, objectsOf, textOf } from '../../../test/harness/pdf-text.js';
import { consentTextOf } from '../consent-texts/current.js';
import { CONSENT_KINDS } from '../consents/consent.entity.js';
import type { FormModel } from './form-model.js';
import { formTexts } from './form.texts.js';
import { renderForm } from './render-form.js';

const operator = { club: 'Түлектер клубы', contact: 'Алматы қаласы, Абай даңғылы 1' };

const sample = (locale: Locale): FormModel => ({
  locale,
  ...operator,
  wardName: 'Әйгерім Құрманғазықызы Өтегенова',
  handle: 'Сұңқар 482',
  reference: 'guardianship_01h455vb4pex5vsknk084sn02q',
  drawnUpAt: new Date('2026-11-22T09:05:00Z'),
  consents: CONSENT_KINDS.map((kind) => {
    const { version, sha256, texts } = consentTextOf(kind, operator);
    return { kind, version, sha256, title: texts[locale].title, summary: texts[locale].summary };
  }),
  url: `https://asar.kz/${locale.toLowerCase()}/guardian?token=${'a'.repeat(43)}`,
});

const squeezed = (text: string): string => text.replace(/\s/g, '');

describe.each(LOCALES)('the paper form in %s', (locale: Locale) => {
  it('says everything, in letters that can be copied', async () => {
    const model = sample(locale);
    const text = textOf(await renderForm(model));
    expect(text).not.toContain('\ufffd');
    expect(text).not.toContain('[U+');
    const words = [
      model.wardName,
      model.club,
      model.contact,
      model.handle,
      ...model.consents.flatMap(({ title, summary, sha256 }) => [title, summary, sha256.slice(0, 12)]),
      ...['title', 'guardianName', 'document', 'signature', 'date'].map((key) => say(locale, `form.${key}`)),
    ];
    for (const word of words) expect(text).toContain(squeezed(word));
    expect(text).toContain('2/2');
  });

  it('is tagged, names its language, and has a box for each consent and each name', async () => {
    const source = (await renderForm(sample(locale))).toString('latin1');
    expect(source).toContain(`/Lang (${locale.toLowerCase()})`);
    expect(source).toContain('/Marked true');
    expect(source.match(/\/S \/Figure\n/g)).toHaveLength(6 + 3 + 1);
  });

  it('is the same to the last byte when drawn again', async () => {
    expect((await renderForm(sample(locale))).equals(await renderForm(sample(locale)))).toBe(true);
  });
});

it('embeds every Kazakh letter that a name may have', async () => {
  const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
  const pdf = await renderForm({ ...sample('KK'), wardName: letters });
  const fonts = [...fontsOf(objectsOf(pdf)).values()];
  const has = ({ letters: map }: (typeof fonts)[number]): boolean =>
    [...letters].every((letter) => [...map.values()].includes(letter));
  expect(fonts.some(has)).toBe(true);
});

it('has good texts', () => {
  expect(problemsOfTexts(formTexts)).toEqual([]);
});
