import { type Settings } from '../../libs/platform/config/settings.js';
import { noteReset } from '../../libs/platform/stage/reset-request.js';
import { ChildOutput } from './child-output.js';
import { showDoors } from './doors.js';
import { demoMark, readMark, tablesMark } from './marks.js';
import { openDatabase } from './open-database.js';
import { type Cluster } from './postgres/cluster.mjs';
import { say, step } from './progress.mjs';
import { runOnce } from './run-once.js';
import { type RunFolder } from './run-folder.js';
import { SupervisedProcess } from './supervised-process.js';

const READY_MS = 120_000;

/** PostgreSQL, migrations, demo data, Stripe sandbox, worker and API: started in this order, stopped in the other. */
export class Product {
  /** Of every process a killed launcher may have left behind. */
  readonly names = ['api', 'worker', 'stripe-sandbox', 'command'] as const;
  private cluster: Cluster | undefined;
  private ownerUrl = '';
  private readonly processes: readonly SupervisedProcess[];
  private stopping: Promise<void> | undefined;

  constructor(
    private readonly given: Settings,
    private readonly runFolder: RunFolder,
  ) {
    const scripts = {
      api: '../api/main.js',
      worker: '../worker/main.js',
      ...(this.hasSandbox ? { 'stripe-sandbox': '../stripe-sandbox/main.js' } : {}),
    };
    this.processes = Object.entries(scripts).map(([name, script]) => {
      const output = new ChildOutput(name, given.dataDir, given.isProduction);
      return new SupervisedProcess({ name, script }, output, runFolder, (reason) => this.giveUp(reason));
    });
  }

  /** Our own sandbox process; with another STRIPE_API_BASE somebody else runs one. */
  get hasSandbox(): boolean {
    const own = `http://127.0.0.1:${this.given.stripeSandboxPort}`;
    return this.given.paymentsMode === 'sandbox' && this.given.stripeApiBase === own;
  }

  get isStopping(): boolean {
    return this.stopping !== undefined;
  }

  /** Leaves off where it is when somebody asks to stop meanwhile. */
  async start(): Promise<void> {
    const since = performance.now();
    const steps: [string, () => Promise<string>][] = [
      ['PostgreSQL', () => this.openDatabase()],
      ['Database', () => this.migrate()],
      ...(this.given.demoData ? [['Demo data', () => this.seed()] as [string, () => Promise<string>]] : []),
      ['Site', () => this.startProcesses()],
    ];
    for (const [name, work] of steps) {
      await step(name, false, work);
      if (this.isStopping) return;
    }
    for (const child of this.processes) child.bePatient();
    await showDoors(this.given, (performance.now() - since) / 1_000);
  }

  private async openDatabase(): Promise<string> {
    const { cluster, settings } = await openDatabase();
    this.cluster = cluster;
    this.ownerUrl = settings.migrationDatabaseUrl ?? '';
    if (cluster === undefined) return 'the one of DATABASE_URL';
    return cluster.isAdopted ? 'took over the running server' : `started on port ${cluster.port}`;
  }

  /** A database that is not ours is looked at every time: its roles and its locale may have changed. */
  private async migrate(): Promise<string> {
    const isDone = this.given.isEmbedded && (await readMark(this.ownerUrl, 'tables')) === tablesMark();
    return isDone ? 'tables up to date' : runOnce('migrate', this.runFolder);
  }

  private async seed(): Promise<string> {
    const mark = demoMark();
    const isDone = mark === undefined || (await readMark(this.ownerUrl, 'demo')) === mark;
    return isDone ? 'nothing to add' : runOnce('demo', this.runFolder);
  }

  /** The API drains first, because everything else serves it; PostgreSQL goes last. */
  stop(): Promise<void> {
    this.stopping ??= this.stopInOrder();
    return this.stopping;
  }

  private async stopInOrder(): Promise<void> {
    await this.stopProcesses();
    await this.runFolder.endOrphans(['command']);
    await this.cluster?.stop();
    this.runFolder.forget('launcher');
  }

  private async stopProcesses(): Promise<void> {
    const [api, ...others] = this.processes;
    await api?.stop();
    await Promise.all(others.map((child) => child.stop()));
  }

  /** Everything that people have made is gone afterwards, and the story is dated back from now. PostgreSQL stays up. */
  async beginAfresh(): Promise<void> {
    noteReset(this.given.dataDir, 'stopping');
    await this.stopProcesses();
    if (this.isStopping) return;
    await step('Fresh story', false, () => runOnce('demo --reset --now', this.runFolder));
    if (this.isStopping) return;
    noteReset(this.given.dataDir, 'starting');
    await step('Site', false, () => this.startProcesses());
  }

  /** After a reset that failed: what is there is shown again, if it can be. */
  async startAgain(): Promise<void> {
    if (!this.isStopping) await this.startProcesses();
  }

  kill(): void {
    for (const child of this.processes) child.kill();
  }

  private giveUp(reason: string): void {
    if (this.isStopping) return;
    say(`\n${reason}`);
    void this.stop().finally(() => process.exit(1));
  }

  private async startProcesses(): Promise<string> {
    for (const child of this.processes) child.start();
    const address = `http://127.0.0.1:${this.given.port}/readyz`;
    const until = performance.now() + READY_MS;
    while (performance.now() < until && !this.isStopping) {
      // While it is coming up nobody listens, or it answers 503; both only mean "not yet".
      const isReady = await fetch(address, { signal: AbortSignal.timeout(5_000) }).then(
        (answer) => answer.ok,
        () => false,
      );
      if (isReady) return 'ready';
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    if (this.isStopping) return 'stopped before it was ready';
    throw new Error(`The site was not ready within ${READY_MS / 1_000} s: ${address} does not answer 200.`);
  }
}
