// @ts-check
// One PostgreSQL server over one data folder: made when missing, adopted when it survived us, stopped by SIGINT ("fast":
// open transactions roll back, everything acknowledged is kept).
import { spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { beganAt, endProcess, identityOf } from '../process-identity.mjs';
import { findPrograms, placeFor, unprivilegedAccount } from './binaries.mjs';

export const ADMIN = 'postgres';

/**
 * @typedef {object} ClusterOptions
 * @property {string} folder absolute; beside it stand `<folder>.json` (the remembered port) and `<folder>.log`
 * @property {string} adminPassword of the superuser, used when the cluster is made
 * @property {boolean} [isDurable] false only for tests: nothing survives a power cut then
 * @property {Record<string, string>} [parameters] further server settings
 */
/**
 * @typedef {object} Cluster
 * @property {number} port
 * @property {string} adminUrl of the database `postgres`
 * @property {boolean} isAdopted the server ran already
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the server of this folder, or adopts the one that runs.
 * @param {ClusterOptions} options
 * @returns {Promise<Cluster>}
 */
export async function openCluster(options) {
  const account = unprivilegedAccount();
  fs.mkdirSync(path.dirname(options.folder), { recursive: true });
  const place = placeFor(options.folder, account);
  const running = await runningServer(place);
  if (running !== undefined) return asCluster(options, { place, ...running, isAdopted: true });
  const programs = await findPrograms(account);
  if (!fs.existsSync(path.join(place, 'PG_VERSION'))) initialise(options, place, programs, account);
  const port = await choosePort(`${options.folder}.json`);
  const pid = await startServer(options, place, programs, account, port);
  return asCluster(options, { place, pid, port, isAdopted: false });
}

/**
 * The port of the server over this folder if one is running; starts nothing.
 * @param {string} folder
 */
export async function portOfRunning(folder) {
  if (!fs.existsSync(path.dirname(folder))) return undefined;
  return (await runningServer(placeFor(folder, unprivilegedAccount())))?.port;
}

/**
 * @param {ClusterOptions} options
 * @param {{ place: string, pid: number, port: number, isAdopted: boolean }} server
 * @returns {Cluster}
 */
function asCluster({ folder, adminPassword }, { place, pid, port, isAdopted }) {
  fs.writeFileSync(`${folder}.json`, `${JSON.stringify({ port, place }, null, 2)}\n`);
  const identity = identityOf(pid);
  return {
    port,
    isAdopted,
    adminUrl: databaseUrl({ port, user: ADMIN, password: adminPassword, database: 'postgres' }),
    // SIGQUIT as the last resort is PostgreSQL's own "immediate": it recovers from the log at the next start.
    stop: () => endProcess(identity, { signal: 'SIGINT', patienceMs: 20_000, lastSignal: 'SIGQUIT' }),
  };
}

/** @param {{ port: number, user: string, password: string, database: string }} parts */
export function databaseUrl({ port, user, password, database }) {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/**
 * Lines of postmaster.pid: 1 pid, 4 port, 8 status. A file left by a server that is gone is removed: its pid may be a
 * zombie or belong to somebody else by now, and PostgreSQL would refuse to start over it.
 * @param {string} place
 * @returns {Promise<{ pid: number, port: number } | undefined>}
 */
async function runningServer(place) {
  const file = path.join(place, 'postmaster.pid');
  for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 25) {
    const lines = readLines(file);
    if (lines === undefined) return undefined;
    const pid = Number(lines[0]);
    if (!ownsCluster(pid, place)) {
      fs.rmSync(file, { force: true });
      return undefined;
    }
    if (lines[7]?.trim() === 'ready') return { pid, port: Number(lines[3]) };
    await pause(25);
  }
  throw new Error(`PostgreSQL over ${place} has been starting or stopping for a minute.`);
}

/** @param {string} file */
function readLines(file) {
  try {
    return fs.readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Whether the living process with this pid really is the server of this folder.
 * @param {number} pid
 * @param {string} place
 */
function ownsCluster(pid, place) {
  if (!Number.isInteger(pid) || pid < 1 || beganAt(pid) === undefined) return false;
  if (process.platform !== 'linux') return true;
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(place);
  } catch {
    return false;
  }
}

/**
 * `--locale=C.UTF-8` and not C: pg_trgm follows LC_CTYPE whatever the provider, and under C it silently sees no Cyrillic.
 * The cluster is made beside and renamed, so that a start that was cut short is never taken for a whole one.
 * @param {ClusterOptions} options
 * @param {string} place
 * @param {import('./binaries.mjs').Programs} programs
 * @param {import('./binaries.mjs').Account | undefined} account
 */
function initialise({ adminPassword, isDurable = true }, place, programs, account) {
  const parent = path.dirname(place);
  for (const name of fs.readdirSync(parent)) {
    if (name.startsWith(`${path.basename(place)}.draft`)) fs.rmSync(path.join(parent, name), { recursive: true });
  }
  const draft = `${place}.draft`;
  const passwordFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'asar-initdb-'));
  const passwordFile = path.join(passwordFolder, 'password');
  fs.mkdirSync(draft, { mode: 0o700 });
  fs.writeFileSync(passwordFile, adminPassword, { mode: 0o600 });
  if (account !== undefined)
    for (const at of [draft, passwordFolder, passwordFile]) fs.chownSync(at, account.uid, account.gid);
  const locale = ['--locale=C.UTF-8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const words = ['-D', draft, '-U', ADMIN, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '-E', 'UTF8', ...locale];
  if (!isDurable) words.push('--no-sync');
  const done = spawnSync(programs.initdb, [...words, '--no-instructions'], {
    ...account,
    cwd: '/',
    env: cleanEnvironment(),
    encoding: 'utf8',
  });
  fs.rmSync(passwordFolder, { recursive: true });
  if (done.status !== 0)
    throw new Error(`PostgreSQL could not be set up: ${done.error?.message ?? done.stderr.trim()}`);
  fs.renameSync(draft, place);
}

/** Nothing of the caller's PGDATA, PGPORT, LC_ALL or library paths may reach the server. */
function cleanEnvironment() {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
}

/**
 * The remembered port while it is free, else another one below 32768, where the system never puts outgoing connections.
 * @param {string} stateFile
 */
async function choosePort(stateFile) {
  const remembered = fs.existsSync(stateFile) ? Number(JSON.parse(fs.readFileSync(stateFile, 'utf8')).port) : NaN;
  return Number.isInteger(remembered) && (await isFree(remembered)) ? remembered : freePort();
}

/** A port below the ephemeral range that nobody listens on. */
export async function freePort() {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
  throw new Error('There is no free port between 20000 and 32000.');
}

/**
 * @param {number} port
 * @param {string} [host] undefined: all addresses, as a server that listens without a host
 * @returns {Promise<boolean>}
 */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/**
 * The log goes to a file: a pipe's reader dies with us. Detached: a terminal's Ctrl-C must not reach the server before
 * the API has drained.
 * @param {ClusterOptions} options
 * @param {string} place
 * @param {import('./binaries.mjs').Programs} programs
 * @param {import('./binaries.mjs').Account | undefined} account
 * @param {number} port
 */
async function startServer({ folder, isDurable = true, parameters = {} }, place, programs, account, port) {
  const fast = isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const given = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...fast, ...parameters };
  const flags = Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = fs.openSync(`${folder}.log`, 'a', 0o600);
  const child = spawn(programs.postgres, ['-D', place, '-p', String(port), ...flags], {
    ...account,
    cwd: place,
    env: cleanEnvironment(),
    stdio: ['ignore', log, log],
    detached: true,
  });
  /** @type {string | undefined} */
  let failure;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', (code, signal) => (failure = `it ended with ${signal ?? code}`));
  try {
    for (let waitedMs = 0; waitedMs < 120_000; waitedMs += 20) {
      if (failure !== undefined) throw new Error(`PostgreSQL did not start: ${failure}. See ${folder}.log.`);
      const lines = readLines(path.join(place, 'postmaster.pid'));
      if (lines?.[7]?.trim() === 'ready' && Number(lines[0]) === child.pid) return Number(child.pid);
      await pause(20);
    }
  } finally {
    fs.closeSync(log);
    child.unref();
  }
  throw new Error(`PostgreSQL was not ready within two minutes. See ${folder}.log.`);
}

/** @param {number} ms */
function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
