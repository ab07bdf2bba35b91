// Stripe's bodies and queries: `a[b][0]=x`. The result is a tree of texts; types come from the API description.
import { badRequest } from './refusal.js';

export interface FormTree {
  [key: string]: FormTree | string;
}

const MAX_DEPTH = 12;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

export function decodeForm(text: string): FormTree {
  const tree: FormTree = Object.create(null) as FormTree;
  const pushed = new Map<string, number>();
  for (const [name, value] of new URLSearchParams(text)) {
    const path = pathOf(name);
    let node = tree;
    for (const [depth, part] of path.entries()) {
      let key = part;
      // `expand[]=a&expand[]=b`: each empty bracket takes the next index.
      if (key === '') {
        const prefix = path.slice(0, depth).join('/');
        const next = pushed.get(prefix) ?? 0;
        if (depth === path.length - 1) pushed.set(prefix, next + 1);
        key = String(next);
      }
      if (depth === path.length - 1) {
        node[key] = value;
        continue;
      }
      const inner = node[key];
      if (typeof inner === 'string') throw badRequest(`Invalid form: ${name}`, undefined, name);
      node = inner ?? (node[key] = Object.create(null) as FormTree);
    }
  }
  return tree;
}

function pathOf(name: string): string[] {
  const open = name.indexOf('[');
  const head = open === -1 ? name : name.slice(0, open);
  const rest = open === -1 ? '' : name.slice(open);
  const parts = [head, ...[...rest.matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1] ?? '')];
  const rebuilt =
    parts[0] +
    parts
      .slice(1)
      .map((part) => `[${part}]`)
      .join('');
  if (rebuilt !== name || head === '' || parts.length > MAX_DEPTH || parts.some((part) => FORBIDDEN.has(part))) {
    throw badRequest(`Invalid parameter name: ${name}`, 'parameter_unknown', name);
  }
  return parts;
}
