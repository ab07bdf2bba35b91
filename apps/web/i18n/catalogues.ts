import type { CompiledMessage } from 'icu-minify/format';
import { type LocalePath } from '#kernel';

/** `public` is on every page, `further` on public pages that few open first, `private` on those for signed-in people. */
export type Scope = 'public' | 'further' | 'private';
export type Catalogue = Readonly<Record<string, CompiledMessage>>;

/** Each entry is one chunk: a visitor loads the public texts of one language and nothing else. */
const chunks: Record<LocalePath, Record<Scope, () => Promise<{ default: Catalogue }>>> = {
  kk: {
    public: () => import('virtual:texts/kk/public'),
    further: () => import('virtual:texts/kk/further'),
    private: () => import('virtual:texts/kk/private'),
  },
  ru: {
    public: () => import('virtual:texts/ru/public'),
    further: () => import('virtual:texts/ru/further'),
    private: () => import('virtual:texts/ru/private'),
  },
  en: {
    public: () => import('virtual:texts/en/public'),
    further: () => import('virtual:texts/en/further'),
    private: () => import('virtual:texts/en/private'),
  },
};

const loaded = new Set<string>();
const messages: Record<LocalePath, Record<string, CompiledMessage>> = { kk: {}, ru: {}, en: {} };

export async function loadCatalogues(locale: LocalePath, scopes: readonly Scope[]): Promise<void> {
  await Promise.all(scopes.map((scope) => loadCatalogue(locale, scope)));
}

async function loadCatalogue(locale: LocalePath, scope: Scope): Promise<void> {
  const name = `${locale}/${scope}`;
  if (loaded.has(name)) return;
  const { default: catalogue } = await chunks[locale][scope]();
  loaded.add(name);
  Object.assign(messages[locale], catalogue);
}

/** All that is loaded in this language, to be loaded in the next one when it is changed. */
export function loadedScopes(locale: LocalePath): Scope[] {
  return (Object.keys(chunks[locale]) as Scope[]).filter((scope) => loaded.has(`${locale}/${scope}`));
}

export function messageOf(locale: LocalePath, key: string): CompiledMessage {
  const message = messages[locale][key];
  if (message === undefined) throw new Error(`The text ${key} is not loaded for ${locale}.`);
  return message;
}
