import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { layers } from '../layers.mjs';
import { exceptions } from './tidy/exceptions.js';
import { type Finding, findingsIn } from './tidy/findings.js';

const root = path.resolve(import.meta.dirname, '..');
const MOST_FILES = 30;
const SKIPPED = /(^|\/)(node_modules|dist|var|generated|stripe-api)(\/|$)/;

const entries = ['apps', 'libs', 'test', 'docker'].flatMap((top) =>
  fs
    .readdirSync(path.join(root, top), { recursive: true, withFileTypes: true })
    .map((entry) => ({ isFile: entry.isFile(), file: path.relative(root, path.join(entry.parentPath, entry.name)) }))
    .filter(({ file }) => !SKIPPED.test(file)),
);
const files = entries.filter(({ isFile }) => isFile).map(({ file }) => file);
const sources = files.filter((file) => /\.(tsx?|mjs)$/.test(file));
const findings = sources.flatMap((file) => findingsIn(file, fs.readFileSync(path.join(root, file), 'utf8')));

function isExcepted({ rule, file }: Finding): boolean {
  return exceptions.some((exception) => exception.rule === rule && exception.files.test(file));
}

const rules = ['file', 'function', 'constructor', 'name', 'state', 'unfinished', 'commented-out code'] as const;

describe('tidiness', () => {
  it.each(rules)('%s', (rule) => {
    const found = findings.filter((finding) => finding.rule === rule && !isExcepted(finding));
    expect(found.map(({ file, line, words }) => `${file}:${line} ${words}`)).toEqual([]);
  });

  it(`has no folder of more than ${MOST_FILES} files`, () => {
    const counts = new Map<string, number>();
    for (const file of files) counts.set(path.dirname(file), (counts.get(path.dirname(file)) ?? 0) + 1);
    const crowded = [...counts].filter(
      ([file, count]) => count > MOST_FILES && !isExcepted({ rule: 'folder', file, line: 0, words: '' }),
    );
    expect(crowded).toEqual([]);
  });

  it('has only exceptions that are needed, each with its reason', () => {
    for (const { reason } of exceptions) expect(reason.length).toBeGreaterThan(20);
    const crowded = [...new Set(files.map((file) => path.dirname(file)))].map((file) => ({
      rule: 'folder' as const,
      file,
    }));
    const idle = exceptions.filter(
      ({ rule, files: pattern }) =>
        ![...findings, ...crowded].some((finding) => finding.rule === rule && pattern.test(finding.file)),
    );
    expect(idle).toEqual([]);
  });

  it('has a layer for every library, with at least its first door', () => {
    const libraries = fs.readdirSync(path.join(root, 'libs'));
    expect(libraries.filter((name) => !layers.includes(name))).toEqual([]);
    expect(libraries.filter((name) => !fs.existsSync(path.join(root, 'libs', name, 'index.ts')))).toEqual([]);
  });

  it('passes the linter', async () => {
    const eslint = path.join(root, 'node_modules/eslint/bin/eslint.js');
    const run = promisify(execFile)(process.execPath, [eslint, '.', '--format', 'json'], { cwd: root, maxBuffer: 1e9 });
    // ESLint ends with 1 when it has found something; what it found stands in its output all the same.
    const { stdout } = await run.catch((error: { stdout: string }) => error);
    const results = JSON.parse(stdout) as { filePath: string; messages: { line: number; message: string }[] }[];
    const complaints = results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, message }) => `${path.relative(root, filePath)}:${line} ${message}`),
    );
    expect(results.length).toBeGreaterThan(50);
    expect(complaints).toEqual([]);
  }, 240_000);
});
