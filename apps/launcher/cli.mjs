// @ts-check
// npm run cli -- <command>: builds the server when it is stale, then runs the command beside the running product.
import { buildStale } from './build/index.mjs';
import { explainAndExit, requireMachine } from './machine.mjs';

try {
  requireMachine();
  await buildStale({ isQuiet: true, withWeb: false });
  await import(new URL('../../dist/apps/launcher/cli.js', import.meta.url).href);
} catch (error) {
  explainAndExit(error);
}
