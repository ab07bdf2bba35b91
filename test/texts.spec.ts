// Every message of the server, in three languages: the tables are found on disk, so that none is forgotten.
import { describe, expect, it } from '@jest/globals';
import { allTexts, problemsOfTexts, type TextTable } from '#platform';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const tables = ['libs', 'apps']
  .flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(folder, file)),
  )
  .filter((file) => file.endsWith('.texts.ts'))
  .sort();

describe('the texts of the server', () => {
  it.each(tables)('%s', async (file) => {
    const found = (await import(path.join(root, file))) as Record<string, unknown>;
    for (const table of Object.values(found)) {
      if (typeof table === 'object') expect(problemsOfTexts(table as TextTable)).toEqual([]);
    }
  });

  it('are all well together, those that no file gives out too', () => {
    expect(problemsOfTexts(allTexts())).toEqual([]);
  });

  it('are many, and none is defined twice', () => {
    expect(tables.length).toBeGreaterThan(3);
    expect(Object.keys(allTexts()).length).toBeGreaterThan(100);
  });
});
