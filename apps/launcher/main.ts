import { settings } from '../../libs/platform/config/current-settings.js';
import { type Settings } from '../../libs/platform/config/settings.js';
import { isFree } from './postgres/cluster.mjs';
import { say } from './progress.mjs';
import { Product } from './product.js';
import { resetOnRequest } from './reset-on-request.js';
import { RunFolder } from './run-folder.js';

const STOPPING_MS = 6_000;

/**
 * Brings up the whole product and returns when it is ready; the process then stays until it is told to stop.
 * @throws Error in plain words, with nothing left running
 */
export async function run(): Promise<void> {
  const given = settings();
  const runFolder = new RunFolder(given.dataDir);
  await requireAlone(given, runFolder);
  const product = new Product(given, runFolder);
  runFolder.remember('launcher', process.pid);
  stopOnSignals(product);
  try {
    const orphans = await runFolder.endOrphans(product.names);
    if (orphans > 0) say(`  ✓ Ended ${orphans} processes of a launcher that was killed`);
    await requireFree('PORT', given.port);
    if (product.hasSandbox) await requireFree('STRIPE_SANDBOX_PORT', given.stripeSandboxPort);
    await product.start();
    if (given.demoData) resetOnRequest(product, given.dataDir);
  } catch (error) {
    // Somebody asked to stop while it was starting: what failed then failed because of that.
    const wasAsked = product.isStopping;
    await product.stop();
    if (!wasAsked) throw error;
  }
}

/** One that is just stopping is waited for. */
async function requireAlone(given: Settings, runFolder: RunFolder): Promise<void> {
  for (let waitedMs = 0; waitedMs < STOPPING_MS && runFolder.living('launcher') !== undefined; waitedMs += 100) {
    if (waitedMs === 0) say('  · Another launcher runs from this folder; waiting a moment whether it is stopping …');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const other = runFolder.living('launcher');
  if (other === undefined) return;
  throw new Error(
    `Asar already runs from ${given.dataDir} (process ${other.pid}). Stop it first, or set DATA_DIR and PORT for a second one.`,
  );
}

/** Asked on all addresses and on the loopback: another program may hold either. */
async function requireFree(setting: string, port: number): Promise<void> {
  if ((await isFree(port)) && (await isFree(port, '0.0.0.0'))) return;
  throw new Error(`Port ${port} is taken by another program. Stop that one, or choose another port with ${setting}=….`);
}

/** The first signal stops in order; a second one means the person does not want to wait. */
function stopOnSignals(product: Product): void {
  let asked = 0;
  const stop = () => {
    asked += 1;
    if (asked > 1) return product.kill();
    say('\nStopping …');
    product.stop().then(
      () => {
        say('Stopped.');
        process.exit(0);
      },
      (error: unknown) => {
        say(String(error));
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
}
