// Files of the stage's pages: two of its own, and the editor that the web's build puts into dist/web/stage.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.graphql': 'text/plain; charset=utf-8',
};
const BUILT = path.resolve('dist/web/stage');
const OWN: Readonly<Record<string, string>> = {
  'stage.css': import.meta.dirname,
  'reset.js': import.meta.dirname,
  // The editor completes and checks by it, so that no introspection is needed.
  'schema.graphql': path.join(import.meta.dirname, '..'),
};

export function isEditorBuilt(): boolean {
  return existsSync(path.join(BUILT, 'editor.js'));
}

/** Undefined for a name that is none of its files. */
export function stageAsset(name: string): { content: Buffer; contentType: string } | undefined {
  const contentType = TYPES[path.extname(name)];
  if (contentType === undefined || !/^[\w-]+(\.[\w-]+)+$/.test(name)) return undefined;
  const file = path.join(OWN[name] ?? BUILT, name);
  return existsSync(file) ? { content: readFileSync(file), contentType } : undefined;
}
