// @ts-check
// The import linter. A library is entered through its doors and uses only the libraries above it in layers.mjs:
//   #offers            what other features use
//   #offers/api        its resolvers, for apps (and tests) only
//   #offers/worker     its reactions and timers, for apps (and tests) only
// The imports map of package.json already makes a deep `#offers/x` unresolvable; a relative path could still leave.
import path from 'node:path';
import { layers } from '../../layers.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const KERNEL_NEEDS = ['typeid-js'];
/** The launcher and the sandbox need no database and must stay light: they (and tests) read settings without all the rest. */
const LIGHT_DOORS = ['libs/platform/config', 'libs/platform/stage'];

/** @param {string} file from the root, with slashes */
function homeOf(file) {
  const [kind, name] = file.split('/');
  if (kind === 'libs') return { kind, name: name ?? '' };
  if (kind === 'apps') return { kind, name: file.split('/').length > 2 ? (name ?? '') : '' };
  return { kind: 'tools', name: '' };
}

/**
 * What is wrong with an import, or undefined.
 * @param {string} file from the root
 * @param {string} wanted the specifier
 * @returns {string | undefined}
 */
export function wrongImport(file, wanted) {
  const home = homeOf(file);
  const isTest = home.kind === 'tools' || /\.spec\.tsx?$/.test(file);
  if (wanted.startsWith('#')) return wrongDoor(home, isTest, wanted);
  if (wanted.startsWith('.')) return wrongPath(home, isTest, path.posix.join(path.posix.dirname(file), wanted));
  if (home.name === 'kernel' && home.kind === 'libs' && !isTest && !KERNEL_NEEDS.includes(wanted)) {
    return `The kernel imports nothing but ${KERNEL_NEEDS.join(', ')}: the web uses it too.`;
  }
  return undefined;
}

/** @param {{ kind: string, name: string }} home @param {boolean} isTest @param {string} wanted */
function wrongDoor(home, isTest, wanted) {
  const [library = '', side] = wanted.slice(1).split('/');
  if (!layers.includes(library)) return `There is no library ${library} in layers.mjs.`;
  if (home.kind === 'apps' && home.name === 'web' && library !== 'kernel') return 'The web uses only the kernel.';
  if (home.kind !== 'libs' || isTest) return undefined;
  if (side !== undefined) return `Only apps open ${wanted}; a library uses #${library}.`;
  if (library === home.name) return 'Inside a library imports are relative.';
  if (layers.indexOf(library) > layers.indexOf(home.name)) {
    return `${home.name} stands above ${library} in layers.mjs: record a fact and let ${library} react to it.`;
  }
  return undefined;
}

/** @param {{ kind: string, name: string }} home @param {boolean} isTest @param {string} target from the root */
function wrongPath(home, isTest, target) {
  const there = homeOf(target);
  if (there.kind === home.kind && there.name === home.name) return undefined;
  if (there.kind === 'libs') {
    const isLight =
      (['launcher', 'stripe-sandbox'].includes(home.name) || home.kind === 'tools') &&
      LIGHT_DOORS.some((door) => target.startsWith(`${door}/`));
    return isLight ? undefined : `Enter ${there.name} through its door: #${there.name}.`;
  }
  if (isTest) return undefined;
  if (home.kind === 'libs') return 'A library does not reach outside itself.';
  // The demo story is told on the whole product, which the launcher opens in one process for it.
  const opensAll = home.name === 'launcher';
  return there.kind === 'apps' && there.name !== '' && !opensAll
    ? 'An app does not reach into another app.'
    : undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const doors = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = path.relative(root, context.filename).split(path.sep).join('/');
    /** @param {any} node */
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const message = wrongImport(file, node.source.value);
      if (message !== undefined) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};
