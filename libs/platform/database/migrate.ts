import { runMigrations as migrateJobQueue } from 'graphile-worker';
import { DataSource } from 'typeorm';
import { dataSourceOptions, type Tables } from './data-source.js';

export interface MigrateOptions extends Tables {
  /** The owner's connection; the application's role can neither create nor alter anything. */
  readonly migrationUrl: string;
  /** The application's connection; its user name is the role that gets rights on the tables. */
  readonly appUrl: string;
  /** Where people try things out: the application may move the product's clock. Never in production. */
  readonly isClockMovable?: boolean;
}

/**
 * Brings the job queue's schema and ours up to date and grants the application's role what it needs. Safe to repeat and
 * to run from two processes at once. Returns the names of the migrations that ran.
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const url = new URL(options.migrationUrl);
  const dataSource = new DataSource({
    ...dataSourceOptions(options.migrationUrl, options, { poolSize: 2, statementTimeoutMs: 120_000 }),
  } as never);
  await dataSource.initialize();
  const guard = dataSource.createQueryRunner();
  try {
    // Session lock on its own connection: two launchers must not migrate at the same time.
    await guard.query(`select pg_advisory_lock(hashtext('asar.migrate'))`);
    await migrateJobQueue({ connectionString: url.toString() });
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    await pinTriggers(dataSource);
    const appRole = decodeURIComponent(new URL(options.appUrl).username);
    if (appRole !== '' && appRole !== decodeURIComponent(url.username)) {
      const clock = { product_clock: options.isClockMovable ? 'select, update' : 'select' };
      await grantToApplication(dataSource, appRole, { ...options.guarded, ...clock });
    }
    return ran.map(({ name }) => name);
  } finally {
    await guard.query(`select pg_advisory_unlock(hashtext('asar.migrate'))`);
    await guard.release();
    await dataSource.destroy();
  }
}

/**
 * Triggers guard the product's own tables. Without a path of their own they would look into a session's temporary tables
 * first, and whoever writes there could have them check something else.
 */
async function pinTriggers(owner: DataSource): Promise<void> {
  const triggers: { signature: string }[] = await owner.query(
    `select oid::regprocedure::text as signature from pg_proc
     where pronamespace = 'public'::regnamespace and prorettype = 'trigger'::regtype and proconfig is null
       and pg_get_userbyid(proowner) = current_user`,
  );
  for (const { signature } of triggers) {
    await owner.query(`alter function ${signature} set search_path = public, pg_temp`);
  }
}

async function grantToApplication(
  owner: DataSource,
  appRole: string,
  guarded: Readonly<Record<string, string>>,
): Promise<void> {
  const role = `"${appRole.replaceAll('"', '""')}"`;
  await owner.transaction(async (tx) => {
    await tx.query(`grant usage on schema public, graphile_worker to ${role}`);
    const tables: { name: string }[] = await tx.query(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    for (const { name } of tables) {
      await tx.query(`revoke all on public."${name}" from ${role}`);
      await tx.query(`grant ${guarded[name] ?? 'select, insert, update, delete'} on public."${name}" to ${role}`);
    }
    await tx.query(`grant usage, select on all sequences in schema public to ${role}`);
    await tx.query(`grant execute on all functions in schema public, graphile_worker to ${role}`);
    await tx.query(`grant select, insert, update, delete on all tables in schema graphile_worker to ${role}`);
    await tx.query(`grant usage, select, update on all sequences in schema graphile_worker to ${role}`);
    // The queue's private tables have row security without a policy for anybody but their owner.
    const secured: { name: string }[] = await tx.query(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'graphile_worker' and c.relkind = 'r' and c.relrowsecurity`,
    );
    for (const { name } of secured) {
      await tx.query(`drop policy if exists application on graphile_worker."${name}"`);
      await tx.query(
        `create policy application on graphile_worker."${name}" to ${role} using (true) with check (true)`,
      );
    }
  });
}
