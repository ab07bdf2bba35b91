// A Chromium for a spec file. The one that CHROMIUM_PATH names comes first; else the one that npm brought along, with its own
// libraries and fonts, so that a bare machine needs nothing installed.
import fs from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const about = fs.readFileSync(path.join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
const { version } = JSON.parse(about) as { version: string };

/** Chromium's sandbox needs rights that containers and root do not have; the pages are our own. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

export async function openBrowser(): Promise<Browser> {
  const own = process.env['CHROMIUM_PATH'];
  if (own) return chromium.launch({ executablePath: own, args: ARGUMENTS });
  const folder = path.join(root, `var/chromium-${version}`);
  unpackChromium(folder);
  return chromium.launch({
    executablePath: path.join(folder, 'chromium'),
    args: ARGUMENTS,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    } as Record<string, string>,
  });
}
