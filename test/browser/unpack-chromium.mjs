// @ts-check
// Unpacks the Chromium of @sparticuz/chromium with the libraries and fonts it needs, for machines that have none. It always
// unpacks into the folder for temporary files, which a process takes from its environment once: hence a process of its own.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const self = import.meta.filename;

/** The package unpacks its own NSS libraries only where it believes to be on this platform. */
const PLATFORM = 'AWS_Lambda_nodejs22.x';

/**
 * The folder with `chromium`, `al2023/lib` and `fonts` in it; unpacked beside and renamed, so that two who ask at once
 * both get a whole one.
 * @param {string} folder
 */
export function unpackChromium(folder) {
  if (fs.existsSync(folder)) return;
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const draft = fs.mkdtempSync(`${folder}-`);
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: PLATFORM };
  const { status, stderr } = spawnSync(process.execPath, [self], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Chromium could not be unpacked: ${stderr}`);
  const fonts = path.join(draft, 'fonts/fonts.conf');
  fs.writeFileSync(fonts, fs.readFileSync(fonts, 'utf8').replaceAll('/tmp/fonts', `${folder}/fonts`));
  try {
    fs.renameSync(draft, folder);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    if (!fs.existsSync(folder)) throw error;
  }
}

if (process.argv[1] === self) {
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
}
