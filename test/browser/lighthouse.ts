// Lighthouse on one page of a site that runs, several times, in a Chromium of its own: medians of its scores and of two measures.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CHROMIUM_ARGUMENTS, findChromium } from './browser.js';

const cli = path.resolve(import.meta.dirname, '../../node_modules/lighthouse/cli/index.js');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Lighthouse does not scroll: to it a button that the bottom bar covers in part is a small one. `axe.ts` lays the bar down first. */
const UNFIT_AUDITS = ['target-size'];
const QUIET = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];

export type Device = 'mobile' | 'desktop';
export interface Scores {
  readonly performance: number;
  readonly accessibility: number;
  readonly 'best-practices': number;
  readonly seo: number;
  readonly lcpMs: number;
  readonly cls: number;
  readonly tbtMs: number;
  /** What cost points, but for speed: the names of Lighthouse's audits. */
  readonly failed: readonly string[];
}

interface Report {
  readonly categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  readonly audits: Record<string, { score: number | null; numericValue?: number }>;
  readonly runtimeError?: { message: string };
}

export interface Question {
  readonly device: Device;
  readonly times: number;
  /** Whether search engines may show the page; one that they may not is not asked for it. */
  readonly mayBeFound: boolean;
}

/** The middle one of each figure. */
export async function lighthouse(url: string, question: Question): Promise<Scores> {
  const { times } = question;
  const runs: Scores[] = [];
  for (let time = 0; time < times; time += 1) runs.push(scoresOf(await report(url, question)));
  const middle = (key: Exclude<keyof Scores, 'failed'>): number =>
    runs.map((each) => each[key]).sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
  return {
    performance: middle('performance'),
    accessibility: middle('accessibility'),
    'best-practices': middle('best-practices'),
    seo: middle('seo'),
    lcpMs: middle('lcpMs'),
    cls: middle('cls'),
    tbtMs: middle('tbtMs'),
    failed: [...new Set(runs.flatMap(({ failed }) => failed))],
  };
}

function scoresOf({ categories, audits, runtimeError }: Report): Scores {
  if (runtimeError) throw new Error(runtimeError.message);
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const measure = (name: string): number => audits[name]?.numericValue ?? Number.POSITIVE_INFINITY;
  const failed = CATEGORIES.slice(1).flatMap((name) =>
    (categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && audits[id]?.score !== null && (audits[id]?.score ?? 0) < 1)
      .map(({ id }) => id),
  );
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
    lcpMs: Math.round(measure('largest-contentful-paint')),
    cls: measure('cumulative-layout-shift'),
    tbtMs: Math.round(measure('total-blocking-time')),
    failed,
  };
}

async function report(url: string, { device, mayBeFound }: Question): Promise<Report> {
  const { executablePath, env } = findChromium();
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'asar-lighthouse-'));
  const flags = ['--headless', ...CHROMIUM_ARGUMENTS, ...QUIET, `--user-data-dir=${profile}`];
  const words = [cli, url, '--quiet', '--output=json', `--chrome-flags=${flags.join(' ')}`];
  words.push(`--only-categories=${CATEGORIES.join(',')}`, '--no-enable-error-reporting');
  if (device === 'desktop') words.push('--preset=desktop');
  words.push(`--skip-audits=${[...UNFIT_AUDITS, ...(mayBeFound ? [] : ['is-crawlable'])].join(',')}`);
  try {
    return JSON.parse(await outputOf(words, { ...env, CHROME_PATH: executablePath })) as Report;
  } finally {
    fs.rmSync(profile, { recursive: true, force: true });
  }
}

async function outputOf(words: string[], env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`Lighthouse ended with ${code}: ${err.slice(-2_000)}`);
  return out;
}
