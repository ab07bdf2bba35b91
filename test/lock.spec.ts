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
        readonly engines?: { readonly node?: string };
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

/** Whether a range of Node's versions holds the oldest that this product promises. */
function takesNode20(range: string): boolean {
  return range.split('||').some((part) => {
    const [, sign = '', major = '', minor = '0'] = /^\s*([\^~]|>=?)?\s*v?(\d+)(?:\.(\d+))?/.exec(part) ?? [];
    if (major === '') return true;
    const isOlder = Number(major) < 20 || (Number(major) === 20 && Number(minor) <= 19);
    return sign.startsWith('>') ? isOlder : Number(major) === 20 && isOlder;
  });
}

// npm warns of them on Node 20. They work there, or never run; docs/build.md says which and why, and a new one is looked at first.
it('names in the documents every package that asks for a newer Node than the oldest promised one', () => {
  const unwilling = entries.flatMap(([place, { engines }]) =>
    engines?.node && !takesNode20(engines.node) ? [place.split('node_modules/').at(-1) ?? ''] : [],
  );
  const page = fs.readFileSync(path.resolve(import.meta.dirname, '../docs/build.md'), 'utf8');
  const paragraph = page.split('\n\n').find((each) => each.includes('EBADENGINE')) ?? '';
  const named = [...paragraph.matchAll(/`([@\w/-]+)`/g)].map(([, name = '']) => name);
  expect([...new Set(unwilling)].sort()).toEqual(named.filter((name) => name !== 'node').sort());
});
