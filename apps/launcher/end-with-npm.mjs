// @ts-check
// `npm start` puts npm and a shell between the person and us, and a signal to npm may kill that shell without reaching
// us. So when one of the two is gone, it is we who were meant.
import fs from 'node:fs';
import { identityOf, isAlive } from './process-identity.mjs';

const LOOK_EVERY_MS = 500;

/** Sends ourselves SIGTERM when the npm that started us is gone. Does nothing when npm did not. */
export function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const ancestors = pathToNpm(process.ppid).map(identityOf);
  const timer = setInterval(() => {
    if (ancestors.every(isAlive)) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  timer.unref();
}

/**
 * Our parent, and npm when it is the parent of that. Never further: whoever called npm may go away.
 * @param {number} parent
 * @returns {number[]}
 */
function pathToNpm(parent) {
  if (process.platform !== 'linux' || isNpm(parent)) return [parent];
  const grandparent = Number(/\) \S (\d+)/.exec(fs.readFileSync(`/proc/${parent}/stat`, 'utf8'))?.[1]);
  return isNpm(grandparent) ? [parent, grandparent] : [parent];
}

/** @param {number} pid */
function isNpm(pid) {
  return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('npm');
}
