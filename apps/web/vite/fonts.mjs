import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const letters = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

// `і` and `ұ` live in the Cyrillic file of Onest, the other Kazakh letters in the extended one, ₸ in extended Latin.
const subsets = [
  { name: 'latin', source: 'latin', text: `${letters(0x20, 0x7e)}${letters(0xa0, 0xff)}–—‘’“”„•…−€→←↑↓` },
  { name: 'cyrillic', source: 'cyrillic', text: `${letters(0x410, 0x44f)}ЁёІіҰұ№` },
  { name: 'kazakh', source: 'cyrillic-ext', text: 'ӘәҒғҚқҢңӨөҮүҺһ' },
  { name: 'tenge', source: 'latin-ext', text: '₸' },
];

/** Writes the four subsets of Onest Variable once; the text weights 400 to 800 stay variable. */
export async function writeFonts(root) {
  const require = createRequire(import.meta.url);
  const files = join(dirname(require.resolve('@fontsource-variable/onest/package.json')), 'files');
  const target = join(root, 'styles', 'fonts');
  mkdirSync(target, { recursive: true });
  for (const { name, source, text } of subsets) {
    const path = join(target, `onest-${name}.woff2`);
    if (existsSync(path)) continue;
    const font = readFileSync(join(files, `onest-${source}-wght-normal.woff2`));
    const options = {
      targetFormat: 'woff2',
      keepFeatures: ['kern', 'tnum', 'ccmp', 'locl', 'mark'],
      noHinting: true,
      variationAxes: { wght: { min: 400, max: 800, default: 400 } },
    };
    writeFileSync(path, await subsetFont(font, text, options));
  }
}
