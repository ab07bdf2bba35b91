// @ts-check
import { step } from '../progress.mjs';
import { buildServer } from './server.mjs';
import { buildWeb, isWebStale } from './web.mjs';

/**
 * Builds what is stale.
 * @param {{ isQuiet?: boolean, withWeb?: boolean }} [options] quiet: says nothing unless it fails
 */
export async function buildStale({ isQuiet = false, withWeb = true } = {}) {
  await step('Server', isQuiet, async () => {
    const count = await buildServer();
    return count === 0 ? 'up to date' : `compiled ${count} files`;
  });
  if (!withWeb) return;
  await step('Web', isQuiet, async (begin) => {
    if (!isWebStale()) return 'up to date';
    begin('building, this takes a while the first time');
    await buildWeb();
    return 'built';
  });
}
