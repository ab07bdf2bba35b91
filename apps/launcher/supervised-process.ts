import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { type ChildOutput } from './child-output.js';
import { endProcess, identityOf } from './process-identity.mjs';
import { say } from './progress.mjs';
import { type RunFolder } from './run-folder.js';

const DRAIN_MS = 20_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** A child that lived this long had got going; only quicker deaths count as being in a row. */
const GOT_GOING_MS = 5_000;
const MOST_DEATHS_AT_FIRST = 3;
const MOST_DEATHS_LATER = 20;

export interface ProcessPlan {
  readonly name: string;
  /** Beside this file, e.g. `../api/main.js`. */
  readonly script: string;
}

/** A child that is started again when it dies, ever more slowly, until it has died too often. */
export class SupervisedProcess {
  private child: ChildProcess | undefined;
  private deaths = 0;
  private mostDeaths = MOST_DEATHS_AT_FIRST;
  private isStopping = false;
  private pause: NodeJS.Timeout | undefined;

  constructor(
    readonly plan: ProcessPlan,
    private readonly output: ChildOutput,
    private readonly runFolder: RunFolder,
    private readonly giveUp: (reason: string) => void,
  ) {}

  /**
   * Detached, so that a terminal's Ctrl-C reaches only the launcher, which then stops its children in the right order.
   */
  start(): void {
    this.isStopping = false;
    this.spawn();
  }

  private spawn(): void {
    const { name, script } = this.plan;
    const preload = new URL('./end-with-launcher.mjs', import.meta.url).href;
    const child = spawn(process.execPath, ['--import', preload, path.join(import.meta.dirname, script)], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    });
    this.child = child;
    const since = performance.now();
    if (child.pid !== undefined) this.runFolder.remember(name, child.pid);
    this.output.listen([child.stdout, child.stderr]);
    child.once('error', (error) => say(`${name}: ${error.message}`));
    child.once('close', (code, signal) => this.noticeEnd(signal ?? `code ${code}`, performance.now() - since));
  }

  /** The product has been ready once: from now on a death is a mishap, not a fault of the start. */
  bePatient(): void {
    this.mostDeaths = MOST_DEATHS_LATER;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.pause);
    const pid = this.child?.pid;
    if (pid !== undefined) await endProcess(identityOf(pid), { patienceMs: DRAIN_MS });
    this.runFolder.forget(this.plan.name);
  }

  /** The second Ctrl-C. */
  kill(): void {
    this.isStopping = true;
    clearTimeout(this.pause);
    this.child?.kill('SIGKILL');
  }

  private noticeEnd(how: string, livedMs: number): void {
    this.child = undefined;
    if (this.isStopping) return;
    this.deaths = livedMs > GOT_GOING_MS ? 1 : this.deaths + 1;
    const { name } = this.plan;
    if (this.deaths >= this.mostDeaths) {
      this.giveUp(`${name} ended ${this.deaths} times in a row (${how}); its last words are above.`);
      return;
    }
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (this.deaths - 1), LONGEST_PAUSE_MS);
    say(`${name} ended (${how}); starting it again in ${pauseMs / 1_000} s.`);
    this.pause = setTimeout(() => this.spawn(), pauseMs);
  }
}
