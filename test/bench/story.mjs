// @ts-check
// Races are told once, as stories that also check the database behind them; the bench runs one by its name and shows its
// figures. So what is measured is what is proved.
import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const PATIENCE_MS = 120_000;

/**
 * @param {string} file of test/stories @param {string} name what the story is called
 * @param {RegExp} figure lines that are figures
 * @returns {Promise<string[]>}
 * @throws Error with what the story said when it did not come out right
 */
export async function figuresOf(file, name, figure) {
  const child = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--runInBand',
      '--forceExit',
      `test/stories/${file}`,
      '--testNamePattern',
      name,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, RACE_ROUNDS: '1' } },
  );
  let said = '';
  child.stdout.on('data', (part) => (said += part));
  child.stderr.on('data', (part) => (said += part));
  const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearTimeout(force);
  const figures = said.split('\n').filter((line) => figure.test(line));
  if (code !== 0 || figures.length === 0) throw new Error(`The story «${name}» failed:\n${said.slice(-3_000)}`);
  return figures.map((line) => line.replace(/^figure: /, '').trim());
}
