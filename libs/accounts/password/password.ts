// Passwords: argon2id with 19 MiB and two passes (OWASP's figures); any characters, nothing cut off, NFKC first so that the
// same word typed on another keyboard is the same password.
import { hash, verify } from '@node-rs/argon2';
import { badInput } from '#platform';
import type { Person } from '../person.entity.js';
import { COMMON_PASSWORDS } from './common-passwords.js';

const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
export const MIN_PASSWORD = 8;
export const MAX_PASSWORD = 256;

const normal = (password: string): string => password.normalize('NFKC');

export function hashPassword(password: string): Promise<string> {
  return hash(normal(password), OPTIONS);
}

let nobody: Promise<string> | undefined;

/** Compares with the person's hash; for nobody it takes as long and is false, so that time tells nothing. */
export async function verifyPassword(person: Pick<Person, 'passwordHash'> | null, password: string): Promise<boolean> {
  nobody ??= hashPassword('nobody has this password');
  const own = person?.passwordHash ?? null;
  const isRight = await verify(own ?? (await nobody), normal(password));
  return own !== null && isRight;
}

/** Refuses short and guessable passwords; `own` are the person's name and address. */
export function requireGoodPassword(password: string, own: readonly string[]): void {
  const lower = normal(password).toLowerCase();
  if ([...lower].length < MIN_PASSWORD) throw badInput('password', 'TOO_SHORT', { min: MIN_PASSWORD });
  const words = own.flatMap((text) => text.toLowerCase().split(/[\s@._-]+/)).filter((word) => word.length >= 4);
  const rest = words.reduce((text, word) => text.replaceAll(word, ''), lower).replaceAll(/[\d\W_]/g, '');
  const isRepeated = new Set(lower).size < 4;
  if (COMMON_PASSWORDS.has(lower) || isRepeated || (rest.length === 0 && words.some((word) => lower.includes(word)))) {
    throw badInput('password', 'PASSWORD_COMMON');
  }
}
