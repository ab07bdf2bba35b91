import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { clock, isIdOf, newId } from '#kernel';
import type { Database } from '../database/database.js';
import { change, find, insert, lock } from '../database/lock.js';
import type { Tx } from '../database/tx.js';
import { badInput } from '../problems/problem.js';
import { sql } from '../reads/sql.js';
import type { Viewer } from '../viewer/viewer.js';
import { fileStore, type StoredBytes } from './file-store.js';
import { StoredFile, type FilePurpose, type FileVisibility } from './stored-file.entity.js';

export interface NewFile {
  readonly ownerId: string | null;
  readonly name: string;
  readonly contentType: string;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly purpose: FilePurpose;
  readonly visibility?: FileVisibility;
}

/** The row of bytes that are in the store already (`storeBytes`). */
export function insertFile(tx: Tx, stored: StoredBytes, file: NewFile): Promise<StoredFile> {
  return insert(tx, StoredFile, {
    id: newId('file'),
    ...stored,
    ...file,
    width: file.width ?? null,
    height: file.height ?? null,
    visibility: file.visibility ?? 'PRIVATE',
    createdAt: clock.now(),
  });
}

const IN_DATABASE = 'database/';

/**
 * A file whose bytes are kept beside its row, never to change: what people sign. It is there or not there together with
 * the transaction, no store is called inside it, and a backup of the database has it.
 */
export async function insertDocument(
  tx: Tx,
  bytes: Buffer,
  document: Omit<NewFile, 'purpose' | 'visibility'>,
): Promise<StoredFile> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const stored = { storageKey: IN_DATABASE + newId('file'), sha256, size: bytes.length };
  const file = await insertFile(tx, stored, { ...document, purpose: 'DOCUMENT' });
  await tx.query(`insert into file_contents (file_id, bytes) values ($1, $2)`, [file.id, bytes]);
  return file;
}

/** The bytes of a file, wherever they are; null when they are gone. */
export async function openFile(database: Database, file: StoredFile): Promise<Readable | null> {
  if (!file.storageKey.startsWith(IN_DATABASE)) return fileStore().get(file.storageKey);
  const row = await database.row<{ bytes: Buffer }>(sql`select bytes from file_contents where file_id = ${file.id}`);
  return row && Readable.from([row.bytes]);
}

export interface FileUse {
  /** The input's path, for a refusal. */
  readonly path: string;
  readonly purpose: FilePurpose;
  /** PUBLIC makes it readable by anyone: covers and avatars. */
  readonly visibility?: FileVisibility;
  readonly mustBePicture?: boolean;
}

/** Takes an upload into use for a row. One uses one's own files only; another's id is as good as none. */
export async function claimFile(tx: Tx, viewer: Viewer, id: string, use: FileUse): Promise<StoredFile> {
  const known = isIdOf('file', id) && (await find(tx, StoredFile, id));
  if (!known || known.ownerId !== viewer.personId) throw badInput(use.path, 'ID');
  if (use.mustBePicture && known.width === null) throw badInput(use.path, 'FILE_NOT_PICTURE');
  const file = await lock(tx, StoredFile, id);
  return change(tx, file, {
    purpose: file.purpose === 'UPLOAD' ? use.purpose : file.purpose,
    visibility: use.visibility === 'PUBLIC' ? 'PUBLIC' : file.visibility,
  });
}
