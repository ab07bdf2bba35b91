import { createHash } from 'node:crypto';
import { badInput } from '../problems/problem.js';
import { assertPlainPdf } from './assert-plain-pdf.js';
import { cleanName } from './clean-name.js';
import { isDeclaredAs, sniff, type ContentKind } from './content-kind.js';
import './files.texts.js';
import { redrawImage } from './redraw-image.js';

export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

export interface Upload {
  readonly bytes: Buffer;
  /** As the sender wrote them; nothing of it is believed. */
  readonly name: string;
  readonly declaredType: string;
}

/** What may be kept: the bytes as they will be served, and what they are. */
export interface AcceptedFile {
  readonly bytes: Buffer;
  readonly name: string;
  readonly contentType: string;
  readonly sha256: string;
  readonly width: number | null;
  readonly height: number | null;
}

export function fileTooLarge(): Error {
  return badInput('file', 'FILE_TOO_LARGE', { megabytes: MAX_UPLOAD_BYTES / 1024 / 1024 });
}

/**
 * Looks at an upload and makes of it what is safe to keep and to serve.
 * @throws Problem BAD_USER_INPUT at `file`: empty, too large, of another kind than it says, damaged, with a program inside.
 */
export async function acceptUpload({ bytes, name, declaredType }: Upload): Promise<AcceptedFile> {
  if (bytes.length === 0) throw badInput('file', 'FILE_EMPTY');
  if (bytes.length > MAX_UPLOAD_BYTES) throw fileTooLarge();
  const kind = sniff(bytes);
  if (kind === 'HEIC') throw badInput('file', 'FILE_HEIC');
  if (kind === null) throw badInput('file', 'FILE_KIND');
  if (!isDeclaredAs(kind, { name, declaredType })) throw badInput('file', 'FILE_MISMATCH', { kind: kindName(kind) });
  return kind === 'PDF' ? acceptPdf(bytes, name) : acceptImage(bytes, name, kind);
}

const kindName = (kind: ContentKind): string => (kind === 'WEBP' ? 'WebP' : kind);

async function acceptPdf(source: Buffer, name: string): Promise<AcceptedFile> {
  const bytes = await assertPlainPdf(source);
  return {
    bytes,
    name: cleanName(name, 'pdf'),
    contentType: 'application/pdf',
    sha256: sha256(bytes),
    width: null,
    height: null,
  };
}

async function acceptImage(source: Buffer, name: string, kind: Exclude<ContentKind, 'PDF'>): Promise<AcceptedFile> {
  const { bytes, extension, ...picture } = await redrawImage(source, kind);
  return { ...picture, bytes, name: cleanName(name, extension), sha256: sha256(bytes) };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
