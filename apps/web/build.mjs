import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { writeFonts } from './vite/fonts.mjs';
import { writeInstallation } from './vite/installation.mjs';
import { buildWorkers } from './vite/worker.mjs';

// Builds the browser's files and the server's renderer into dist/web, precompresses, and holds the byte gates of the design.
const root = dirname(fileURLToPath(import.meta.url));
const client = join(root, '../../dist/web/client');
const gates = { 'JS of the first route': 120, 'largest further chunk': 35, 'service worker': 5, CSS: 12, fonts: 32 };

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

function precompress() {
  for (const file of filesUnder(client)) {
    if (!/\.(js|css|svg|json|webmanifest|txt)$/.test(file)) continue;
    const content = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
}

/** The chunks that a page needs before it works: the entry, what it imports statically, the page and its language. */
function firstRouteChunks(manifest, page, locale) {
  const wanted = new Set();
  const take = (key) => {
    if (wanted.has(key)) return;
    wanted.add(key);
    for (const imported of manifest[key].imports ?? []) take(imported);
  };
  take('entry-client.tsx');
  for (const key of Object.keys(manifest)) {
    if (key === `routes/${page}.tsx` || key.includes(`virtual:texts/${locale}/public`)) take(key);
  }
  return [...wanted].map((key) => manifest[key].file);
}

function report() {
  const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));
  const kilobytes = (file) => gzipSync(readFileSync(join(client, file)), { level: 9 }).length / 1000;
  const first = new Set(['home', 'projects', 'project'].flatMap((page) => firstRouteChunks(manifest, page, 'kk')));
  const measured = {
    'JS of the first route': Math.max(
      ...['home', 'projects', 'project'].map((page) =>
        firstRouteChunks(manifest, page, 'kk').reduce((sum, file) => sum + kilobytes(file), 0),
      ),
    ),
    'largest further chunk': Math.max(
      0,
      ...Object.values(manifest)
        .filter((chunk) => chunk.file.endsWith('.js') && !first.has(chunk.file))
        .map((chunk) => kilobytes(chunk.file)),
    ),
    'service worker': kilobytes('worker.js'),
    CSS: filesUnder(client)
      .filter((file) => file.endsWith('.css'))
      .reduce((sum, file) => sum + kilobytes(relative(client, file)), 0),
    fonts: filesUnder(client)
      .filter((file) => file.endsWith('.woff2'))
      .reduce((sum, file) => sum + statSync(file).size / 1000, 0),
  };
  let failed = false;
  for (const [name, gate] of Object.entries(gates)) {
    const over = measured[name] > gate;
    failed ||= over;
    console.log(`  ${name}: ${measured[name].toFixed(1)} kB gzip of ${gate}${over ? '  TOO BIG' : ''}`);
  }
  if (failed) process.exitCode = 1;
}

await writeFonts(root);
const options = { configFile: join(root, 'vite.config.ts'), logLevel: 'warn' };
await build(options);
await build({ ...options, build: { ssr: true } });
await buildWorkers(root, client);
await writeInstallation(root, client);
precompress();
report();
// The editor of the stage is no part of the site: it has a folder of its own and no gate.
await build({ configFile: join(root, 'stage/vite.config.ts'), logLevel: 'error' });
