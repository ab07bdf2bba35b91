// @ts-check
// Roles and databases on a server whose superuser we are.
import pg from 'pg';

/** @typedef {{ name: string, password: string }} Role */

/**
 * Runs `work` with a connection and closes it.
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'asar-launcher',
    connectionTimeoutMillis: 10_000,
  });
  // A server that goes away between two statements is reported by the next one.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Two roles: the owner migrates, the application cannot create, alter or own anything.
 * @param {import('pg').Client} client
 * @param {Role[]} roles
 */
export async function ensureRoles(client, roles) {
  for (const { name, password } of roles) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
    const verb = rowCount === 0 ? 'create' : 'alter';
    await client.query(
      `${verb} role ${client.escapeIdentifier(name)} login nosuperuser nocreatedb nocreaterole noinherit noreplication ` +
        `password ${client.escapeLiteral(password)}`,
    );
  }
}

/**
 * @param {import('pg').Client} client
 * @param {string} database
 * @param {{ owner: string, app: string }} roles
 */
export async function ensureDatabase(client, database, { owner, app }) {
  const name = client.escapeIdentifier(database);
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (rowCount === 0) await client.query(`create database ${name} owner ${client.escapeIdentifier(owner)}`);
  await client.query(`revoke all on database ${name} from public`);
  await client.query(`grant connect on database ${name} to ${client.escapeIdentifier(app)}`);
}

/**
 * Searching must find Қайрат when Кайрат is typed; a server with the C locale answers 0 and says nothing.
 * @param {string} url of the owner
 * @throws Error with advice
 */
export async function requireCyrillicSearch(url) {
  const similarity = await withClient(url, async (client) => {
    await client.query('begin');
    await client.query('create extension if not exists pg_trgm');
    const { rows } = await client.query(`select similarity('Қайрат', 'Кайрат') as similarity`);
    await client.query('commit');
    return Number(rows[0].similarity);
  });
  if (similarity > 0) return;
  throw new Error(
    'This PostgreSQL database does not see Cyrillic letters in searches (its LC_CTYPE is C). ' +
      "Make it anew with: CREATE DATABASE asar TEMPLATE template0 LOCALE 'C.UTF-8'.",
  );
}

/**
 * The application's role may not be able to alter tables or to touch append-only rows: then a hole in the application
 * cannot rewrite the record either.
 * @param {string} url of the application
 * @param {{ isStrict: boolean }} options strict: refuses; else answers with a warning
 * @returns {Promise<string | undefined>}
 */
export async function requireHumbleRole(url, { isStrict }) {
  const problem = await withClient(url, async (client) => {
    const { rows } = await client.query(
      `select rolname as name, rolsuper as "isSuperuser",
              exists (select 1 from pg_tables where schemaname = 'public' and tableowner = rolname) as "isOwner"
       from pg_roles where rolname = current_user`,
    );
    const { name, isSuperuser, isOwner } = rows[0];
    if (isSuperuser) return `DATABASE_URL signs in as ${name}, a superuser`;
    return isOwner ? `DATABASE_URL signs in as ${name}, the owner of the tables` : undefined;
  });
  if (problem === undefined) return undefined;
  const advice = `${problem}. Give the application a role of its own, and the owner's to MIGRATION_DATABASE_URL.`;
  if (isStrict) throw new Error(advice);
  return advice;
}
