// @ts-check
// npm run bench [-- name …]: figures of performance.md, measured on this machine in one run. Absolute numbers depend on
// the machine; the ratios are what counts. Each measurement is one file here that exports `title` and `measure(stage)`.
import { buildStale } from '../../apps/launcher/build/index.mjs';
import { openStage } from './stage.mjs';

/** In this order; one that fails does not keep the others from running. */
const MEASUREMENTS = ['browse', 'statements', 'search', 'accept', 'approve', 'start', 'web'];

const asked = process.argv.slice(2);
const names = MEASUREMENTS.filter((name) => asked.length === 0 || asked.includes(name));
await buildStale({ withWeb: names.includes('web') || names.includes('start') });
const stage = await openStage();
try {
  for (const name of names) {
    const { title, measure } = await import(`./${name}.mjs`);
    process.stdout.write(`\n${title}\n`);
    try {
      for (const line of await measure(stage)) process.stdout.write(`  ${line}\n`);
    } catch (error) {
      process.exitCode = 1;
      process.stdout.write(`  failed: ${error instanceof Error ? error.stack : error}\n`);
    }
  }
} finally {
  await stage.close();
}
