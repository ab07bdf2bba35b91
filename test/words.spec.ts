// Which words people meet, and how they are spoken to: everything that the server and the web say, by docs/words.md.
import { describe, expect, it } from '@jest/globals';
import { allTexts, type TextTable } from '#platform';
import fs from 'node:fs';
import path from 'node:path';
import { textTables } from '../apps/web/vite/texts.mjs';
import { forAdults } from './words/for-adults.js';
import { politeWords } from './words/spoken-to.js';

const root = path.resolve(import.meta.dirname, '..');
for (const folder of ['libs', 'apps'])
  for (const file of fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }))
    if (/\.(?:texts|notices)\.ts$/.test(file)) await import(path.join(root, folder, file));
const ofWeb = (textTables as unknown as (folder: string) => { table: TextTable }[])(path.join(root, 'apps/web'));
const texts = Object.entries({ ...Object.assign({}, ...ofWeb.map(({ table }) => table)), ...allTexts() } as TextTable);

interface Row {
  readonly notion: string;
  readonly words: readonly [string, string, string];
  readonly not: readonly string[];
}
const rows: Row[] = fs
  .readFileSync(path.join(root, 'docs/words.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => line.split('|').slice(1, -1))
  .map(([notion, kk, ru, en, not]) => ({
    notion: notion!.trim(),
    words: [kk!.trim(), ru!.trim(), en!.trim()],
    not: [...not!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!),
  }));

/** «келісім» is the law's word for a consent: in the texts of consents themselves, and on their paper form. */
const isOfLaw = (key: string): boolean => /^(?:consent\.|form\.)/.test(key);
const said = texts.map(([key, { kk, ru, en }]) => ({ key, words: [kk, ru, en].map((word) => word.toLowerCase()) }));

describe('the words of the product', () => {
  it('are those of docs/words.md, each in its language', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    const unused = rows.flatMap(({ notion, words }) =>
      words
        .filter((word, at) => !said.some((text) => text.words[at]!.includes(word.toLowerCase())))
        .map((w) => `${notion}: ${w}`),
    );
    expect(unused).toEqual([]);
  });

  it('are never the ones decided against', () => {
    const found = rows.flatMap(({ not }) =>
      not.flatMap((word) =>
        said
          .filter(
            ({ key, words }) => !(isOfLaw(key) && word.startsWith('келісім')) && words.some((w) => w.includes(word)),
          )
          .map(({ key }) => `${key}: ${word}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it('stand in the marks of their language', () => {
    const wrong = texts.filter(([, { kk, ru, en }]) => {
      const words = `${kk} ${ru}`;
      return (
        /[“”"„]|\p{L}'\p{L}/u.test(words) || / – (?!\{to\})/.test(words) || /["«»]|\w'\w| [–—] (?!\{to\})/.test(en)
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});

describe('pupils', () => {
  it('are never told «сіз» or «вы»', () => {
    const polite = texts
      .filter(([key]) => !forAdults.some((adults) => adults.test(key)))
      .map(([key, text]) => ({ key, words: politeWords(text) }))
      .filter(({ words }) => words.length > 0)
      .map(({ key, words }) => `${key}: ${words.join(' ')}`);
    expect(polite).toEqual([]);
  });

  it.each<[string, string, string, string[]]>([
    ['a polite request', 'Себебін жазыңыз.', 'Напишите причину.', ['жазыңыз', 'напишите']],
    ['a polite verb', 'Кейін шыға аласыз.', 'Потом вы выйдете.', ['аласыз', 'вы', 'выйдете']],
    ['whose it is', 'Поштаңыз', 'Ваша почта', ['поштаңыз', 'ваша']],
    [
      'a choice that says it to the young',
      '{you, select, young {Сізге} other {Саған}}',
      '{you, select, young {вам} other {тебе}}',
      ['сізге', 'вам'],
    ],
    ['a plural inside a choice', '{n, plural, one {# жолды қараңыз} other {#}}', '{n, plural, other {#}}', ['қараңыз']],
    ['nothing', '{you, select, young {Жаз} other {Жазыңыз}}', '{you, select, young {пиши} other {пишите}}', []],
    ['nothing either', 'Маңызды: шартсыз және тегін.', 'На сайте, в ответе, здравствуйте.', []],
  ])('would be noticed with %s', (_, kk, ru, words) => {
    expect(politeWords({ kk, ru })).toEqual(words);
  });

  it('share each exception for adults with a text that needs it', () => {
    const polite = texts.filter(([, text]) => politeWords(text).length > 0).map(([key]) => key);
    expect(forAdults.filter((adults) => !polite.some((key) => adults.test(key))).map(String)).toEqual([]);
  });
});
