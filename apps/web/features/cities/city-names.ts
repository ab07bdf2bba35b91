import { LOCALE_PATHS, type LocalePath } from '#kernel';
import { useSpeech } from '../../i18n/texts.js';
import { cities } from './cities.js';

// People write their city as they call it. Where it is one that every language here has a name for, readers see theirs; any other
// place stays as it was written.
const same = (name: string): string => name.trim().toLowerCase();
const byName = new Map(cities.flatMap((names) => names.map((name) => [same(name), names] as const)));

export function cityIn(path: LocalePath, written: string): string {
  return byName.get(same(written))?.[LOCALE_PATHS.indexOf(path)] ?? written;
}

/** Every name of the place, so that whoever looks for «Алматы» finds what is listed in «Almaty». */
export function namesOfCity(written: string): string[] {
  return [...new Set([written, ...(byName.get(same(written)) ?? [])])];
}

/** A city in the reader's language. */
export function useCity(): (written: string) => string {
  const { path } = useSpeech();
  return (written) => cityIn(path, written);
}
