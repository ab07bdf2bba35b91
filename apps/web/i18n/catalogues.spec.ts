import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compile from 'icu-minify/compile';
import { locales, textTables } from '../vite/texts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tables = textTables(root);
const entries = tables.flatMap(({ path, table }) =>
  Object.entries(table).map(([key, texts]) => ({ path, key, texts })),
);
const each = (find: (texts: Record<string, string>, key: string) => boolean) =>
  entries.filter(({ texts, key }) => find(texts, key)).map(({ path, key }) => `${path}: ${key}`);

/** Names and kinds of what a message is given: `count plural`, `name`, `b tag`. Branches are walked through. */
function inputs(message: unknown): string[] {
  if (!Array.isArray(message)) return [];
  return message.flatMap((node: unknown) => {
    if (!Array.isArray(node)) return [];
    const [name, kind, branches] = node as [string, unknown, unknown];
    if (kind === 1 || kind === 2 || kind === 3) {
      const options = Object.values(branches as Record<string, unknown>);
      return [`${name} ${kind === 1 ? 'select' : 'plural'}`, ...options.flatMap(inputs)];
    }
    return typeof kind === 'number' || kind === undefined ? [name] : [`${name} tag`, ...inputs(node.slice(1))];
  });
}

/** The names a text uses. A number may be shown plainly in one language and counted in another; `you` is always at hand. */
const namesIn = (text: string) =>
  [...new Set(inputs(compile(text)).map((each) => each.replace(/ (plural|select)$/, '')))]
    .filter((name) => name !== 'you')
    .sort();

/** The forms that each plural of a text has. */
function pluralForms(message: unknown): string[][] {
  if (!Array.isArray(message)) return [];
  return message.flatMap((node: unknown) => {
    if (!Array.isArray(node)) return [];
    const [, kind, branches] = node as [string, unknown, Record<string, unknown>];
    if (kind === 2) return [Object.keys(branches), ...Object.values(branches).flatMap(pluralForms)];
    return kind === 1 ? Object.values(branches).flatMap(pluralForms) : [];
  });
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'generated' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.spec.') ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('the text tables', () => {
  it('say everything in all three languages', () => {
    expect(each((texts) => locales.some((locale) => !texts[locale]?.trim()))).toEqual([]);
  });

  it('have each key once, in the part of the product it is named for', () => {
    const keys = entries.map(({ key }) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('use the same placeholders in every language', () => {
    expect(
      each(({ kk = '', ru = '', en = '' }) => new Set([kk, ru, en].map((text) => namesIn(text).join())).size > 1),
    ).toEqual([]);
  });

  it('put no suffix on a Kazakh placeholder: vowel harmony would break it', () => {
    expect(each(({ kk = '' }) => /\{\s*\w+(?:\s*,\s*(?:number|date)[^{}]*)?\}[\p{L}-]/u.test(kk))).toEqual([]);
  });

  it('have all forms of Russian plurals, and both of the others', () => {
    const lacking = (text: string, forms: string[]) =>
      pluralForms(compile(text)).some((found) => forms.some((form) => !found.includes(form)));
    expect(
      each(
        ({ kk = '', ru = '', en = '' }) =>
          lacking(ru, ['one', 'few', 'many', 'other']) ||
          lacking(kk, ['one', 'other']) ||
          lacking(en, ['one', 'other']),
      ),
    ).toEqual([]);
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
