// @ts-check
// npm start: builds what is stale, then brings up the whole product and stays until it is stopped.
import { buildStale } from './build/index.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { explainAndExit, requireMachine, requirePort } from './machine.mjs';
import { say } from './progress.mjs';

try {
  requireMachine();
  await requirePort();
  endWithNpm();
  say('Asar is starting.');
  await buildStale();
  /** @type {{ run: () => Promise<void> }} */
  const launcher = await import(new URL('../../dist/apps/launcher/main.js', import.meta.url).href);
  await launcher.run();
} catch (error) {
  explainAndExit(error);
}
