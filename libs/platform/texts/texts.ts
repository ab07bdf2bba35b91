// The server's words: every library keeps its messages side by side in three languages (`offers.texts.ts`) and registers
// them when it is loaded. Messages are ICU (icu-minify compiles each once), written with the kernel's own formatters.
import { formatMoney, localePath, messageOptions, type Locale, type Sum } from '#kernel';
import compile from 'icu-minify/compile';
import format, { type CompiledMessage, type FormatOptions, type FormatValues } from 'icu-minify/format';
import { settings } from '../config/current-settings.js';
import { placeholdersOf, type TextTable } from './problems-of-texts.js';

/** Sums of money are written by the message's language; dates are written by `{at, date}` and its styles. */
export type TextParams = Readonly<Record<string, string | number | bigint | Date | Sum>>;

interface Compiled {
  readonly message: CompiledMessage;
  readonly placeholders: ReadonlySet<string>;
}

const registered = new Map<string, TextTable[string]>();
const compiled = new Map<string, Compiled>();
let report = (problem: string): void => process.emitWarning(problem, { code: 'ASAR_TEXT' });

/** Registers a table at load and returns it; a key that another table has already is a mistake in the code. */
export function defineTexts<const T extends TextTable>(table: T): T {
  for (const [key, text] of Object.entries(table)) {
    if (registered.has(key)) throw new Error(`The text ${key} is defined twice`);
    registered.set(key, text);
  }
  return table;
}

/** Everything registered so far, for tests and for the documentation. */
export function allTexts(): TextTable {
  return Object.fromEntries(registered);
}

export function hasText(key: string): boolean {
  return registered.has(key);
}

/** Where mistakes in texts are told outside tests; the servers hand over their log. */
export function reportTextProblems(listener: (problem: string) => void): void {
  report = listener;
}

/**
 * The message in a language. A missing key or value throws in tests; elsewhere a person still gets an answer (the key,
 * or the message with a gap) and the log gets an error.
 */
export function say(locale: Locale, key: string, params: TextParams = {}): string {
  const text = registered.get(key);
  if (!text) return mistake(`There is no text ${key}`, key);
  const { message, placeholders } = compiledText(`${locale} ${key}`, text[localePath(locale)]);
  if (typeof message === 'string') return message;
  const values: Record<string, unknown> = {};
  for (const name of placeholders) {
    const value = params[name];
    values[name] = value === undefined ? mistake(`The text ${key} wants {${name}}`, '…') : written(value, locale);
  }
  return format(message, locale, values as FormatValues, messageOptions as unknown as FormatOptions) as string;
}

function compiledText(name: string, message: string): Compiled {
  let found = compiled.get(name);
  if (!found) {
    found = { message: compile(message), placeholders: placeholdersOf(message) };
    compiled.set(name, found);
  }
  return found;
}

/** Plurals compare numbers, so whole numbers that fit become numbers; larger ones keep all their digits. */
function written(value: TextParams[string], locale: Locale): unknown {
  if (typeof value === 'object' && 'currency' in value) return formatMoney(value, locale);
  if (typeof value === 'bigint' && BigInt(Number(value)) === value) return Number(value);
  return value;
}

function mistake(problem: string, instead: string): string {
  if (settings().nodeEnv === 'test') throw new Error(problem);
  report(problem);
  return instead;
}
