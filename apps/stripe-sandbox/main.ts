import { startSandbox } from './sandbox.js';
import { readSettings } from './settings.js';

try {
  const sandbox = await startSandbox(readSettings());
  process.stdout.write(`Stripe sandbox: ${sandbox.url} (no real money moves)\n`);
  const stop = (): void => void sandbox.close().then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
