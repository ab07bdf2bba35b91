// @ts-check
// Runs the web's own build when anything it is made of has changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { filesOf, hashOf, root, writeWhole } from './server.mjs';

const script = path.join(root, 'apps/web/build.mjs');
const stampFile = path.join(root, 'dist/web-stamp');
/** The web takes its words, money and dates from the kernel, and its types from the schema. */
const MADE_OF = ['apps/web', 'libs/kernel', 'apps/api/schema.graphql', 'package-lock.json'];
/** What the web's build writes into its own folder. */
const GENERATED = /^apps\/web\/(graphql\/generated|dist|\.cache)\//;

function webStamp() {
  const hash = createHash('sha256');
  for (const file of filesOf(MADE_OF).sort()) {
    if (!GENERATED.test(file) && !/\.spec\.tsx?$/.test(file)) hash.update(`${file} ${hashOf(file)}\n`);
  }
  return hash.digest('hex');
}

export function isWebStale() {
  if (!fs.existsSync(script)) return false;
  return !fs.existsSync(stampFile) || fs.readFileSync(stampFile, 'utf8') !== webStamp();
}

/** @throws Error with the output of the build */
export async function buildWeb() {
  const stamp = webStamp();
  const child = spawn(process.execPath, [script], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = /** @type {Buffer[]} */ ([]);
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0)
    throw new Error(`The web could not be built.\n${stripVTControlCharacters(Buffer.concat(output).toString())}`);
  writeWhole(stampFile, stamp);
}
