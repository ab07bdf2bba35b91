// swc compiles without looking at types, so somebody must: the server's and the web's, and the format of everything.
import { expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** What a tool of node_modules prints; empty when it has nothing to say. */
function complaints(tool: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join(root, 'node_modules', tool), ...words], { cwd: root }, (error, out, err) =>
      resolve(error ? `${out}${err}`.trim() || error.message : ''),
    );
  });
}

it.each(['tsconfig.json', 'apps/web/tsconfig.json', 'test/browser/tsconfig.json'])(
  'the types of %s are right',
  async (project) => expect(await complaints('typescript/bin/tsc', ['--noEmit', '-p', project])).toBe(''),
  300_000,
);

it('everything is formatted', async () => {
  expect(await complaints('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])).toBe('');
}, 120_000);
