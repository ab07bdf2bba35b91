// Every message of the server, in three languages: the tables are found on disk, so that none is forgotten.
import { describe, expect, it } from '@jest/globals';
import { days, hours } from '#kernel';
import { DECIDED_WITHIN } from '#moderation';
import { allTexts, problemsOfTexts, type TextTable } from '#platform';
import fs from 'node:fs';
import path from 'node:path';
import { textTables } from '../apps/web/vite/texts.mjs';

const root = path.resolve(import.meta.dirname, '..');
const tables = ['libs', 'apps']
  .flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(folder, file)),
  )
  .filter((file) => file.endsWith('.texts.ts'))
  .sort();

/** `you` tells pupils and adults apart; every text may ask for it, in the languages that say it differently. */
const problemsIn = (table: TextTable): string[] => problemsOfTexts(table, ['you']);

describe('the texts of the server', () => {
  it.each(tables)('%s', async (file) => {
    const found = (await import(path.join(root, file))) as Record<string, unknown>;
    for (const table of Object.values(found)) {
      if (typeof table === 'object') expect(problemsIn(table as TextTable)).toEqual([]);
    }
  });

  it('are all well together, those that no file gives out too', () => {
    expect(problemsIn(allTexts())).toEqual([]);
  });

  it('call whoever decides a moderator, and never by another word as well', () => {
    const others = Object.entries(allTexts()).filter(([, { kk, ru, en }]) =>
      /әкімші|администратор|\badmins?\b/i.test(`${kk} ${ru} ${en}`),
    );
    expect(others.map(([key]) => key)).toEqual([]);
  });

  it('are many, and none is defined twice', () => {
    expect(tables.length).toBeGreaterThan(3);
    expect(Object.keys(allTexts()).length).toBeGreaterThan(100);
  });
});

const ofWeb = (textTables as unknown as (folder: string) => { path: string; table: TextTable }[])(
  path.join(root, 'apps/web'),
);
type Texts = TextTable[string];

describe('the texts of the web', () => {
  it('say everything in all three languages, with the same placeholders, in whole forms and with no Kazakh ending on any', () => {
    const problems = ofWeb.flatMap(({ path, table }) => problemsIn(table).map((problem) => `${path} ${problem}`));
    expect(problems).toEqual([]);
  });

  it('call whoever decides a moderator, and never by another word as well', () => {
    const others = ofWeb.flatMap(({ table }) =>
      Object.entries(table).filter(([, { kk, ru, en }]) =>
        /әкімші|администратор|\badmins?\b/i.test(`${kk} ${ru} ${en}`),
      ),
    );
    expect(others.map(([key]) => key)).toEqual([]);
  });

  it('name no telephone number: help lines are rows, so that two pages never name two', () => {
    const numbers = ofWeb.flatMap(({ table }) =>
      Object.entries(table).filter(([, words]) =>
        /(?<![\d\u00a0 .,])1(01|02|03|11|12|50)(?![\d\u00a0 .,]\d|\d)/.test(Object.values(words).join(' ')),
      ),
    );
    expect(numbers.map(([key]) => key)).toEqual([]);
  });

  it('promise the hours of moderators that their clock keeps', () => {
    const all = Object.assign({}, ...ofWeb.map(({ table }) => table)) as TextTable;
    expect([DECIDED_WITHIN.SAFETY, DECIDED_WITHIN.MONEY, DECIDED_WITHIN.NORMAL]).toEqual([
      hours(24),
      hours(24),
      days(2),
    ]);
    for (const key of ['safety.help1', 'report.sentText']) {
      expect(all[key]?.kk).toMatch(/24 сағат ішінде, қалғанын екі күн ішінде/);
      expect(all[key]?.ru).toMatch(/в течение 24 часов, остальные — двух дней/);
      expect(all[key]?.en).toMatch(/within 24 hours, at all others within two days/);
    }
  });

  it.each<[string, Partial<Texts>, string]>([
    ['an ending on a name', { kk: '{name}ге хат' }, 'kk has a placeholder with an ending: {name}ге хат'],
    ['an ending behind a tag', { kk: '<b>{name}</b>ның хаты' }, 'kk has a placeholder with an ending: {b}ның хаты'],
    [
      'an ending behind quotation marks',
      { kk: '«{name}»-ға хат' },
      'kk has a placeholder with an ending: {name}»-ға хат',
    ],
    ['a name that one language lacks', { ru: 'Письмо' }, 'ru lacks {name}'],
    ['a Latin letter in a Cyrillic word', { kk: '{name}: xат' }, 'kk mixes Latin and Cyrillic in «: xат»'],
    ['a language left out', { en: '' }, 'en is empty'],
    ['half a plural', { ru: '{name} {n, plural, one {#} other {#}}' }, 'ru plural {n} lacks few'],
  ])('would be objected to with %s', (_, planted, problem) => {
    const good = { kk: '{name} үшін хат', ru: 'Письмо для {name}', en: 'A letter to {name}' };
    expect(problemsIn({ planted: good })).toEqual([]);
    expect(problemsIn({ planted: { ...good, ...planted } })).toContain(`planted: ${problem}`);
  });
});
