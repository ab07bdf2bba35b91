// @ts-check
// What a phone loads before the page works, from the built files and Vite's own list of them; kB after gzip, as they are sent.
import fs from 'node:fs';
import path from 'node:path';

export const title = 'Bytes of the web, kB gzip (gates: JS of a first route 120, CSS 12, fonts 32)';

const client = path.resolve(import.meta.dirname, '../../dist/web/client');
const GATES = { js: 120, css: 12, fonts: 32 };
const PAGES = ['home', 'projects', 'project'];

/** @typedef {Record<string, { file: string, imports?: string[] }>} Manifest */

export async function measure() {
  /** @type {Manifest} */
  const manifest = JSON.parse(fs.readFileSync(path.join(client, '.vite/manifest.json'), 'utf8'));
  const files = fs.readdirSync(client, { recursive: true }).map(String);
  const sum = (/** @type {string[]} */ names) => names.reduce((total, name) => total + sent(name), 0);
  const scripts = PAGES.map((page) => [page, sum(scriptsOf(manifest, page))]);
  const css = sum(files.filter((file) => file.endsWith('.css')));
  const fonts = sum(files.filter((file) => file.endsWith('.woff2')));
  const gated = [...scripts.map(([, size]) => [size, GATES.js]), [css, GATES.css], [fonts, GATES.fonts]];
  const isOver = gated.some(([size, gate]) => Number(size) > Number(gate));
  return [
    `JS ${scripts.map(([page, size]) => `${page} ${Number(size).toFixed(1)}`).join('   ')}   CSS ${css.toFixed(1)}   fonts ${fonts.toFixed(1)}`,
    isOver ? 'OVER A GATE' : 'within every gate',
  ];
}

/** What a page needs before it works: the entry, its language and itself, with all they import. @param {Manifest} manifest @param {string} page */
function scriptsOf(manifest, page) {
  const wanted = new Set(['entry-client.tsx']);
  for (const key of Object.keys(manifest)) {
    if (key === `routes/${page}.tsx` || key.includes('virtual:texts/kk/public')) wanted.add(key);
  }
  for (const key of wanted) for (const imported of manifest[key]?.imports ?? []) wanted.add(imported);
  return [...wanted].flatMap((key) => manifest[key]?.file ?? []);
}

/** @param {string} file kB as it goes over the wire */
function sent(file) {
  const packed = path.join(client, `${file}.gz`);
  return fs.statSync(fs.existsSync(packed) ? packed : path.join(client, file)).size / 1000;
}
