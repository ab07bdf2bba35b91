import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { withClient } from './postgres/databases.mjs';

/**
 * What was done to a database, and by which version: kept in the database itself, so that it is true of a copy and gone
 * with the tables. It spares a later start two processes that would load the whole product to find nothing to do.
 */
export type MarkName = 'tables' | 'demo';

const dist = path.resolve(import.meta.dirname, '../..');

/** The mark that stands in the database; undefined for a database that has none yet. */
export async function readMark(ownerUrl: string, name: MarkName): Promise<string | undefined> {
  return withClient(ownerUrl, async (client) => {
    const { rows: found } = await client.query(`select to_regclass('public.launcher_marks') is not null as "isThere"`);
    if (found[0].isThere !== true) return undefined;
    const { rows } = await client.query('select value from launcher_marks where name = $1', [name]);
    return rows[0]?.value as string | undefined;
  });
}

export async function writeMark(ownerUrl: string, name: MarkName, value: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query('create table if not exists launcher_marks (name text primary key, value text not null)');
    await client.query(
      'insert into launcher_marks values ($1, $2) on conflict (name) do update set value = excluded.value',
      [name, value],
    );
  });
}

/** Of everything that decides what the tables look like and who may touch them. */
export function tablesMark(): string {
  const libraries = fs.readdirSync(path.join(dist, 'libs'));
  const files = libraries.flatMap((library) => filesBelow(`libs/${library}`, /\/migrations\/|\.tables\.js$/));
  const queue = fs.readFileSync(path.resolve(dist, '../node_modules/graphile-worker/package.json'));
  return hashOf([...files, 'apps/tables.js', 'libs/platform/database/migrate.js'], queue);
}

/** Of the story that the demo data tells; undefined when this build has none. */
export function demoMark(): string | undefined {
  if (!fs.existsSync(path.join(dist, 'apps/launcher/demo/index.js'))) return undefined;
  return hashOf(filesBelow('apps/launcher/demo', /\.(js|mjs|json)$/));
}

function filesBelow(folder: string, wanted: RegExp): string[] {
  return fs
    .readdirSync(path.join(dist, folder), { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => wanted.test(file) && !file.endsWith('.map') && fs.statSync(path.join(dist, file)).isFile());
}

function hashOf(files: string[], more: Buffer = Buffer.alloc(0)): string {
  const hash = createHash('sha256').update(more);
  for (const file of files.toSorted()) hash.update(file).update(fs.readFileSync(path.join(dist, file)));
  return hash.digest('hex').slice(0, 16);
}
