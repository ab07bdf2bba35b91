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
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** Where it is, and what its process has to find in its environment. */
export function findChromium(): { executablePath: string; env: Record<string, string> } {
  const env = process.env as Record<string, string>;
  if (env['CHROMIUM_PATH']) return { executablePath: env['CHROMIUM_PATH'], env };
  const folder = path.join(root, `var/chromium-${version}`);
  unpackChromium(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: {
      ...env,
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    },
  };
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...findChromium(), args: CHROMIUM_ARGUMENTS });
}
