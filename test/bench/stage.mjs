// @ts-check
// What measurements stand on: a database of their own with a hundred thousand listings, and the compiled API over it.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { databaseUrl, openCluster } from '../../apps/launcher/postgres/cluster.mjs';
import { ensureDatabase, ensureRoles, withClient } from '../../apps/launcher/postgres/databases.mjs';
import { seedListings } from './seed.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const ROWS = 100_000;

/** @typedef {{ statements: number, cpuMs: number }} Used what a process has sent to PostgreSQL and computed since it started */
/**
 * @typedef {object} Api
 * @property {string} url of /graphql
 * @property {() => Promise<Used>} used
 * @property {() => Promise<void>} stop
 */
/**
 * @typedef {object} Stage
 * @property {string} appUrl
 * @property {string} ownerUrl
 * @property {() => Promise<Api>} api one API, started when it is first asked for
 * @property {(body: object, token?: string) => Promise<any>} ask one GraphQL request; throws for errors
 * @property {() => Promise<string>} token of a person who is signed in
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Stage>} */
export async function openStage() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'asar-bench-'));
  const server = await openServer(folder);
  const urls = await makeDatabase(server);
  const begun = performance.now();
  await withClient(urls.ownerUrl, (client) => seedListings(client, ROWS));
  process.stdout.write(`${ROWS} listings in ${seconds(performance.now() - begun)} s\n`);
  /** @type {Promise<Api> | undefined} */
  let api;
  /** @type {Promise<string> | undefined} */
  let token;
  /** @type {Stage} */
  const stage = {
    ...urls,
    api: () => (api ??= startApi({ ...urls, folder })),
    token: () => (token ??= signUp(stage)),
    async ask(body, bearer) {
      const response = await fetch((await stage.api()).url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
        },
        body: JSON.stringify(body),
      });
      const { data, errors } = /** @type {any} */ (await response.json());
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async close() {
      await (await api)?.stop();
      await withClient(server.adminUrl, (client) => client.query(`drop database if exists ${urls.name} with (force)`));
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
  return stage;
}

/** The server named by TEST_DATABASE_URL, or one of our own with the settings that the product uses. @param {string} folder */
async function openServer(folder) {
  const given = process.env['TEST_DATABASE_URL'];
  if (given !== undefined) return { adminUrl: given, stop: async () => {} };
  const adminPassword = randomBytes(18).toString('base64url');
  return openCluster({ folder: path.join(folder, 'postgres'), adminPassword });
}

/** @param {{ adminUrl: string }} server */
async function makeDatabase({ adminUrl }) {
  const name = `bench_${process.pid}`;
  const password = randomBytes(18).toString('base64url');
  const [owner, app] = [
    { name: 'asar_bench_owner', password },
    { name: 'asar_bench_app', password },
  ];
  await withClient(adminUrl, async (client) => {
    await ensureRoles(client, [owner, app]);
    await ensureDatabase(client, name, { owner: owner.name, app: app.name });
  });
  const { hostname, port } = new URL(adminUrl);
  const urlOf = (/** @type {string} */ user) => {
    const url = new URL(databaseUrl({ port: Number(port || 5432), user, password, database: name }));
    url.hostname = hostname;
    return url.toString();
  };
  const urls = { name, appUrl: urlOf(app.name), ownerUrl: urlOf(owner.name) };
  const { migrate } = await import('../../dist/libs/platform/database/migrate.js');
  const { allTables } = await import('../../dist/apps/tables.js');
  await migrate({ ...allTables, migrationUrl: urls.ownerUrl, appUrl: urls.appUrl, isClockMovable: true });
  return urls;
}

/** @param {{ appUrl: string, ownerUrl: string, folder: string }} where @returns {Promise<Api>} */
async function startApi({ appUrl, ownerUrl, folder }) {
  const port = await freePort();
  const server = await startServer('dist/apps/api/main.js', `http://127.0.0.1:${port}/healthz`, {
    NODE_ENV: 'development',
    PORT: String(port),
    DATA_DIR: path.join(folder, 'data'),
    DATABASE_URL: appUrl,
    MIGRATION_DATABASE_URL: ownerUrl,
    LOG_LEVEL: 'error',
  });
  return { url: `http://127.0.0.1:${port}/graphql`, ...server };
}

/**
 * A measured process: it says what it has used so far, and ends when it is told to.
 * @param {string} file @param {string} health answers once it is up @param {Record<string, string>} environment
 */
export async function startServer(file, health, environment) {
  const child = spawn(process.execPath, ['--import', './test/bench/probe.mjs', file], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await answering(health, child);
  return {
    /** @returns {Promise<Used>} */
    used: () =>
      new Promise((resolve) => {
        child.once('message', (used) => resolve(/** @type {Used} */ (used)));
        child.send('used');
      }),
    stop: async () => {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(force);
    },
  };
}

/** @param {string} url @param {import('node:child_process').ChildProcess} child */
async function answering(url, child) {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error('The API ended while it was starting.');
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The API did not answer within 30 seconds.');
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @param {Stage} stage */
async function signUp(stage) {
  const input = {
    email: 'bench@example.kz',
    password: 'таразы мен алма 31',
    fullName: 'Өлшем Өлшеуші',
    birthDate: '1990-01-01',
    locale: 'KK',
  };
  const query = 'mutation ($input: SignUpInput!) { signUp(input: $input) { accessToken } }';
  return (await stage.ask({ query, variables: { input } })).signUp.accessToken;
}

/** @param {number} ms */
export const seconds = (ms) => (ms / 1000).toFixed(1);
/** @param {number[]} numbers */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
