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
        readonly dependencies?: Readonly<Record<string, string>>;
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

// A package that asks for whatever is newest breaks `npm ci` on the day a newer one comes; an override holds it still.
it('lets nothing ask for whatever is newest', () => {
  const { overrides } = JSON.parse(fs.readFileSync(path.resolve(import.meta.dirname, '../package.json'), 'utf8')) as {
    readonly overrides: Readonly<Record<string, string>>;
  };
  const moving = entries.flatMap(([place, { dependencies = {} }]) =>
    Object.entries(dependencies).flatMap(([name, range]) =>
      /^[a-z]+$/.test(range) && !(name in overrides) ? [`${place} asks for ${name}@${range}`] : [],
    ),
  );
  expect(moving).toEqual([]);
});
