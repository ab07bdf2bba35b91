import { describe, expect, it } from '@jest/globals';
import { LOCALES, type Locale } from '#kernel';
import { problemsOfTexts } from '#platform';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { fontsOf, objectsOf, textOf } from '../../../test/harness/pdf-text.js';
import type { DocumentModel } from './document-model.js';
import { sampleDocument } from './document.sample.js';
import { documentTexts } from './document.texts.js';
import { hashSet, sha256Hex } from './hash-set.js';
import { renderDocument } from './render-document.js';

interface Glyph {
  readonly path: { readonly commands: readonly unknown[] };
}
// pdfkit brings fontkit along, which has no types.
const fontkit = createRequire(createRequire(import.meta.url).resolve('pdfkit'))('fontkit') as {
  create(file: Buffer): { numGlyphs: number; getGlyph(id: number): Glyph };
};

const squeezed = (text: string): string => text.replace(/\s/g, '');

describe.each(LOCALES)('the document in %s', (locale: Locale) => {
  it('is the same to the last byte when drawn again', async () => {
    const first = await renderDocument(sampleDocument(locale));
    const second = await renderDocument(sampleDocument(locale));
    expect(first.equals(second)).toBe(true);
    const later = await renderDocument({ ...sampleDocument(locale), drawnUpAt: new Date('2026-11-23T09:05:00Z') });
    expect(first.equals(later)).toBe(false);
  });

  it('says every word of the model, in letters that can be copied', async () => {
    const model = sampleDocument(locale);
    const text = textOf(await renderDocument(model));
    expect(text).not.toContain('\ufffd');
    const words = [
      model.title,
      model.verificationUrl,
      ...model.parties.flatMap(({ name, role }) => [name, role]),
      ...model.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flat()]),
      ...model.milestones.flatMap(({ title, criteria }) => [title, criteria]),
    ];
    for (const word of words) expect(text).toContain(squeezed(word));
    expect(text).toContain(locale === 'EN' ? '₸250,000.50' : '250000,50₸');
    expect(text).toContain('1/3');
  });

  it('is tagged and names its language', async () => {
    const source = (await renderDocument(sampleDocument(locale))).toString('latin1');
    expect(source).toContain(`/Lang (${locale.toLowerCase()})`);
    expect(source).toContain('/Marked true');
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'LBody', 'Link', 'Figure']) expect(source).toContain(`/S /${tag}\n`);
  });
});

it('embeds an outline for every Kazakh letter and the tenge sign', async () => {
  const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі₸№';
  const pdf = await renderDocument({ ...sampleDocument('KK'), sections: [{ heading: letters, blocks: [letters] }] });
  const fonts = [...fontsOf(objectsOf(pdf)).values()].filter((font) =>
    [...letters].every((letter) => [...font.letters.values()].includes(letter)),
  );
  expect(fonts).toHaveLength(2);
  for (const { letters: map, file } of fonts) {
    const font = fontkit.create(file);
    for (const [code, letter] of map) {
      if (letters.includes(letter))
        expect([letter, font.getGlyph(code).path.commands.length > 4]).toEqual([letter, true]);
    }
  }
});

it('names a sign that the font lacks instead of leaving a blank box', async () => {
  const model: DocumentModel = {
    ...sampleDocument('EN'),
    sections: [{ heading: 'Books 書', blocks: ['A rocket 🚀.'] }],
  };
  const text = textOf(await renderDocument(model));
  expect(text).toContain('Books[U+66F8]');
  expect(text).toContain('Arocket[U+1F680].');
});

it('stands long texts, many milestones and many signatories', async () => {
  const sample = sampleDocument('KK');
  const [milestone] = sample.milestones;
  const long = 'Ұзақ мәтін: жеткізушімен келіссөз, есеп, сұраныс. '.repeat(120);
  const model: DocumentModel = {
    ...sample,
    sections: [{ heading: 'Ұзақ бөлім', blocks: [long, long] }],
    milestones: Array.from({ length: 30 }, (_, index) => ({
      ...milestone,
      title: `Кезең ${index + 1}`,
      criteria: index === 4 ? long : 'Қысқа өлшем.',
      due: '2026-12-20',
    })),
    signatories: Array.from({ length: 18 }, (_, index) => ({ name: `Қатысушы ${index + 1}`, role: 'команда мүшесі' })),
  };
  const text = textOf(await renderDocument(model));
  for (let number = 1; number <= 30; number += 1) expect(text).toContain(`Кезең${number}`);
  for (let number = 1; number <= 18; number += 1) expect(text).toContain(`Қатысушы${number}`);
  expect(text.split('Ұзақмәтін:')).toHaveLength(3 * 120 + 1);
});

it('is drawn by a real renderer where one is installed', async () => {
  const pdf = await renderDocument(sampleDocument('KK'));
  let text: string;
  try {
    text = execFileSync('pdftotext', ['-layout', '-', '-'], {
      input: pdf,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ENOENT');
    return;
  }
  expect(text).toContain('Тәлімгерлік және бастапқы қаржы туралы');
  expect(text).toContain('ғылыми әдебиетке сұраныс өлшенді.');
});

describe('the hash that is signed', () => {
  it('is of the set, whatever the order of the languages', () => {
    const [kk, ru] = [Buffer.from('kk'), Buffer.from('ru')];
    const lines = `KK:${sha256Hex(kk)}\nRU:${sha256Hex(ru)}\n`;
    expect(hashSet({ KK: kk, RU: ru })).toBe(createHash('sha256').update(lines).digest('hex'));
    expect(hashSet({ RU: ru, KK: kk })).toBe(hashSet({ KK: kk, RU: ru }));
    expect(hashSet({ KK: ru, RU: kk })).not.toBe(hashSet({ KK: kk, RU: ru }));
    expect(() => hashSet({})).toThrow(RangeError);
  });
});

it('has good texts', () => {
  expect(problemsOfTexts(documentTexts)).toEqual([]);
});
