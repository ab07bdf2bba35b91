import type { CompiledMessage } from 'icu-minify/format';
import { type LocalePath } from '#kernel';

export type Scope = 'public' | 'private';
export type Catalogue = Readonly<Record<string, CompiledMessage>>;

/** Each entry is one chunk: a visitor loads the public texts of one language and nothing else. */
const chunks: Record<LocalePath, Record<Scope, () => Promise<{ default: Catalogue }>>> = {
  kk: { public: () => import('virtual:texts/kk/public'), private: () => import('virtual:texts/kk/private') },
  ru: { public: () => import('virtual:texts/ru/public'), private: () => import('virtual:texts/ru/private') },
  en: { public: () => import('virtual:texts/en/public'), private: () => import('virtual:texts/en/private') },
};

const loaded = new Map<string, Catalogue>();

export async function loadCatalogue(locale: LocalePath, scope: Scope): Promise<void> {
  const name = `${locale}/${scope}`;
  if (loaded.has(name)) return;
  const chunk = await chunks[locale][scope]();
  loaded.set(name, chunk.default);
}

/** What languages are wanted with: private texts stay loaded once a signed-in page asked for them. */
export function loadedScopes(locale: LocalePath): Scope[] {
  return loaded.has(`${locale}/private`) ? ['public', 'private'] : ['public'];
}

export function messageOf(locale: LocalePath, key: string): CompiledMessage {
  const message = loaded.get(`${locale}/public`)?.[key] ?? loaded.get(`${locale}/private`)?.[key];
  if (message === undefined) throw new Error(`The text ${key} is not loaded for ${locale}.`);
  return message;
}
