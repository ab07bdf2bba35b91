// @ts-check
// npm start in an empty DATA_DIR, killed outright, and started again over what is there: the two times that people wait for.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort, seconds } from './stage.mjs';

export const title = 'First and later start until the site is ready, seconds (goal: later 10 on two cores)';

const root = path.resolve(import.meta.dirname, '../..');
const PATIENCE_MS = 90_000;

export async function measure() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'asar-bench-start-'));
  /** @type {Record<string, string>} */
  const environment = {
    DATA_DIR: folder,
    PORT: String(await freePort()),
    STRIPE_SANDBOX_PORT: String(await freePort()),
  };
  try {
    const first = await startOnce(environment, 'SIGKILL');
    const later = await startOnce(environment, 'SIGTERM');
    return [
      `first ${seconds(first)}   later, after kill -9, ${seconds(later)}`,
      'both with everything built; the build itself takes its own time once',
    ];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {Record<string, string>} environment @param {NodeJS.Signals} end how it is ended @returns {Promise<number>} ms */
async function startOnce(environment, end) {
  const given = Object.entries(process.env).filter(([name]) => !/DATABASE_URL$/.test(name));
  const begun = performance.now();
  const child = spawn(process.execPath, ['apps/launcher/start.mjs'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(given), ...environment },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let said = '';
  child.stderr.on('data', (part) => (said += part));
  try {
    await new Promise((resolve, reject) => {
      const force = setTimeout(() => reject(new Error(`It was not ready in time:\n${said}`)), PATIENCE_MS);
      child.once('exit', () => reject(new Error(`It ended before it was ready:\n${said}`)));
      child.stdout.on('data', (part) => {
        said += part;
        if (!said.includes('Asar is ready')) return;
        clearTimeout(force);
        resolve(undefined);
      });
    });
    return performance.now() - begun;
  } finally {
    child.kill(end);
    await ended;
  }
}
