// Any store that speaks S3. The client library is large and loaded only here, when S3_URL is set.
import type { S3Client } from '@aws-sdk/client-s3';
import type { Readable } from 'node:stream';
import type { FileStore } from './file-store.js';

export interface ObjectStoreAddress {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** `s3://key:secret@host/bucket?region=…` (TLS), or `http://…` for a store on the same machine. */
export function readObjectStoreUrl(text: string): ObjectStoreAddress {
  const url = new URL(text);
  const bucket = url.pathname.split('/')[1] ?? '';
  if (bucket === '' || url.username === '' || url.password === '') {
    throw new TypeError('S3_URL wants a key, a secret and a bucket: s3://key:secret@host/bucket');
  }
  return {
    endpoint: `${url.protocol === 's3:' ? 'https:' : url.protocol}//${url.host}`,
    bucket,
    region: url.searchParams.get('region') ?? 'us-east-1',
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
  };
}

export function objectStore(s3Url: string): FileStore {
  const { bucket, endpoint, region, ...credentials } = readObjectStoreUrl(s3Url);
  let client: Promise<{ s3: S3Client; sdk: typeof import('@aws-sdk/client-s3') }> | undefined;
  const connected = (): NonNullable<typeof client> => {
    client ??= import('@aws-sdk/client-s3').then((sdk) => ({
      sdk,
      s3: new sdk.S3Client({
        endpoint,
        region,
        credentials,
        forcePathStyle: true,
        maxAttempts: 3,
        // Other makers' stores do not all know the newer checksums.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        requestHandler: { connectionTimeout: 5_000, requestTimeout: 20_000 },
      }),
    }));
    return client;
  };
  return {
    async put(key, bytes, contentType) {
      const { s3, sdk } = await connected();
      await s3.send(new sdk.PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes, ContentType: contentType }));
    },
    async get(key) {
      const { s3, sdk } = await connected();
      try {
        const { Body } = await s3.send(new sdk.GetObjectCommand({ Bucket: bucket, Key: key }));
        return (Body as Readable | undefined) ?? null;
      } catch (error) {
        if (error instanceof sdk.NoSuchKey) return null;
        throw error;
      }
    },
    async delete(key) {
      const { s3, sdk } = await connected();
      await s3.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}
