import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsPlugin } from './vite/documents.mjs';
import { slimRouterPlugin } from './vite/slim-router.mjs';
import { textsPlugin } from './vite/texts.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const output = join(root, '../../dist/web');

const vendor = /node_modules\/(react|react-dom|scheduler|react-router|urql|@urql|wonka|icu-minify)\/|vite\/graphql-web/;
const everyPage =
  /libs\/kernel|preload-helper|apps\/web\/(data\/(?!upload|connection)|i18n|features\/frame\/(?!device|unsent)|paths|ui\/(button|icon|banner|badge|skeleton|cover|page-meta|avatar|chips|progress|toast|problem-text|control-classes|saver))/;
const lists = /apps\/web\/(data\/connection|ui\/(page-header|dialog|card|load-more|empty-state))/;
const forms = /apps\/web\/(data\/upload|ui\/(form|field|file-field|choices|date-fields))\b/;
/** Loaded when a text is looked at, never before: without its own chunk it would come with the rest of the kernel. */
const contacts = /libs\/kernel\/contacts/;
/** A few files that many pages have, one of which seldom changes, instead of forty small ones. */
const groups = [
  { name: 'contacts', test: contacts, priority: 5 },
  { name: 'vendor', test: vendor, priority: 4 },
  { name: 'base', test: everyPage, priority: 3 },
  { name: 'lists', test: lists, priority: 2 },
  { name: 'forms', test: forms, priority: 1 },
];

export default defineConfig(({ isSsrBuild }) => ({
  root,
  plugins: [
    documentsPlugin(join(root, 'graphql/generated/graphql.ts')),
    slimRouterPlugin(),
    textsPlugin(root),
    react(),
    tailwindcss(),
  ],
  publicDir: isSsrBuild ? false : join(root, 'public'),
  resolve: {
    conditions: ['source', 'module', isSsrBuild ? 'node' : 'browser', 'production'],
    alias: {
      // Its export map names the development build for bundlers.
      'react-router': join(root, '../../node_modules/react-router/dist/production/index.mjs'),
      '@0no-co/graphql.web': join(root, 'vite/graphql-web.mjs'),
    },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
  // One self-contained server file: no React of another mode or version at run time.
  ssr: { noExternal: true, resolve: { conditions: ['source', 'module', 'node', 'production'] } },
  build: {
    outDir: join(output, isSsrBuild ? 'server' : 'client'),
    emptyOutDir: true,
    manifest: !isSsrBuild,
    minify: !isSsrBuild,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    reportCompressedSize: false,
    target: ['chrome111', 'safari16.4', 'firefox128'],
    modulePreload: { polyfill: false },
    rollupOptions: {
      // The kernel's files only define things: what a page does not use of them is not loaded for it.
      treeshake: { moduleSideEffects: (file: string) => !/libs\/kernel\//.test(file) },
      input: join(root, isSsrBuild ? 'entry-server.tsx' : 'entry-client.tsx'),
      ...(!isSsrBuild && { output: { codeSplitting: { groups } } }),
    },
  },
}));
