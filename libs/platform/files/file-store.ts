// Where the bytes are: a folder, or an object store when one is set. Keys are made by us; nothing a person wrote is part
// of a path.
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { newId } from '#kernel';
import { settings } from '../config/current-settings.js';
import type { Settings } from '../config/settings.js';
import { objectStore } from './object-store.js';

export interface FileStore {
  /** Writes all or nothing; writing the same key again replaces it. */
  put(key: string, bytes: Buffer, contentType: string): Promise<void>;
  /** The bytes, or null when there are none under this key. */
  get(key: string): Promise<Readable | null>;
  /** Fine when there is nothing. */
  delete(key: string): Promise<void>;
}

export interface StoredBytes {
  readonly storageKey: string;
  /** Hex. */
  readonly sha256: string;
  readonly size: number;
}

let chosen: FileStore | undefined;

/** The store that the settings name, made when it is first needed. */
export function fileStore(): FileStore {
  chosen ??= fileStoreOf(settings());
  return chosen;
}

export function fileStoreOf({ s3Url, dataDir }: Pick<Settings, 's3Url' | 'dataDir'>): FileStore {
  return s3Url === undefined ? folderStore(path.join(dataDir, 'files')) : objectStore(s3Url);
}

/**
 * Puts bytes under a new key, before the transaction that makes their row: no store is called inside one. Where that
 * transaction fails the bytes stay behind without a row, unreachable.
 */
export async function storeBytes(bytes: Buffer, contentType: string, store = fileStore()): Promise<StoredBytes> {
  const id = newId('file');
  // The last characters of an id are random, so the folders fill evenly.
  const storageKey = `${id.slice(-2)}/${id}`;
  await store.put(storageKey, bytes, contentType);
  return { storageKey, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
}

const KEY = /^[a-z0-9]{2}\/[a-z0-9_]{10,60}$/;

function folderStore(dir: string): FileStore {
  const pathOf = (key: string): string => {
    if (!KEY.test(key)) throw new RangeError('A storage key is none of ours');
    return path.join(dir, key);
  };
  return {
    async put(key, bytes) {
      const file = pathOf(key);
      await mkdir(path.dirname(file), { recursive: true });
      const unfinished = `${file}.${randomBytes(6).toString('hex')}.tmp`;
      const handle = await open(unfinished, 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(unfinished, file);
    },
    async get(key) {
      const file = pathOf(key);
      const found = await stat(file).catch(nothingThere);
      return found && createReadStream(file);
    },
    delete: (key) => rm(pathOf(key), { force: true }),
  };
}

function nothingThere(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error;
  return null;
}
