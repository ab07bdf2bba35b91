import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly integrity?: string;
        readonly link?: boolean;
        readonly optionalDependencies?: Readonly<Record<string, string>>;
      }
    >
  >;
}
const lock = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, '../package-lock.json'), 'utf8')) as Lock;
const entries = Object.entries(lock.packages);

// `npm install` is content with a lock file that names no package for other platforms; `npm ci` refuses it, everywhere.
it('locks every optional package, for all platforms', () => {
  const locked = new Set(entries.map(([place]) => place.split('node_modules/').at(-1)));
  const missing = entries.flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).flatMap((name) => (locked.has(name) ? [] : [`${place} needs ${name}`])),
  );
  expect(missing).toEqual([]);
});

it('knows the hash of every package', () => {
  expect(
    entries.filter(([place, { integrity, link }]) => place !== '' && !integrity && !link).map(([place]) => place),
  ).toEqual([]);
});
