// @ts-check
// npm run build
import { buildStale } from './build/index.mjs';
import { explainAndExit, requireMachine } from './machine.mjs';

try {
  requireMachine();
  await buildStale();
} catch (error) {
  explainAndExit(error);
}
