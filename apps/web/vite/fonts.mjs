import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const letters = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

// Letters with accents stand in few names here: the device's own ones do for them.
// `і` and `ұ` live in the Cyrillic file of Onest, the other Kazakh letters in the extended one, ₸ in extended Latin.
const subsets = [
  { name: 'latin', source: 'latin', text: `${letters(0x20, 0x7e)}\u00a0«»·–—’“”„•…−€→` },
  { name: 'cyrillic', source: 'cyrillic', text: `${letters(0x410, 0x44f)}ЁёІіҰұ№` },
  { name: 'kazakh', source: 'cyrillic-ext', text: 'ӘәҒғҚқҢңӨөҮүҺһ' },
  { name: 'tenge', source: 'latin-ext', text: '₸' },
];

/** Writes the subsets of Onest Variable once, and again when they are cut otherwise; the text weights 400 to 800 stay variable. */
export async function writeFonts(root) {
  const require = createRequire(import.meta.url);
  const files = join(dirname(require.resolve('@fontsource-variable/onest/package.json')), 'files');
  const target = join(root, 'styles', 'fonts');
  mkdirSync(target, { recursive: true });
  const stamp = join(target, 'subsets.json');
  const made = JSON.stringify(subsets);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return;
  for (const { name, source, text } of subsets) {
    const path = join(target, `onest-${name}.woff2`);
    const font = readFileSync(join(files, `onest-${source}-wght-normal.woff2`));
    const options = {
      targetFormat: 'woff2',
      keepFeatures: ['kern', 'tnum', 'ccmp', 'locl', 'mark'],
      noHinting: true,
      variationAxes: { wght: { min: 400, max: 800, default: 400 } },
    };
    writeFileSync(path, await subsetFont(font, text, options));
  }
  writeFileSync(stamp, made);
}
