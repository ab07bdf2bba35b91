import {
  askForReset,
  forgetReset,
  isUnderWay,
  noteReset,
  readReset,
  type ResetRequest,
} from '../../libs/platform/stage/reset-request.js';
import { type Product } from './product.js';
import { say } from './progress.mjs';

const LOOK_EVERY_MS = 250;
const PATIENCE_MS = 300_000;

/** From now on the launcher begins the demo story afresh whenever /dev or the command line asks for it. */
export function resetOnRequest(product: Product, dataDir: string): void {
  forgetReset(dataDir);
  let isBusy = false;
  setInterval(() => {
    if (isBusy || readReset(dataDir)?.step !== 'asked') return;
    isBusy = true;
    void reset(product, dataDir).finally(() => {
      isBusy = false;
    });
  }, LOOK_EVERY_MS).unref();
}

async function reset(product: Product, dataDir: string): Promise<void> {
  say('\nThe demo story begins afresh …');
  try {
    await product.beginAfresh();
    noteReset(dataDir, 'done');
  } catch (error) {
    // Somebody who stops the product meanwhile makes everything else fail; that is no news.
    if (product.isStopping) return;
    const reason = error instanceof Error ? error.message : String(error);
    say(`The demo story could not begin afresh: ${reason}`);
    noteReset(dataDir, 'failed', reason);
    await product.startAgain().catch((failure: unknown) => say(String(failure)));
  }
}

const words: Record<ResetRequest['step'], string> = {
  asked: 'asked the launcher',
  stopping: 'the API, the worker and the sandbox stop',
  emptying: 'the database, the mail box, the files and the sandbox are emptied',
  telling: 'the story is told',
  starting: 'the product starts again',
  done: 'a fresh story is there',
  failed: 'it failed',
};

/** Asks the running launcher and stays until it is done. @returns the exit code */
export async function resetThroughLauncher(dataDir: string, print: (line: string) => void): Promise<number> {
  const { id } = askForReset(dataDir);
  let shown: ResetRequest['step'] | undefined;
  for (let waitedMs = 0; waitedMs < PATIENCE_MS; waitedMs += LOOK_EVERY_MS) {
    const request = readReset(dataDir);
    if (request?.id !== id) throw new Error('The launcher was stopped meanwhile; npm start finishes what is missing.');
    if (request.step !== shown) print(words[request.step]);
    shown = request.step;
    if (request.step === 'failed') throw new Error(request.reason ?? 'The launcher says why.');
    if (!isUnderWay(request)) return 0;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new Error(`The launcher was not done within ${PATIENCE_MS / 1_000} s.`);
}
