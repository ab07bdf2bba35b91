// What belongs to React Router's framework, data and server-component modes. A declarative site never gets there.
const otherModes = [
  'PrefetchPageLinks',
  'DefaultErrorComponent',
  'RSCErrorHandler',
  'useNavigateStable',
  'DataRoutes2',
  'useViewTransitionState',
];

/**
 * React Router is one file whose names for developer tools, error pages and prefetching keep all of its modes in the bundle. Three
 * changes let the bundler see what is not used: no `displayName`, components and classes marked as free of effects, and the doors to
 * the other modes shut. It fails when a new version has other doors.
 */
export function slimRouterPlugin() {
  return {
    name: 'slim-router',
    transform(code, id) {
      if (!/react-router\/dist\/production\/chunk-\w+\.mjs$/.test(id) || !code.includes('function BrowserRouter('))
        return null;
      const edits = [];
      const shut = new Set();
      for (const node of this.parse(code).body) {
        if (node.type === 'ExpressionStatement' && /^\w+\.displayName =/.test(code.slice(node.start, node.end))) {
          edits.push([node.start, node.end, '']);
        } else if (node.type === 'FunctionDeclaration' && otherModes.includes(node.id.name)) {
          shut.add(node.id.name);
          edits.push([node.body.start, node.body.end, '{ return null; }']);
        } else if (node.type === 'VariableDeclaration') {
          for (const { init } of node.declarations) {
            if (init?.type === 'ClassExpression')
              edits.push([init.start, init.end, `/* @__PURE__ */ (() => ${code.slice(init.start, init.end)})()`]);
            else if (init?.type === 'CallExpression') edits.push([init.start, init.start, '/* @__PURE__ */ ']);
          }
        }
      }
      const missing = otherModes.filter((name) => !shut.has(name));
      if (missing.length > 0)
        this.error(`React Router has no ${missing.join(', ')} any more: see vite/slim-router.mjs.`);
      const slim = edits
        .sort(([a], [b]) => b - a)
        .reduce((text, [start, end, by]) => text.slice(0, start) + by + text.slice(end), code);
      return { code: slim, map: null };
    },
  };
}
