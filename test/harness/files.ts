// Uploads, as a browser sends them.
import sharp from 'sharp';
import type { TestApp } from './app.js';
import type { Actor } from './cast.js';

let picture: Promise<Buffer> | undefined;

/** A small picture; always the same bytes. */
export function aPicture(): Promise<Buffer> {
  picture ??= sharp({ create: { width: 64, height: 48, channels: 3, background: '#006B87' } })
    .jpeg()
    .toBuffer();
  return picture;
}

/** Sends one file up; a picture unless told otherwise. Returns its id. */
export async function upload(
  app: TestApp,
  actor: Actor,
  file: { readonly bytes?: Buffer; readonly name?: string; readonly type?: string } = {},
): Promise<string> {
  const bytes = file.bytes ?? (await aPicture());
  const boundary = 'asar-test-boundary';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name ?? 'photo.jpg'}"\r\ncontent-type: ${file.type ?? 'image/jpeg'}\r\n\r\n`;
  const response = await app.api.inject({
    method: 'POST',
    url: '/files',
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...(actor.token && { authorization: `Bearer ${actor.token}` }),
    },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
  if (response.statusCode !== 201) throw new Error(`The upload was refused: ${response.body}`);
  return (JSON.parse(response.body) as { id: string }).id;
}
