import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { type MadeSecrets } from './settings.js';

/** What a data folder keeps to itself: the made secrets, and whatever the launcher adds (database passwords). */
export type KeptSecrets = MadeSecrets & Record<string, string>;

const makers: Record<string, () => string> = {
  ACCESS_TOKEN_SECRET: () => randomBytes(48).toString('base64url'),
  DATA_ENCRYPTION_KEY: () => randomBytes(32).toString('base64'),
  FILE_URL_SECRET: () => randomBytes(48).toString('base64url'),
  STRIPE_WEBHOOK_SECRET: () => `whsec_${randomBytes(24).toString('hex')}`,
  adminPassword: () => randomBytes(24).toString('base64url'),
  ownerPassword: () => randomBytes(24).toString('base64url'),
  appPassword: () => randomBytes(24).toString('base64url'),
};

/**
 * Reads DATA_DIR/secrets.json, making what is missing. The file is written beside and linked or renamed into place, so
 * that two processes which start at once agree on one set and a crash never leaves half a file.
 */
export function keptSecrets(dataDir: string): KeptSecrets {
  const file = path.join(dataDir, 'secrets.json');
  const existing = readSecrets(file);
  if (existing !== undefined && Object.keys(makers).every((name) => existing[name])) return existing as KeptSecrets;
  const made = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, existing?.[name] || make()]));
  const complete = { ...existing, ...made };
  fs.mkdirSync(dataDir, { recursive: true });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  fs.writeFileSync(draft, `${JSON.stringify(complete, null, 2)}\n`, { mode: 0o600, flush: true });
  try {
    if (existing === undefined) fs.linkSync(draft, file);
    else fs.renameSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return keptSecrets(dataDir);
  } finally {
    fs.rmSync(draft, { force: true });
  }
  return complete as KeptSecrets;
}

/** @throws Error when the file exists and cannot be read: new secrets would make encrypted rows unreadable. */
function readSecrets(file: string): Record<string, string> | undefined {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return JSON.parse(text) as Record<string, string>;
  } catch {
    throw new Error(`${file} is damaged. Restore it from a copy: with new secrets the encrypted data cannot be read.`);
  }
}
