import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

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

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];
/** A page of 50 kB becomes 9 in about a millisecond of a helper thread; quality 11 would take a hundred. */
const QUICK = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
};

/** A drawn page in the best form that the browser takes. */
export async function compressPage(
  html: string,
  header: string | undefined,
): Promise<{ encoding?: 'br' | 'gzip'; body: Buffer | string }> {
  const accepted = (header ?? '').toLowerCase();
  if (/\bbr\b/.test(accepted)) return { encoding: 'br', body: await brotli(html, QUICK) };
  if (/\bgzip\b/.test(accepted)) return { encoding: 'gzip', body: await gzipped(html) };
  return { body: html };
}
