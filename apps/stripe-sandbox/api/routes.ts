import { operations, type Operation } from './description.js';

interface Route {
  operation: Operation;
  pattern: RegExp;
  names: string[];
}

const routes: Route[] = operations.map((operation) => {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  return { operation, names, pattern: new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`) };
});

export function matchRoute(
  method: string,
  path: string,
): { operation: Operation; path: Record<string, string> } | null {
  for (const { operation, pattern, names } of routes) {
    if (operation.method !== method) continue;
    const match = pattern.exec(path);
    if (!match) continue;
    const values = names.map((name, index): [string, string] => [name, decodeURIComponent(match[index + 1] ?? '')]);
    return { operation, path: Object.fromEntries(values) };
  }
  return null;
}
