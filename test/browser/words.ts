// The words of the web as its readers see them, from the catalogues themselves: a spec names a text by its key.
import path from 'node:path';
import compile from 'icu-minify/compile';
import format, { type FormatOptions } from 'icu-minify/format';
import { messageOptions, type Locale, type LocalePath } from '#kernel';
import { textTables } from '../../apps/web/vite/texts.mjs';

const tables = (textTables as (root: string) => { table: Record<string, Record<LocalePath, string>> }[])(
  path.resolve(import.meta.dirname, '../../apps/web'),
);
const texts = new Map(tables.flatMap(({ table }) => Object.entries(table)));

export type Words = (key: string, values?: Record<string, string | number>) => string;

/** `t('signUp.submit')` in one language, for an adult. */
export function wordsIn(locale: LocalePath): Words {
  return (key, values = {}) => {
    const text = texts.get(key)?.[locale];
    if (text === undefined) throw new Error(`There is no text ${key}`);
    const options = messageOptions as unknown as FormatOptions;
    return String(format(compile(text), locale.toUpperCase() as Locale, { you: 'adult', ...values }, options));
  };
}
