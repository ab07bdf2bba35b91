import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemsOfTexts, type TextTable } from '#platform';
import { textTables } from '../vite/texts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tables = textTables(root);
const entries = tables.flatMap(({ path, table }) =>
  Object.entries(table).map(([key, texts]) => ({ path, key, texts })),
);
type Texts = TextTable[string];
/** `you` tells pupils and adults apart; every text may ask for it, in the languages that say it differently. */
const problemsIn = (table: object): string[] => problemsOfTexts(table as TextTable, ['you']);
const each = (find: (texts: Record<string, string>, key: string) => boolean) =>
  entries.filter(({ texts, key }) => find(texts, key)).map(({ path, key }) => `${path}: ${key}`);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.spec.') ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('the text tables', () => {
  it('say everything in all three languages, with the same placeholders, in whole forms and with no Kazakh ending on any', () => {
    const problems = tables.flatMap(({ path, table }) => problemsIn(table).map((problem) => `${path} ${problem}`));
    expect(problems).toEqual([]);
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

  it('have each key once, in the part of the product it is named for', () => {
    const keys = entries.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('are all used, and everything used is there', () => {
    const code = sources(root).join('\n');
    expect(each((_texts, key) => !code.includes(`'${key}'`))).toEqual([]);
    const known = new Set(entries.map(({ key }) => key));
    const asked = [...code.matchAll(/\bt(?:\.rich)?\(\s*'([^']+)'/g)].map((match) => match[1]!);
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });

  it('are all named where the keys get their type', () => {
    const typed = readFileSync(join(root, 'i18n/tables.ts'), 'utf8');
    expect(tables.map(({ path }) => path).filter((path) => !typed.includes(`'../${path}'`))).toEqual([]);
  });
});
