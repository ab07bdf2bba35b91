import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface WebFile {
  contentType: string;
  plain: Buffer;
  br?: Buffer;
  gzip?: Buffer;
}
export interface WebFiles {
  /** Address → file. A few hundred kilobytes in all, so they are held in memory. */
  served: Map<string, WebFile>;
  /** Vite's manifest: which chunk needs which. */
  manifest: unknown;
}

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
};

export function loadWebFiles(folder: string): WebFiles {
  const served = new Map<string, WebFile>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const contentType = contentTypes[extname(path)];
    if (!entry.isFile() || !contentType) continue;
    const compressed = (extension: string) =>
      existsSync(path + extension) ? readFileSync(path + extension) : undefined;
    const [br, gzip] = [compressed('.br'), compressed('.gz')];
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    served.set(address, { contentType, plain: readFileSync(path), ...(br && { br }), ...(gzip && { gzip }) });
  }
  return { served, manifest: JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) };
}

export function acceptedEncoding(header: string | undefined, file: WebFile): 'br' | 'gzip' | 'identity' {
  const accepted = (header ?? '').toLowerCase();
  if (file.br && /\bbr\b/.test(accepted)) return 'br';
  return file.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}
