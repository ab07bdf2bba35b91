import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { buildServer } from './build/server.mjs';
import { identityOf, isAlive } from './process-identity.mjs';
import { isFree } from './postgres/cluster.mjs';
import { withClient } from './postgres/databases.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const RUN = `import('${root}/dist/apps/launcher/main.js').then(({ run }) => run()).catch((error) => { console.error(error.message); process.exit(1); })`;

/** A launcher as a person starts it, with all it prints. */
class Launched {
  readonly child: ChildProcess;
  output = '';
  private readonly ended: Promise<number | null>;

  constructor(env: Record<string, string>) {
    const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_|JEST_)/.test(name)));
    this.child = spawn(process.execPath, ['--input-type=module', '-e', RUN], {
      cwd: root,
      env: { ...inherited, ...env },
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => (this.output += chunk));
    }
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
  }

  async until(words: string): Promise<void> {
    for (let waitedMs = 0; !this.output.includes(words); waitedMs += 50) {
      if (waitedMs > 90_000 || this.child.exitCode !== null) throw new Error(`"${words}" never came:\n${this.output}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  async end(signal: NodeJS.Signals): Promise<number | null> {
    this.child.kill(signal);
    return this.ended;
  }

  untilEnd(): Promise<number | null> {
    return this.ended;
  }
}

async function freePort(): Promise<number> {
  for (let port = 27_100 + (process.pid % 700); ; port += 7) if (await isFree(port)) return port;
}

describe('the launcher', () => {
  let home: string;
  let env: Record<string, string>;
  let launched: Launched[];
  const launch = () => {
    const one = new Launched(env);
    launched.push(one);
    return one;
  };
  const runFiles = () => fs.readdirSync(path.join(home, 'run'));
  const identity = (name: string) =>
    JSON.parse(fs.readFileSync(path.join(home, 'run', `${name}.json`), 'utf8')) as { pid: number; began: string };
  const adminUrl = () => {
    const { adminPassword } = JSON.parse(fs.readFileSync(path.join(home, 'secrets.json'), 'utf8')) as {
      adminPassword: string;
    };
    const { port } = JSON.parse(fs.readFileSync(path.join(home, 'postgres.json'), 'utf8')) as { port: number };
    return `postgres://postgres:${encodeURIComponent(adminPassword)}@127.0.0.1:${port}/asar`;
  };

  beforeAll(async () => {
    await buildServer();
  });
  beforeEach(async () => {
    launched = [];
    home = fs.mkdtempSync(path.join(os.tmpdir(), 'asar-launcher-'));
    fs.chmodSync(home, 0o755);
    const port = await freePort();
    env = { DATA_DIR: home, PORT: String(port), STRIPE_SANDBOX_PORT: String(port + 1), DEMO_DATA: '0' };
  });
  afterEach(async () => {
    for (const one of launched)
      if (one.child.exitCode === null && one.child.signalCode === null) await one.end('SIGTERM');
    fs.rmSync(home, { recursive: true });
  });

  it('says which port is taken and which setting to change, and leaves nothing running', async () => {
    const stranger = net.createServer().listen(Number(env['PORT']), '127.0.0.1');
    const one = launch();
    expect(await one.untilEnd()).toBe(1);
    expect(one.output).toContain(`Port ${env['PORT']} is taken`);
    expect(one.output).toContain('PORT=');
    expect(fs.existsSync(path.join(home, 'postgres.json'))).toBe(false);
    expect(runFiles()).toEqual([]);
    await new Promise((done) => stranger.close(done));
  });

  it('lists everything that is wrong with the settings', async () => {
    env = { ...env, STRIPE_SANDBOX_PORT: 'none', SMTP_URL: 'nowhere' };
    const one = launch();
    expect(await one.untilEnd()).toBe(1);
    expect(one.output).toMatch(/SMTP_URL is not an address[^]*STRIPE_SANDBOX_PORT is not a number/);
  });

  it('comes up, is killed, comes up again with every row, and stops cleanly', async () => {
    const first = launch();
    await first.until('Asar is ready');
    const apiBefore = identity('api');
    await withClient(adminUrl(), (client) =>
      client.query(`create table kept as select 1 as id; alter table kept owner to asar_owner`),
    );

    const second = launch();
    expect(await second.untilEnd()).toBe(1);
    expect(second.output).toContain('already runs');

    await first.end('SIGKILL');
    const third = launch();
    await third.until('Asar is ready');
    expect(isAlive(apiBefore)).toBe(false);
    expect(third.output).toContain('took over the running server');
    const { rows } = await withClient(adminUrl(), (client) => client.query('select id from kept'));
    expect(rows).toEqual([{ id: 1 }]);

    const apiNow = identity('api');
    process.kill(apiNow.pid, 'SIGKILL');
    await third.until('starting it again');

    const pids = runFiles().map((name) => identity(name.replace('.json', '')));
    const postmaster = identityOf(
      Number(fs.readFileSync(path.join(home, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]),
    );
    expect(await third.end('SIGTERM')).toBe(0);
    expect([...pids, postmaster].filter(isAlive)).toEqual([]);
    expect(runFiles()).toEqual([]);
  });
});
