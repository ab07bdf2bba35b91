import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identityOf, isAlive } from '../process-identity.mjs';
import { type Cluster, isFree, openCluster, portOfRunning } from './cluster.mjs';
import { requireCyrillicSearch, withClient } from './databases.mjs';

const adminPassword = 'a password with spaces & signs';

function placeOf(folder: string): string {
  return (JSON.parse(fs.readFileSync(`${folder}.json`, 'utf8')) as { place: string }).place;
}

function postmaster(folder: string): number {
  return Number(fs.readFileSync(path.join(placeOf(folder), 'postmaster.pid'), 'utf8').split('\n')[0]);
}

async function untilGone(pid: number): Promise<void> {
  const identity = identityOf(pid);
  for (let tries = 0; tries < 200 && isAlive(identity); tries += 1) await new Promise((done) => setTimeout(done, 25));
}

describe('embedded PostgreSQL', () => {
  let home: string;
  let folder: string;
  let cluster: Cluster;
  const open = () => openCluster({ folder, adminPassword });
  const countMarbles = () =>
    withClient(
      cluster.adminUrl,
      async (client) => (await client.query('select count(*)::int as n from marbles')).rows[0].n,
    );

  beforeAll(async () => {
    home = fs.mkdtempSync(path.join(os.tmpdir(), 'asar-postgres-'));
    fs.chmodSync(home, 0o755);
    folder = path.join(home, 'postgres');
    cluster = await open();
    await withClient(cluster.adminUrl, (client) => client.query('create table marbles (id int primary key)'));
  });
  afterAll(async () => {
    await cluster.stop();
    fs.rmSync(home, { recursive: true });
  });

  it('sees Cyrillic, listens on the loopback only, and below the ephemeral ports', async () => {
    await requireCyrillicSearch(cluster.adminUrl);
    expect(cluster.port).toBeLessThan(32_768);
    const { rows } = await withClient(cluster.adminUrl, (client) => client.query('show listen_addresses'));
    expect(rows).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  it('asks for the password', async () => {
    const wrong = new URL(cluster.adminUrl);
    wrong.password = 'guess';
    await expect(withClient(wrong.href, (client) => client.query('select 1'))).rejects.toThrow(/password/);
  });

  it('is taken over when it outlived us', async () => {
    const again = await open();
    expect(again).toMatchObject({ isAdopted: true, port: cluster.port });
    expect(await portOfRunning(folder)).toBe(cluster.port);
  });

  it('keeps every acknowledged row when it is killed in the middle of writing', async () => {
    let acknowledged = 0;
    const writing = withClient(cluster.adminUrl, async (client) => {
      for (let id = 1; ; id += 1) {
        await client.query('insert into marbles values ($1)', [id]);
        acknowledged = id;
        if (id === 50) process.kill(postmaster(folder), 'SIGKILL');
        if (id >= 50) await new Promise((done) => setTimeout(done, 5));
      }
    });
    const killed = postmaster(folder);
    await expect(writing).rejects.toThrow();
    await untilGone(killed);
    const port = cluster.port;
    cluster = await open();
    expect(cluster).toMatchObject({ isAdopted: false, port });
    expect(acknowledged).toBeGreaterThanOrEqual(50);
    expect(await countMarbles()).toBeGreaterThanOrEqual(acknowledged);
  });

  it('starts over a pid file whose pid belongs to somebody else, and takes another port when its own is taken', async () => {
    const lines = fs.readFileSync(path.join(placeOf(folder), 'postmaster.pid'), 'utf8').split('\n');
    const taken = cluster.port;
    await cluster.stop();
    expect(await portOfRunning(folder)).toBeUndefined();
    expect(await isFree(taken)).toBe(true);
    fs.writeFileSync(path.join(placeOf(folder), 'postmaster.pid'), [process.pid, ...lines.slice(1)].join('\n'));
    const stranger = net.createServer().listen(taken, '127.0.0.1');
    cluster = await open();
    expect(cluster.port).not.toBe(taken);
    expect(await countMarbles()).toBeGreaterThanOrEqual(50);
    await new Promise((done) => stranger.close(done));
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? it : it.skip)('started by root, finds a place when the account cannot enter the data folder', async () => {
    const closed = fs.mkdtempSync(path.join(os.tmpdir(), 'asar-closed-'));
    const inside = path.join(closed, 'postgres');
    const relocated = await openCluster({ folder: inside, adminPassword, isDurable: false });
    const place = placeOf(inside);
    expect(place.startsWith(closed)).toBe(false);
    await relocated.stop();
    fs.rmSync(place, { recursive: true });
    fs.rmSync(closed, { recursive: true });
  });
});
