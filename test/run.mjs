// @ts-check
// npm test [-- jest arguments]: builds what is stale, runs every spec, and says in its very last line how many passed.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildStale } from '../apps/launcher/build/index.mjs';

const root = path.resolve(import.meta.dirname, '..');
const resultsFile = path.join(root, 'var/test-results.json');
/** Jest waits for ever when a spec leaves a connection open; that is a failure, and it must end. */
const PATIENCE_AFTER_RESULTS_MS = 30_000;

/** @typedef {{ passed: number, failed: number }} Outcome */

/** @param {string[]} words */
async function runJest(words) {
  fs.mkdirSync(path.dirname(resultsFile), { recursive: true });
  fs.rmSync(resultsFile, { force: true });
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const child = spawn(process.execPath, [...jest, '--json', `--outputFile=${resultsFile}`, ...words], {
    cwd: root,
    // The results go to the file; only the readable report, on stderr, is for people.
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let hung = false;
  const watch = setInterval(() => {
    if (!fs.existsSync(resultsFile) || Date.now() - fs.statSync(resultsFile).mtimeMs < PATIENCE_AFTER_RESULTS_MS)
      return;
    hung = true;
    child.kill('SIGKILL');
  }, 1_000);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => child.kill(signal));
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(watch);
  if (hung) process.stderr.write('\nJest did not end: some spec leaves a connection, timer or process open.\n');
  return { code, hung };
}

/** A file that cannot even be loaded counts as one failure. @returns {Outcome} */
function readOutcome() {
  if (!fs.existsSync(resultsFile)) return { passed: 0, failed: 1 };
  const results = JSON.parse(fs.readFileSync(resultsFile, 'utf8'));
  return { passed: results.numPassedTests, failed: results.numFailedTests + results.numRuntimeErrorTestSuites };
}

/** @param {string[]} words @returns {Promise<Outcome>} */
async function run(words) {
  const isWhole = words.every((word) => word.startsWith('-'));
  const needsWeb = isWhole || words.some((word) => /browser|axe|main-job|family-story|kazakh|bad-input/.test(word));
  try {
    await buildStale({ withWeb: needsWeb });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return { passed: 0, failed: 1 };
  }
  const { code, hung } = await runJest(words);
  const { passed, failed } = readOutcome();
  // Whatever else Jest disliked (a failed tear-down, no test found) must not look like success.
  const isUnexplained = hung || (failed === 0 && (code !== 0 || passed === 0));
  return { passed, failed: failed + (isUnexplained ? 1 : 0) };
}

const { passed, failed } = await run(process.argv.slice(2));
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
