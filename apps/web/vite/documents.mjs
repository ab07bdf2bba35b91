import { readFileSync } from 'node:fs';

const importOfDocuments = /import\s*\{([^}]*)\}\s*from\s*['"]([^'"]*graphql\/generated\/graphql(?:\.js|\.ts)?)['"];?/g;

/**
 * All operations are generated into one module, which would land in one chunk on the first page. Each import of a document becomes an
 * import of that document alone, so a route carries the hashes of its own operations and no others.
 */
export function documentsPlugin(generated) {
  const prefix = 'virtual:document/';
  return {
    name: 'documents',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const name = id.slice(prefix.length + 1);
      const pattern = new RegExp(`export const ${name} = \\{\\s*"?__meta__"?:\\s*\\{\\s*"?hash"?:\\s*['"](\\w{64})`);
      const hash = pattern.exec(readFileSync(generated, 'utf8'))?.[1];
      if (!hash) this.error(`The operation ${name} is not generated; run npm run codegen.`);
      return { code: `export const ${name} = { __meta__: { hash: '${hash}' } };`, moduleSideEffects: false };
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('graphql/generated/graphql')) return null;
      const separate = code.replace(importOfDocuments, (whole, names) => {
        const list = names
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean);
        const documents = list.filter((name) => /^\w+Document$/.test(name));
        if (documents.length === 0) return whole;
        const types = list.filter((name) => !documents.includes(name));
        const lines = documents.map((name) => `import { ${name} } from '${prefix}${name}';`);
        if (types.length > 0) lines.push(whole.replace(names, types.join(', ')));
        return lines.join(' ');
      });
      return { code: separate, map: null };
    },
  };
}
