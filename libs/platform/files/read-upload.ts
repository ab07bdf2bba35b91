import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { badInput } from '../problems/problem.js';
import { fileTooLarge, MAX_UPLOAD_BYTES, type Upload } from './accept-upload.js';

/** Teaches the server to read multipart bodies; a file longer than allowed is cut off and marked, not buffered. */
export async function registerUploads(fastify: FastifyInstance): Promise<void> {
  await fastify.register(multipart, {
    throwFileSizeLimit: false,
    limits: { fileSize: MAX_UPLOAD_BYTES, files: 1, fields: 4, parts: 5, fieldSize: 1_000, headerPairs: 20 },
  });
}

/**
 * The file of the multipart field `file`.
 * @throws Problem BAD_USER_INPUT at `file` when there is none, or two, or it was cut off at the limit.
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw badInput('file', 'FILE_MISSING');
  try {
    let found: Upload | undefined;
    for await (const part of request.parts()) {
      if (part.type !== 'file') continue;
      const bytes = await part.toBuffer();
      if (part.file.truncated) throw fileTooLarge();
      if (part.fieldname === 'file') found = { bytes, name: part.filename ?? '', declaredType: part.mimetype };
    }
    if (!found) throw badInput('file', 'FILE_MISSING');
    return found;
  } catch (error) {
    throw problemOfBody(error);
  }
}

/** What the parser says of a body that is none, or of more than one file. */
function problemOfBody(error: unknown): unknown {
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (code === 'FST_FILES_LIMIT' || code === 'FST_PARTS_LIMIT') return badInput('file', 'FILE_ONE');
  if (code === 'FST_REQ_FILE_TOO_LARGE') return fileTooLarge();
  const isOfBody = code?.startsWith('FST_') || /multipart|boundary|unexpected end|part/i.test((error as Error).message);
  return isOfBody && (statusCode ?? 400) < 500 && code !== 'BAD_USER_INPUT' ? badInput('file', 'FILE_MISSING') : error;
}
