// @ts-check
// What must be there before anything else can be loaded.
import fs from 'node:fs';
import path from 'node:path';

const LEAST_NODE = [20, 19];
const STANDARD_PORT = 3000;

/** @throws Error in plain words */
export function requireMachine() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = LEAST_NODE;
  if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
    throw new Error(`Asar needs Node.js ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  }
  if (!fs.existsSync(path.resolve(import.meta.dirname, '../../node_modules/@swc/core'))) {
    throw new Error('The packages are not installed yet. Run npm ci first.');
  }
}

/**
 * Told before anything is built, which takes a minute the first time. Whoever runs from this folder already is told of later, and
 * by name.
 * @throws Error in plain words
 */
export async function requirePort() {
  const { isFree } = await import('./postgres/cluster.mjs');
  const port = Number(process.env['PORT'] || STANDARD_PORT);
  const dataDir = path.resolve(import.meta.dirname, '../..', process.env['DATA_DIR'] || 'var');
  if (!Number.isInteger(port) || fs.existsSync(path.join(dataDir, 'run/launcher.json'))) return;
  if (port < 1 || port > 65_535 || ((await isFree(port)) && (await isFree(port, '0.0.0.0')))) return;
  throw new Error(`Port ${port} is taken by another program. Stop that one, or choose another port with PORT=….`);
}

/**
 * People get the sentence; a programming mistake keeps its stack.
 * @param {unknown} error
 * @returns {never}
 */
export function explainAndExit(error) {
  const isOurs = error instanceof Error && (error.constructor === Error || error.name === 'SettingsProblem');
  const text = isOurs ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}
