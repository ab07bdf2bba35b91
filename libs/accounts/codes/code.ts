import { minutes } from '#kernel';
import { randomInt } from 'node:crypto';

/** How long a mailed code is good for, on the machine's clock, and how often it may be tried. */
export const CODE_MS = minutes(10);
export const MAX_TRIES = 5;
const DIGITS = 6;

/** Six digits; zeros in front count. */
export const newCode = (): string => String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0');

/** As people read a code: `482 913`. */
export const inGroups = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
