import { Controller, Get, Logger, Param, Post, Query, Req, Res } from '@nestjs/common';
import { isIdOf, localeFromAcceptLanguage, type Locale } from '#kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../database/database.js';
import { assertAccess } from '../graphql/access.guard.js';
import { explain, internal, problemIn } from '../graphql/format-error.js';
import { RequestContexts } from '../graphql/request-context.js';
import { Limits } from '../limits/limits.js';
import { badInput, problem, type ErrorCode } from '../problems/problem.js';
import { sql } from '../reads/sql.js';
import type { Viewer } from '../viewer/viewer.js';
import { acceptUpload } from './accept-upload.js';
import { MOST_SECONDS, secondsLeft } from './file-address.js';
import { storeBytes } from './file-store.js';
import { insertFile, openFile } from './keep-file.js';
import { readUpload } from './read-upload.js';
import { shownName } from './shown-name.js';
import { StoredFile } from './stored-file.entity.js';

const UPLOADS = { name: 'uploads', points: 60, perSeconds: 3_600 };
const MOST_FILES = 1_000;

const STATUSES: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  SUSPENDED: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

/** Files go up by POST and come down by the addresses that GraphQL gives; nothing else of the API is plain HTTP. */
@Controller('files')
export class FilesController {
  private readonly log = new Logger('files');

  constructor(
    private readonly database: Database,
    private readonly contexts: RequestContexts,
    private readonly limits: Limits,
  ) {}

  /** One file in the multipart field `file`; answers 201 `{ id }`. */
  @Post()
  async upload(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await answering(request, reply, async (speak) => {
      const viewer = await this.contexts.viewer(request);
      speak(viewer.locale);
      const ownerId = await this.assertMayUpload(viewer);
      const { bytes, ...accepted } = await acceptUpload(await readUpload(request));
      const stored = await storeBytes(bytes, accepted.contentType);
      const row = (tx: Parameters<typeof insertFile>[0]) =>
        insertFile(tx, stored, { ...accepted, ownerId, purpose: 'UPLOAD' });
      const file = await this.database.transaction(viewer, row, { neverReplayed: true });
      await reply.status(201).header('cache-control', 'no-store').send({ id: file.id });
    });
  }

  @Get(':id')
  async download(
    @Param('id') id: string,
    @Query() { expires, signature }: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await answering(request, reply, async () => {
      const isSigned = typeof expires === 'string' && typeof signature === 'string';
      const left = isSigned ? secondsLeft(id, expires, signature) : null;
      const isWorthALook = isIdOf('file', id) && (left !== null || !isSigned);
      const file = isWorthALook ? await this.database.dataSource.manager.findOneBy(StoredFile, { id }) : null;
      if (!file || (left === null && file.visibility !== 'PUBLIC')) throw problem('NOT_FOUND', { about: 'file' });
      const content = await openFile(this.database, file);
      if (!content) {
        this.log.error(`The bytes of ${file.id} are missing under ${file.storageKey}`);
        throw problem('NOT_FOUND', { about: 'file' });
      }
      const keep = file.visibility === 'PUBLIC' ? 'public, max-age=86400' : `private, max-age=${left ?? MOST_SECONDS}`;
      await reply.headers({ ...headersOf(file), 'cache-control': keep }).send(content);
    });
  }

  private async assertMayUpload(viewer: Viewer): Promise<string> {
    assertAccess(viewer, { access: 'signedIn', rule: 'file.upload' });
    const ownerId = viewer.personId ?? '';
    await this.limits.take(UPLOADS, ownerId);
    const kept = await this.database.row<{ count: number }>(
      sql`select count(*)::int as count from files where owner_id = ${ownerId}`,
    );
    if ((kept?.count ?? 0) >= MOST_FILES) throw badInput('file', 'FILE_TOO_MANY', { max: MOST_FILES });
    return ownerId;
  }
}

/** Shown inside a page only when it is a picture; anything else is saved. Nothing in it can run, whatever it turns out to be. */
function headersOf(file: StoredFile): Record<string, string | number> {
  const disposition = file.contentType.startsWith('image/') ? 'inline' : 'attachment';
  const name = shownName(file.name);
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const extended = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return {
    'content-type': file.contentType,
    'content-length': file.size,
    'content-disposition': `${disposition}; filename="${ascii}"; filename*=UTF-8''${extended}`,
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    // What is shown to some is not for search engines, whoever comes by an address.
    ...(file.visibility === 'PRIVATE' && { 'x-robots-tag': 'noindex' }),
  };
}

/** Failures become the same `{ code, message, fields }` that GraphQL has in `extensions`, in the caller's language. */
async function answering(
  request: FastifyRequest,
  reply: FastifyReply,
  run: (speak: (locale: Locale) => void) => Promise<void>,
): Promise<void> {
  let locale = localeFromAcceptLanguage(request.headers['accept-language']);
  try {
    await run((theirs) => (locale = theirs));
  } catch (error) {
    const { status, body } = failure(error, locale);
    const retryAfter = (body as { retryAfterSeconds?: number }).retryAfterSeconds;
    if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
    await reply.status(status).header('cache-control', 'no-store').send(body);
  }
}

function failure(error: unknown, locale: Locale): { status: number; body: object } {
  const found = problemIn(error);
  if (!found) {
    const { message, extensions } = internal(error, locale);
    return { status: 500, body: { message, ...extensions } };
  }
  const isTooLarge = found.details.fields?.some(({ wrong }) => wrong === 'FILE_TOO_LARGE');
  const status = isTooLarge ? 413 : (STATUSES[found.code] ?? 400);
  return { status, body: { ...explain(found, locale), ...found.details.extensions } };
}
