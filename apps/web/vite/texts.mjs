import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compile from 'icu-minify/compile';

export const locales = ['kk', 'ru', 'en'];

const scopes = { 'public-texts.json': 'public', 'further-texts.json': 'further', 'texts.json': 'private' };

/**
 * Texts stand side by side per feature: `public-texts.json` (every page has them), `further-texts.json` (public pages that few
 * people open first), `texts.json` (pages for signed-in people). The kit's own are public.
 * @returns {{ path: string, scope: 'public' | 'further' | 'private', table: Record<string, Record<string, string>> }[]}
 */
export function textTables(root) {
  const folders = ['ui', ...readdirSync(join(root, 'features')).map((name) => join('features', name))].sort();
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name in scopes)
      .map((name) => ({
        path: join(folder, name),
        scope: folder === 'ui' ? 'public' : scopes[name],
        table: JSON.parse(readFileSync(join(root, folder, name), 'utf8')),
      })),
  );
}

/** `virtual:texts/kk/public` is the compiled catalogue of one language and scope: one chunk, no ICU parser in the browser. */
export function textsPlugin(root) {
  const prefix = 'virtual:texts/';
  return {
    name: 'texts',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const [locale, scope] = id.slice(prefix.length + 1).split('/');
      const tables = textTables(root).filter((each) => each.scope === scope);
      for (const each of tables) this.addWatchFile(join(root, each.path));
      const catalogue = Object.fromEntries(
        tables.flatMap((each) => Object.entries(each.table).map(([key, texts]) => [key, compile(texts[locale])])),
      );
      return { code: `export default ${JSON.stringify(catalogue)};`, moduleSideEffects: false };
    },
  };
}
