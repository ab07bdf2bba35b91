// Files go up by POST /files and come down by the addresses that GraphQL hands out.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clock, minutes, newId } from '#kernel';
import { claimFile, insertDocument, MAX_UPLOAD_BYTES, type Problem, signFileUrl, StoredFile, Viewer } from '#platform';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { startApp, type TestApp } from '../harness/app.js';
import type { Actor } from '../harness/cast.js';

let app: TestApp;
let aruzhan: Actor;
let daniyar: Actor;
let png: Buffer;

beforeAll(async () => {
  app = await startApp();
  aruzhan = await app.cast.adult('Аружан Қайратқызы');
  daniyar = await app.cast.adult('Данияр Ерланұлы');
  png = await sharp({ create: { width: 30, height: 20, channels: 4, background: '#ffc42e' } })
    .png()
    .toBuffer();
});
afterAll(() => app?.stop());

interface Sent {
  readonly status: number;
  readonly body: {
    id?: string;
    code?: string;
    message?: string;
    fields?: { path: string; code: string; message: string }[];
  };
}

interface Sending {
  readonly field?: string;
  readonly type?: string;
  readonly language?: string;
  readonly more?: string;
}

async function send(who: Actor, bytes: Buffer, name: string, sending: Sending = {}): Promise<Sent> {
  const { field = 'file', type = 'application/octet-stream', language = 'en', more = '' } = sending;
  const boundary = 'asar-boundary';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`;
  const response = await app.api.inject({
    method: 'POST',
    url: '/files',
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'accept-language': language,
      ...(who.token !== null && { authorization: `Bearer ${who.token}` }),
    },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n${more}--${boundary}--\r\n`)]),
  });
  return { status: response.statusCode, body: JSON.parse(response.body) as Sent['body'] };
}

async function rowOf(id: string | undefined): Promise<StoredFile> {
  return app.database.dataSource.manager.findOneByOrFail(StoredFile, { id: id ?? '' });
}

const get = (url: string, headers: Record<string, string> = {}) =>
  app.api.inject({ method: 'GET', url: url.replace(/^https?:\/\/[^/]+/, ''), headers });

const viewerOf = (who: Actor): Viewer =>
  new Viewer(who.personId, 'EN', { id: 'test', ip: '', userAgent: '', isBrowser: false });

const claim = (who: Actor, id: string, use: Partial<Parameters<typeof claimFile>[3]> = {}): Promise<StoredFile> =>
  app.database.transaction(viewerOf(who), (tx) =>
    claimFile(tx, viewerOf(who), id, { path: 'coverId', purpose: 'COVER', ...use }),
  );

describe('sending a file up', () => {
  it('draws a picture anew, keeps it under a name of ours, and answers with its id', async () => {
    const { status, body } = await send(aruzhan, png, 'Жоба мұқабасы.png', { type: 'image/png' });
    expect([status, Object.keys(body)]).toEqual([201, ['id']]);
    const row = await rowOf(body.id);
    expect(row).toMatchObject({
      ownerId: aruzhan.personId,
      name: 'Жоба мұқабасы.webp',
      contentType: 'image/webp',
      width: 30,
      height: 20,
      purpose: 'UPLOAD',
      visibility: 'PRIVATE',
    });
    const kept = await readdir(path.join(app.dataDir, 'files'), { recursive: true });
    expect(kept).toContain(row.storageKey);
    expect(kept.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('wants a signed-in person and says so in their language', async () => {
    const { status, body } = await send(app.cast.nobody, png, 'a.png', { language: 'kk' });
    expect([status, body.code, body.message]).toEqual([401, 'UNAUTHENTICATED', 'Алдымен сайтқа кіру керек.']);
  });

  it('names the field and what is wrong with the file', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    const { status, body } = await send(aruzhan, svg, 'logo.svg', { language: 'ru', type: 'image/svg+xml' });
    expect([status, body.code, body.fields?.[0]?.path, body.fields?.[0]?.code]).toEqual([
      400,
      'BAD_USER_INPUT',
      'file',
      'FILE_KIND',
    ]);
    expect(body.fields?.[0]?.message).toContain('JPEG');
  });

  it('stops reading at 10 MB', async () => {
    const large = Buffer.concat([png, Buffer.alloc(MAX_UPLOAD_BYTES)]);
    const { status, body } = await send(aruzhan, large, 'a.png');
    expect([status, body.fields?.[0]?.code]).toEqual([413, 'FILE_TOO_LARGE']);
    expect(body.fields?.[0]?.message).toContain('10 MB');
  });

  it('wants exactly one file, in the field `file`', async () => {
    const second = '--asar-boundary\r\ncontent-disposition: form-data; name="file"; filename="b.png"\r\n\r\nb\r\n';
    expect((await send(aruzhan, png, 'a.png', { field: 'cover' })).body.fields?.[0]?.code).toBe('FILE_MISSING');
    expect((await send(aruzhan, png, 'a.png', { more: second })).body.fields?.[0]?.code).toBe('FILE_ONE');
    const json = await app.api.inject({
      method: 'POST',
      url: '/files',
      headers: { authorization: `Bearer ${aruzhan.token}`, 'content-type': 'application/json' },
      payload: '{}',
    });
    expect(json.statusCode).toBe(400);
    expect(JSON.parse(json.body)).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'file', code: 'FILE_MISSING' }],
    });
  });

  it('takes sixty an hour from one person', async () => {
    const busy = await app.cast.adult('Бекзат Асқарұлы');
    const empty = Buffer.alloc(0);
    for (let sent = 0; sent < 60; sent += 1) expect((await send(busy, empty, 'a.png')).status).toBe(400);
    const { status, body } = await send(busy, empty, 'a.png');
    expect([status, body.code]).toEqual([429, 'RATE_LIMITED']);
    expect((await send(daniyar, png, 'a.png')).status).toBe(201);
  });
});

describe('fetching a file', () => {
  it('needs an address that is signed, for at most five minutes', async () => {
    const row = await rowOf((await send(aruzhan, png, 'a.png')).body.id);
    const url = signFileUrl(row);
    const fetched = await get(url);
    expect(fetched.statusCode).toBe(200);
    expect(fetched.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-length': String(row.size),
      'content-disposition': `inline; filename="a.webp"; filename*=UTF-8''a.webp`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    });
    expect(fetched.headers['cache-control']).toMatch(/^private, max-age=(2[4-9]\d|300)$/);
    expect((await sharp(fetched.rawPayload).metadata()).width).toBe(30);
    const expires = Number(new URL(url).searchParams.get('expires'));
    const left = expires - clock.wallNow().getTime() / 1000;
    expect(left).toBeGreaterThan(200);
    expect(left).toBeLessThanOrEqual(300);
  });

  it('says the same of a forged, an expired and an unknown address', async () => {
    const row = await rowOf((await send(aruzhan, png, 'a.png')).body.id);
    const url = new URL(signFileUrl(row));
    const later = new URL(url);
    later.searchParams.set('expires', String(Number(url.searchParams.get('expires')) + 60));
    const other = new URL(url);
    other.pathname = `/files/${newId('file')}`;
    const without = `/files/${row.id}`;
    const strange = ['/files/offer_1', '/files/..%2f..%2fetc', `/files/${row.id}?expires=1&expires=2&signature=x`];
    for (const wrong of [later.href, other.href, without, ...strange]) {
      const { statusCode, body } = await get(wrong, { 'accept-language': 'en' });
      expect([wrong, statusCode, (JSON.parse(body) as { code: string }).code]).toEqual([wrong, 404, 'NOT_FOUND']);
    }
  });

  it('does not care where the product’s clock stands', async () => {
    const row = await rowOf((await send(aruzhan, png, 'a.png')).body.id);
    const url = signFileUrl(row);
    await app.advance(minutes(600));
    expect((await get(url)).statusCode).toBe(200);
  });

  it('is plain and lasting once the file is public', async () => {
    const { id = '' } = (await send(aruzhan, png, 'a.png')).body;
    const file = await claim(aruzhan, id, { visibility: 'PUBLIC', mustBePicture: true });
    expect([file.purpose, signFileUrl(file)]).toEqual(['COVER', `http://localhost:3000/files/${id}`]);
    const fetched = await get(signFileUrl(file));
    expect([fetched.statusCode, fetched.headers['cache-control']]).toEqual([200, 'public, max-age=86400']);
  });

  it('says so when the bytes are gone', async () => {
    const row = await rowOf((await send(aruzhan, png, 'a.png')).body.id);
    await rm(path.join(app.dataDir, 'files', row.storageKey));
    expect((await get(signFileUrl(row))).statusCode).toBe(404);
  });
});

describe('using a file', () => {
  it('is for the one who sent it', async () => {
    const { id = '' } = (await send(aruzhan, png, 'a.png')).body;
    for (const wrong of [claim(daniyar, id), claim(aruzhan, newId('file')), claim(aruzhan, 'offer_1')]) {
      await expect(wrong).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { fields: [{ path: 'coverId', wrong: 'ID' }] },
      } satisfies { code: Problem['code']; details: object });
    }
    expect((await claim(aruzhan, id)).purpose).toBe('COVER');
  });
});

describe('a document', () => {
  it('is kept with its row, can be fetched, and never changes', async () => {
    const bytes = Buffer.from('%PDF-1.7 what people sign %%EOF');
    const document = { ownerId: null, name: 'Келісім.pdf', contentType: 'application/pdf' };
    const file = await app.database.systemTransaction((tx) => insertDocument(tx, bytes, document));
    const fetched = await get(signFileUrl(file));
    expect(fetched.rawPayload.equals(bytes)).toBe(true);
    expect(fetched.headers['content-disposition']).toBe(
      `attachment; filename="_______.pdf"; filename*=UTF-8''%D0%9A%D0%B5%D0%BB%D1%96%D1%81%D1%96%D0%BC.pdf`,
    );
    await expect(app.database.dataSource.query(`update file_contents set bytes = 'x'`)).rejects.toThrow();
    await expect(app.database.dataSource.query(`delete from file_contents`)).rejects.toThrow();
  });
});
