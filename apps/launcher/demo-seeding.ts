import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { withClient } from './postgres/databases.mjs';

/** What `demo/index.ts` exports: puts in what is missing; with `reset` begins the story afresh, dated from now. */
export interface DemoModule {
  seedDemo(options: { readonly reset: boolean }): Promise<void>;
}

const folder = path.join(import.meta.dirname, 'demo');
const MARK = 'asar demo ';

/**
 * Seeds unless this very story is in the database already: the database itself carries a mark of it, so that a later
 * start need not load the whole product only to find nothing to do.
 * @param ownerUrl who may comment on the database
 * @returns what was done, in a few words
 */
export async function seedOnce(ownerUrl: string, reset: boolean): Promise<string> {
  if (!fs.existsSync(path.join(folder, 'index.js'))) return 'there is none in this build';
  const story = MARK + hashOfFolder();
  if (!reset && (await withClient(ownerUrl, (client) => client.query(READ_MARK))).rows[0]?.mark === story) {
    return 'already there';
  }
  const demo = (await import(path.join(folder, 'index.js'))) as DemoModule;
  await demo.seedDemo({ reset });
  await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query('select current_database() as name');
    const name = client.escapeIdentifier(rows[0].name as string);
    await client.query(`comment on database ${name} is ${client.escapeLiteral(story)}`);
  });
  return reset ? 'begun afresh' : 'seeded';
}

const READ_MARK = `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = current_database()`;

function hashOfFolder(): string {
  const hash = createHash('sha256');
  const names = fs.readdirSync(folder, { recursive: true }).map(String).sort();
  for (const name of names.filter((each) => /\.(js|mjs|json)$/.test(each))) {
    hash.update(name).update(fs.readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
