import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const locales = ['kk', 'ru', 'en'];
const background = '#ddf2f7';

/** A mask may cut away a fifth at every side: the picture stands in the middle of its own sky. */
async function maskable(logo, size) {
  const inner = Math.round(size * 0.72);
  const picture = await sharp(logo, { density: 1200 }).resize(inner, inner).png().toBuffer();
  return sharp({ create: { width: size, height: size, channels: 4, background } })
    .composite([{ input: picture, gravity: 'centre' }])
    .png({ compressionLevel: 9, palette: true });
}

const plain = async (logo, size) =>
  sharp(logo, { density: 1200 }).resize(size, size).png({ compressionLevel: 9, palette: true });

const icons = [
  { file: 'icon-192.png', size: 192, draw: plain, purpose: 'any' },
  { file: 'icon-512.png', size: 512, draw: plain, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, draw: maskable, purpose: 'maskable' },
  // iPhones take this one, and cut its corners themselves.
  { file: 'apple-touch-icon.png', size: 180, draw: maskable },
];

/** What a phone needs to keep the site among its apps: pictures from our own logo, and names in the reader's language. */
export async function writeInstallation(root, client) {
  const logo = readFileSync(join(root, 'public/favicon.svg'));
  for (const { file, size, draw } of icons) await (await draw(logo, size)).toFile(join(client, file));
  const texts = JSON.parse(readFileSync(join(root, 'features/frame/installation.json'), 'utf8'));
  for (const locale of locales) {
    writeFileSync(join(client, `manifest-${locale}.webmanifest`), JSON.stringify(manifestOf(texts, locale)));
  }
}

function manifestOf(texts, locale) {
  const shortcut = (key, path) => ({ name: texts[key][locale], url: `/${locale}/${path}` });
  return {
    id: '/',
    lang: locale,
    dir: 'ltr',
    name: texts['name'][locale],
    short_name: 'Asar',
    description: texts['description'][locale],
    // The address without a language: it leads to the one that was chosen last.
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#006b87',
    categories: ['education', 'business'],
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...icons.flatMap(({ file, size, purpose }) =>
        purpose ? [{ src: `/${file}`, sizes: `${size}x${size}`, type: 'image/png', purpose }] : [],
      ),
    ],
    shortcuts: [shortcut('projects', 'projects'), shortcut('my', 'my'), shortcut('offers', 'offers')],
  };
}
