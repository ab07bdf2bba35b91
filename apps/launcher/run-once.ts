import { spawn } from 'node:child_process';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type RunFolder } from './run-folder.js';

/**
 * Runs one command of the command line to its end, as a process of its own: the launcher stays small, and a command
 * that fails takes nothing with it.
 * @returns the last line it printed
 * @throws Error with all that it printed
 */
export async function runOnce(command: string, runFolder: RunFolder): Promise<string> {
  const words = command.split(' ');
  const preload = new URL('./end-with-launcher.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', preload, path.join(import.meta.dirname, 'cli.js'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  if (child.pid !== undefined) runFolder.remember('command', child.pid);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const [said, complained, code] = await Promise.all([allOf(child.stdout), allOf(child.stderr), ended]);
  runFolder.forget('command');
  if (code !== 0) throw new Error(`${command} failed.\n${said}${complained}`.trimEnd());
  return said.trimEnd().split('\n').at(-1) ?? '';
}

function allOf(stream: Readable | null): Promise<string> {
  return stream === null ? Promise.resolve('') : text(stream);
}
