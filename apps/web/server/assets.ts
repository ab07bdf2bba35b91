import type { LocalePath } from '#kernel';
import type { Scope } from '../i18n/catalogues.js';

/** Vite's manifest: source file → built file with what it needs. */
export type Manifest = Record<
  string,
  { file: string; src?: string; css?: string[]; assets?: string[]; imports?: string[]; name?: string }
>;

export interface Assets {
  entry: string;
  styles: string[];
  fonts: string[];
  modules: string[];
}

/** ₸ is one kilobyte and comes by itself; Latin letters are on every page in figures and names. */
const fontsOf: Record<LocalePath, string[]> = {
  kk: ['cyrillic', 'kazakh', 'latin'],
  ru: ['cyrillic', 'latin'],
  en: ['latin'],
};

/** What the page needs first, named in its head so that nothing is found only after something else has run. */
export function assetsFor(
  manifest: Manifest,
  locale: LocalePath,
  pageFile: string | undefined,
  scopes: readonly Scope[],
): Assets {
  const modules = new Set<string>();
  const take = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || modules.has(chunk.file)) return;
    modules.add(chunk.file);
    chunk.imports?.forEach(take);
  };
  const keys = Object.keys(manifest);
  take('entry-client.tsx');
  if (pageFile) take(pageFile);
  for (const scope of scopes) {
    keys.filter((key) => key.includes(`virtual:texts/${locale}/${scope}`)).forEach(take);
  }
  const files = Object.values(manifest);
  return {
    entry: manifest['entry-client.tsx']!.file,
    styles: files.filter(({ file }) => file.endsWith('.css')).map(({ file }) => file),
    fonts: fontsOf[locale].flatMap((name) =>
      files.filter(({ file }) => file.includes(`onest-${name}`)).map(({ file }) => file),
    ),
    modules: [...modules],
  };
}
