import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));

/** GraphiQL for /dev/graphiql, apart from the site: one entry with a steady name, everything else loaded when it is needed. */
export default defineConfig({
  root: here,
  base: '/dev/assets/',
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  build: {
    outDir: join(here, '../../../dist/web/stage'),
    emptyOutDir: true,
    assetsDir: '',
    cssCodeSplit: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4_000,
    target: ['chrome111', 'safari16.4', 'firefox128'],
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: join(here, 'editor.tsx'),
      output: {
        entryFileNames: 'editor.js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith('.css')) ? 'editor.css' : '[name]-[hash][extname]',
      },
    },
  },
});
