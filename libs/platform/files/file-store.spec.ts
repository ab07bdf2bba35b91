import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type FileStore, fileStoreOf, storeBytes } from './file-store.js';
import { readObjectStoreUrl } from './object-store.js';

const bytes = Buffer.from('Кітап');
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'asar-files-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function keepsAndForgets(store: FileStore): Promise<string> {
  const { storageKey, sha256, size } = await storeBytes(bytes, 'application/pdf', store);
  expect([size, sha256]).toEqual([10, expect.stringMatching(/^[0-9a-f]{64}$/)]);
  const content = await store.get(storageKey);
  expect(content && (await buffer(content)).equals(bytes)).toBe(true);
  await store.put(storageKey, Buffer.from('2'), 'application/pdf');
  const second = await store.get(storageKey);
  expect(second && String(await buffer(second))).toBe('2');
  await store.delete(storageKey);
  await store.delete(storageKey);
  expect(await store.get(storageKey)).toBeNull();
  return storageKey;
}

describe('in a folder', () => {
  it('keeps and forgets, and leaves nothing half-written', async () => {
    await keepsAndForgets(fileStoreOf({ s3Url: undefined, dataDir: dir }));
    const left = await readdir(path.join(dir, 'files'), { recursive: true, withFileTypes: true });
    expect(left.filter((entry) => entry.isFile())).toEqual([]);
  });

  it('refuses keys that are paths', async () => {
    const store = fileStoreOf({ s3Url: undefined, dataDir: dir });
    for (const key of ['../../etc/passwd', '/etc/passwd', 'aa/../../x', 'aa', '']) {
      await expect(store.get(key)).rejects.toThrow(RangeError);
    }
  });
});

describe('in an object store', () => {
  const kept = new Map<string, { body: Buffer; contentType: string; signed: string }>();
  let server: Server;
  let s3Url: string;

  // Speaks the three calls of S3 that are made; whether the signature is right only a real store can say.
  beforeAll(async () => {
    server = createServer((request, response) => {
      void buffer(request).then((body) => {
        const key = request.url?.split('?')[0] ?? '';
        const contentType = request.headers['content-type'] ?? '';
        if (request.method === 'PUT') kept.set(key, { body, contentType, signed: request.headers.authorization ?? '' });
        if (request.method === 'DELETE') kept.delete(key);
        const found = kept.get(key);
        if (request.method !== 'GET') response.writeHead(request.method === 'PUT' ? 200 : 204).end();
        else if (found) response.writeHead(200, { 'content-length': found.body.length }).end(found.body);
        else response.writeHead(404).end('<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    s3Url = `http://key:se%2Fcret@127.0.0.1:${(server.address() as AddressInfo).port}/asar?region=kz-1`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('keeps and forgets', async () => {
    const store = fileStoreOf({ s3Url, dataDir: dir });
    await keepsAndForgets(store);
    const { storageKey } = await storeBytes(bytes, 'application/pdf', store);
    const found = kept.get(`/asar/${storageKey}`);
    expect(found?.contentType).toBe('application/pdf');
    expect(found?.signed).toMatch(/^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/kz-1\/s3\//);
  });

  it('reads its address', () => {
    expect(readObjectStoreUrl('s3://key:se%2Fcret@storage.example.kz/asar')).toEqual({
      endpoint: 'https://storage.example.kz',
      bucket: 'asar',
      region: 'us-east-1',
      accessKeyId: 'key',
      secretAccessKey: 'se/cret',
    });
    expect(() => readObjectStoreUrl('s3://storage.example.kz/asar')).toThrow(TypeError);
  });
});
