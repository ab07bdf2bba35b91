// The register of personal data against the schema (safety.md, K-19): a column that can hold words and that nobody has spoken
// for fails here.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { columnsOf, fatesOf, personalDataPage, personalTables, plainTables } from '#platform';
import { readFileSync } from 'node:fs';
import { startApp, type TestApp } from './harness/app.js';

let app: TestApp;
let schema: Map<string, Map<string, string>>;
beforeAll(async () => {
  app = await startApp();
  const rows = await app.database.rows<{ table: string; column: string; type: string }>({
    text: `select c.table_name as "table", c.column_name as "column", c.data_type as type from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE'`,
    values: [],
  });
  schema = new Map();
  for (const { table, column, type } of rows) {
    schema.set(table, (schema.get(table) ?? new Map<string, string>()).set(column, type));
  }
});
afterAll(() => app.stop());

const HOLDS_WORDS = /^(text|character|json|ARRAY|bytea|tsvector|USER-DEFINED)/;

describe('the register of personal data', () => {
  it('speaks for every table, and for none that is not there', () => {
    const spokenFor = [...personalTables().keys(), ...plainTables().keys()].sort();
    expect(spokenFor).toEqual([...schema.keys()].sort());
  });

  it('says of every column that can hold words what becomes of it, once', () => {
    let count = 0;
    for (const [table, described] of personalTables()) {
      const columns = schema.get(table) ?? new Map<string, string>();
      const fates = fatesOf(described);
      const said = columnsOf(described);
      expect([table, said.length]).toEqual([table, new Set(said).size]);
      if (fates.has('*')) continue;
      const open = [...columns].filter(([column, type]) => HOLDS_WORDS.test(type) && !fates.has(column));
      expect([table, open]).toEqual([table, []]);
      expect([table, said.filter((column) => !columns.has(column))]).toEqual([table, []]);
      count += said.length;
    }
    process.stdout.write(`personal data: ${String(count)} columns spoken for in ${String(schema.size)} tables\n`);
  });

  it('keeps nothing without a reason, and no plain table has a column for a person', () => {
    for (const described of personalTables().values()) {
      if ('deleted' in described) continue;
      for (const why of Object.values(described.kept ?? {})) expect(why.length).toBeGreaterThan(10);
    }
    for (const table of plainTables().keys()) {
      const persons = [...(schema.get(table)?.keys() ?? [])].filter((column) => /person|email|full_name/.test(column));
      expect([table, persons]).toEqual([table, []]);
    }
  });

  it('is what docs/personal-data.md says (npm run cli -- document-personal-data)', () => {
    expect(readFileSync(new URL('../docs/personal-data.md', import.meta.url), 'utf8')).toBe(personalDataPage());
  });
});
