import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { textTables } from '../vite/texts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tables = textTables(root);
const entries = tables.flatMap(({ path, table }) =>
  Object.entries(table).map(([key, texts]) => ({ path, key, texts })),
);
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
