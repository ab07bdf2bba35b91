import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const locales = ['kk', 'ru', 'en'];

/** What every page needs before anything else of it can be drawn; languages and pages join when they are read. */
function shellOf(manifest) {
  const files = new Set();
  const take = (key) => {
    const { file, css = [], imports = [] } = manifest[key];
    for (const each of [file, ...css]) files.add(`/${each}`);
    imports.forEach(take);
  };
  take('entry-client.tsx');
  for (const { file } of Object.values(manifest)) if (file.endsWith('.css')) files.add(`/${file}`);
  return [...files];
}

function offlineTexts(root) {
  const table = JSON.parse(readFileSync(join(root, 'features/frame/public-texts.json'), 'utf8'));
  const say = (locale) => ({
    title: table['frame.offlineTitle'][locale],
    text: table['frame.offlinePage'][locale],
    retry: table['frame.reload'][locale],
    home: table['frame.toHome'][locale],
  });
  return Object.fromEntries(locales.map((locale) => [locale, say(locale)]));
}

/** Builds `/worker.js`, which names the build it belongs to, and `/no-worker.js`, which takes its place when it is switched off. */
export async function buildWorkers(root, client) {
  const manifestFile = readFileSync(join(client, '.vite/manifest.json'));
  const define = {
    BUILD: JSON.stringify(createHash('sha256').update(manifestFile).digest('hex').slice(0, 12)),
    SHELL: JSON.stringify(shellOf(JSON.parse(manifestFile))),
    OFFLINE_TEXTS: JSON.stringify(offlineTexts(root)),
  };
  for (const name of ['worker', 'no-worker']) {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      define,
      build: {
        outDir: client,
        emptyOutDir: false,
        target: ['chrome111', 'safari16.4', 'firefox128'],
        modulePreload: false,
        rollupOptions: {
          input: join(root, `worker/${name}.ts`),
          output: { format: 'iife', entryFileNames: '[name].js' },
        },
      },
    });
  }
}
