import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { registerWebPages } from './web-pages.js';

// A renderer that says what it was given: what is tested here is the way to it and back.
const renderer = `export async function render({ url, locale, theme, nonce, saver, execute }) {
  if (url.includes('crash')) throw new Error('on purpose');
  const { data } = await execute('query', {}, { locale: locale.toUpperCase() });
  return { status: url.includes('nothing') ? 404 : 200, headers: { 'content-language': locale }, html: [locale, theme, nonce, data, saver].join('|') };
}`;

let fastify: FastifyInstance;
let directory: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'asar-web-'));
  mkdirSync(join(directory, 'client/.vite'), { recursive: true });
  mkdirSync(join(directory, 'client/assets'));
  mkdirSync(join(directory, 'server'));
  writeFileSync(join(directory, 'client/.vite/manifest.json'), '{}');
  writeFileSync(join(directory, 'client/assets/a.js'), 'plain');
  writeFileSync(join(directory, 'client/worker.js'), 'works');
  writeFileSync(join(directory, 'client/no-worker.js'), 'is gone');
  writeFileSync(join(directory, 'client/assets/a.js.br'), brotliCompressSync('plain'));
  writeFileSync(join(directory, 'server/package.json'), '{"type":"module"}');
  writeFileSync(join(directory, 'server/entry-server.js'), renderer);
  fastify = Fastify();
  await registerWebPages(fastify, {
    directory,
    execute: async (_document, _variables, { locale }) => ({ data: `from ${locale}` }),
  });
});

afterAll(async () => {
  await fastify.close();
  rmSync(directory, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) =>
  fastify.inject({ url, headers: { accept: 'text/html', ...headers } });

describe('the web pages', () => {
  it('lead from the root to the chosen language, or to the browser’s, Kazakh first', async () => {
    expect((await get('/')).headers.location).toBe('/kk');
    expect((await get('/', { 'accept-language': 'ru,kk' })).headers.location).toBe('/kk');
    expect((await get('/', { 'accept-language': 'ru,kk;q=0.5' })).headers.location).toBe('/ru');
    expect((await get('/', { 'accept-language': 'ru', cookie: 'theme=dark; lang=en' })).headers.location).toBe('/en');
    expect((await get('/projects?q=1')).headers.location).toBe('/kk/projects?q=1');
  });

  it('are drawn in their language and theme, with a nonce of their own in the policy', async () => {
    const [first, second] = await Promise.all([get('/ru/projects', { cookie: 'theme=dark' }), get('/ru/projects')]);
    const [locale, theme, nonce, data] = first.body.split('|');
    expect([locale, theme, data]).toEqual(['ru', 'dark', 'from RU']);
    expect(first.headers['content-security-policy']).toContain(`script-src 'self' 'nonce-${nonce}'`);
    expect(first.headers['content-security-policy']).not.toContain("script-src 'self' 'unsafe");
    expect(second.body.split('|')[2]).not.toBe(nonce);
  });

  it('travel compressed', async () => {
    const page = await get('/ru/projects', { 'accept-encoding': 'gzip, br' });
    expect(page.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(page.rawPayload).toString()).toContain('from RU');
  });

  it('say kindly what went wrong, in the language of the page', async () => {
    expect((await get('/en/nothing')).statusCode).toBe(404);
    const crash = await get('/ru/crash');
    expect(crash.statusCode).toBe(500);
    expect(crash.body).toContain('Что-то сломалось');
    expect(crash.body).not.toContain('on purpose');
  });

  it('that open something by their very address are kept nowhere', async () => {
    expect((await get('/ru/projects')).headers['cache-control']).toBe('no-cache');
    expect((await get('/ru/reset-password?token=secret')).headers['cache-control']).toBe('no-store');
  });

  it('come without letters and pictures to those who save data or have a slow line', async () => {
    const saver = async (headers: Record<string, string>) => (await get('/ru/projects', headers)).body.split('|')[4];
    expect(await saver({})).toBe('false');
    expect(await saver({ 'save-data': 'on' })).toBe('true');
    expect(await saver({ ect: '2g' })).toBe('true');
    expect(await saver({ ect: '4g' })).toBe('false');
    expect((await get('/ru/projects')).headers['vary']).toContain('save-data');
  });

  it('bring a worker that is asked for anew each time, or its end where it is switched off', async () => {
    const worker = await get('/worker.js');
    expect(worker.body).toBe('works');
    expect(worker.headers['cache-control']).toBe('no-cache');
    expect(worker.headers['content-security-policy']).toBe("default-src 'none'; connect-src 'self'");
    const off = Fastify();
    await registerWebPages(off, { directory, execute: async () => ({}), offlineReading: false });
    expect((await off.inject('/worker.js')).body).toBe('is gone');
    expect((await off.inject('/worker.js')).headers['cache-control']).toBe('no-cache');
    await off.close();
  });

  it('leave other addresses to the API for those who do not read pages', async () => {
    expect((await get('/unknown', { accept: 'application/json' })).statusCode).toBe(404);
  });

  it('send built files compressed and cached for ever', async () => {
    const small = await get('/assets/a.js', { 'accept-encoding': 'gzip, br' });
    expect(small.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const plain = await get('/assets/a.js');
    expect(plain.body).toBe('plain');
    expect((await get('/.vite/manifest.json', { accept: '*/*' })).statusCode).toBe(404);
  });
});
