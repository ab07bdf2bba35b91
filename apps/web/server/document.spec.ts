import { describe, expect, it } from '@jest/globals';
import { documentOf, type DocumentInput } from './document.js';

const manifest = {
  'entry-client.tsx': { file: 'assets/entry.js', imports: ['_base.js'] },
  '_base.js': { file: 'assets/base.js' },
  'routes/home.tsx': { file: 'assets/home.js' },
  'virtual:texts/kk/public': { file: 'assets/kk.js' },
  'virtual:texts/ru/public': { file: 'assets/ru.js' },
  'style.css': { file: 'assets/style.css' },
};
const input: DocumentInput = {
  state: { locale: 'kk', now: '2026-11-22T09:00:00.000Z', saver: false, shell: false, data: {} },
  meta: { title: 'Жобалар', description: 'Сипаттама' },
  markup: '<main></main>',
  origin: 'https://asar.example',
  pathname: '/kk/projects',
  theme: 'dark',
  nonce: 'abc',
  manifest,
  pageFile: 'routes/home.tsx',
  scopes: ['public'],
};

describe('the document', () => {
  it('names what the page needs first, in its own language only', () => {
    const html = documentOf(input);
    for (const file of ['entry', 'base', 'home', 'kk'])
      expect(html).toContain(`modulepreload" fetchpriority="low" href="/assets/${file}.js"`);
    expect(html).not.toContain('assets/ru.js');
    expect(html).toContain('<html lang="kk" data-theme="dark">');
  });

  it('points to the other languages and to its own address', () => {
    const html = documentOf(input);
    expect(html).toContain('<link rel="canonical" href="https://asar.example/kk/projects">');
    expect(html).toContain('hreflang="en" href="https://asar.example/en/projects"');
  });

  it('keeps what is not for search engines out of them', () => {
    const html = documentOf({
      ...input,
      meta: { ...input.meta, noIndex: true, image: 'https://asar.example/face.jpg' },
    });
    expect(html).toContain('content="noindex"');
    expect(html).not.toContain('canonical');
    expect(html).not.toContain('face.jpg');
  });

  it('of a page on which a minor appears is kept out of search engines and shared without a picture', () => {
    const html = documentOf({
      ...input,
      meta: { ...input.meta, showsMinor: true, image: 'https://asar.example/face.jpg' },
    });
    expect(html).toContain('content="noindex"');
    expect(html).not.toContain('canonical');
    expect(html).not.toContain('og:image');
    const adult = documentOf({
      ...input,
      meta: { ...input.meta, showsMinor: false, image: 'https://asar.example/cover.jpg' },
    });
    expect(adult).toContain('og:image" content="https://asar.example/cover.jpg"');
    expect(adult).not.toContain('noindex');
  });

  it('spares those who count every kilobyte the letters of the site', () => {
    const withFont = { ...manifest, 'onest-kazakh.woff2': { file: 'assets/onest-kazakh.woff2' } };
    expect(documentOf({ ...input, manifest: withFont })).toContain('as="font"');
    const html = documentOf({ ...input, manifest: withFont, state: { ...input.state, saver: true } });
    expect(html).not.toContain('as="font"');
    expect(html).toContain(' data-saver>');
  });

  it('names the installed site in its own language', () => {
    expect(documentOf(input)).toContain('rel="manifest" href="/manifest-kk.webmanifest"');
  });

  it('lets no text end its element', () => {
    const evil = '</script><script>alert(1)</script>\u2028"\'&';
    const html = documentOf({
      ...input,
      meta: { title: evil },
      state: { ...input.state, data: { a: { data: evil } } },
    });
    expect(html).not.toContain('<script>alert');
    const state = /id="state" nonce="abc">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.parse(state)).toMatchObject({ data: { a: { data: evil } } });
  });
});
