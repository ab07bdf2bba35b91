// @ts-check
// A pid alone says nothing: it is reused, and a killed process may stay as a zombie that still answers signal 0. So a
// process is remembered by its pid and the moment it began.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

/** @typedef {{ pid: number, began: string }} ProcessIdentity */

/**
 * When the living process with this pid began, as an opaque text; undefined when there is none (or only a zombie).
 * @param {number} pid
 * @returns {string | undefined}
 */
export function beganAt(pid) {
  return process.platform === 'linux' ? beganAtOnLinux(pid) : beganAtByPs(pid);
}

/** @param {number} pid */
function beganAtOnLinux(pid) {
  try {
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    // Field 22 of proc(5), in clock ticks since boot; the boot's id makes it unique.
    return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19]}`;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** @param {number} pid */
function beganAtByPs(pid) {
  try {
    process.kill(pid, 0);
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** @param {unknown} error */
function isMissing(error) {
  const code = /** @type {NodeJS.ErrnoException} */ (error).code;
  return code === 'ENOENT' || code === 'ESRCH';
}

/**
 * @param {number} pid
 * @returns {ProcessIdentity}
 */
export function identityOf(pid) {
  return { pid, began: beganAt(pid) ?? '' };
}

/** @param {ProcessIdentity | undefined} identity */
export function isAlive(identity) {
  return identity !== undefined && identity.began !== '' && beganAt(identity.pid) === identity.began;
}

/**
 * Asks a process to end, and ends it when it has not after `patienceMs`. One that is gone, or whose pid now belongs to
 * another, is left alone.
 * @param {ProcessIdentity} identity
 * @param {{ signal?: NodeJS.Signals, patienceMs: number, lastSignal?: NodeJS.Signals }} options
 */
export async function endProcess(identity, { signal = 'SIGTERM', patienceMs, lastSignal = 'SIGKILL' }) {
  if (!isAlive(identity)) return;
  sendSignal(identity.pid, signal);
  if (await untilGone(identity, patienceMs)) return;
  sendSignal(identity.pid, lastSignal);
  await untilGone(identity, 5_000);
}

/**
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/**
 * @param {ProcessIdentity} identity
 * @param {number} patienceMs
 */
async function untilGone(identity, patienceMs) {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 25) {
    if (!isAlive(identity)) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return !isAlive(identity);
}
