// @ts-check
// The one PostgreSQL server of all test runs. Runs that overlap share it: each leaves its mark, and the last one to
// leave stops the server. Its data folder stays, so that the migrated template is there next time.
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { openCluster } from '../../apps/launcher/postgres/cluster.mjs';
import { ensureRoles, withClient } from '../../apps/launcher/postgres/databases.mjs';
import { beganAt, identityOf, isAlive } from '../../apps/launcher/process-identity.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'var/test-postgres');
const marks = path.join(root, 'var/test-runs');
const lockFolder = path.join(marks, 'lock');

/**
 * What a spec file needs to reach the server; global set-up hands it over through ASAR_TEST_SERVER.
 * @typedef {object} TestServer
 * @property {string} adminUrl
 * @property {{ name: string, password: string }} owner
 * @property {{ name: string, password: string }} app
 * @property {string} templateKey names the migrated template: a hash of all that decides what is in it
 * @property {number} run the pid of the test run; databases of runs that are gone are dropped
 */

/** @returns {Promise<TestServer>} */
export async function enterTestServer() {
  fs.mkdirSync(marks, { recursive: true });
  return locked(async () => {
    fs.writeFileSync(path.join(marks, `${process.pid}.json`), JSON.stringify(identityOf(process.pid)));
    const given = process.env['TEST_DATABASE_URL'];
    const password = given === undefined ? keptPassword() : createHash('sha256').update(given).digest('hex');
    const adminUrl = given ?? (await openOwnServer(password));
    const owner = { name: 'asar_owner', password };
    const app = { name: 'asar_app', password };
    await withClient(adminUrl, async (client) => {
      await ensureRoles(client, [owner, app]);
      await dropLeftovers(client);
    });
    return { adminUrl, owner, app, templateKey: templateKey(), run: process.pid };
  });
}

/** @param {string} password */
async function openOwnServer(password) {
  const parameters = { max_connections: '300', log_min_messages: 'warning' };
  return (await openCluster({ folder, adminPassword: password, isDurable: false, parameters })).adminUrl;
}

export async function leaveTestServer() {
  await locked(async () => {
    fs.rmSync(path.join(marks, `${process.pid}.json`), { force: true });
    if (process.env['TEST_DATABASE_URL'] !== undefined || livingRuns().length > 0) return;
    await (await openCluster({ folder, adminPassword: keptPassword() })).stop();
  });
}

function livingRuns() {
  return fs
    .readdirSync(marks)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(fs.readFileSync(path.join(marks, name), 'utf8')))
    .filter(isAlive);
}

function keptPassword() {
  const file = path.join(root, 'var/test-postgres.password');
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8');
}

/** @param {import('pg').Client} client */
async function dropLeftovers(client) {
  if (livingRuns().length === 1) await dropOldTemplates(client);
  const { rows } = await client.query(`select datname as name from pg_database where datname ~ '^test_[0-9]+_'`);
  for (const { name } of rows) {
    if (beganAt(Number(name.split('_')[1])) === undefined)
      await client.query(`drop database if exists ${name} with (force)`);
  }
}

/**
 * Nobody else is running: templates of other migrations than today's go.
 * @param {import('pg').Client} client
 */
async function dropOldTemplates(client) {
  const { rows } = await client.query(
    `select datname as name from pg_database where datname ~ '^template_[0-9a-f]{12}_'`,
  );
  for (const { name } of rows) {
    if (name.startsWith(`template_${templateKey()}_`)) continue;
    await client.query(`alter database ${name} with is_template false`);
    await client.query(`drop database ${name} with (force)`);
  }
}

/** A hash of the migrations and of what runs them. */
function templateKey() {
  const hash = createHash('sha256');
  for (const file of [
    ...migrationFiles(),
    'libs/platform/database/migrate.ts',
    'node_modules/graphile-worker/package.json',
  ].sort()) {
    if (fs.existsSync(path.join(root, file))) hash.update(file).update(fs.readFileSync(path.join(root, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

function migrationFiles() {
  return fs.readdirSync(path.join(root, 'libs')).flatMap((library) => {
    const migrations = path.join(root, 'libs', library, 'migrations');
    const names = fs.existsSync(migrations) ? fs.readdirSync(migrations) : [];
    return names.filter((name) => name.endsWith('.ts')).map((name) => `libs/${library}/migrations/${name}`);
  });
}

/**
 * One test run at a time starts, adopts or stops the server.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function locked(work) {
  const holder = path.join(lockFolder, 'holder.json');
  for (let waitedMs = 0; ; waitedMs += 50) {
    try {
      fs.mkdirSync(lockFolder);
      fs.writeFileSync(holder, JSON.stringify(identityOf(process.pid)));
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    // A run that was killed while it held the lock.
    const isHeld = fs.existsSync(holder)
      ? isAlive(JSON.parse(fs.readFileSync(holder, 'utf8') || '{}'))
      : waitedMs < 2_000;
    if (!isHeld) fs.rmSync(lockFolder, { recursive: true, force: true });
    else if (waitedMs > 120_000) throw new Error(`Another test run has held ${lockFolder} for two minutes.`);
    else await new Promise((resolve) => setTimeout(resolve, 50));
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lockFolder, { recursive: true, force: true });
  }
}
