import { migrate } from '#platform';
import { allTables } from '../tables.js';
import { tablesMark, writeMark } from './marks.js';
import { withClient } from './postgres/databases.mjs';

/**
 * Empties the database and makes its tables anew. Only whole schemas can be dropped: the append-only tables refuse to be
 * emptied, and the reference rows come with the migrations. A running product goes on with the new tables.
 */
export async function resetDatabase(addresses: { readonly ownerUrl: string; readonly appUrl: string }): Promise<void> {
  await withClient(addresses.ownerUrl, async (client) => {
    await client.query(`set lock_timeout = '20s'`);
    await client.query('begin');
    await client.query('drop schema if exists graphile_worker cascade');
    await client.query('drop schema public cascade');
    await client.query('create schema public');
    await client.query('commit');
  });
  const { ownerUrl: migrationUrl, appUrl } = addresses;
  await migrate({ ...allTables, migrationUrl, appUrl, isClockMovable: true });
  await writeMark(addresses.ownerUrl, 'tables', tablesMark());
}
