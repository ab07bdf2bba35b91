// Requests that are wrong before anybody looks at what they ask (a body that is no JSON, too long, of a wrong length; an
// address that is none) get the product's own answer: a code, and words in the reader's language.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from '@nestjs/common';
import { localeFromAcceptLanguage, newId } from '#kernel';
import { explain, problem, say } from '#platform';

const log = new Logger('requests');

export function refuseRequest(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const locale = localeFromAcceptLanguage(request.headers['accept-language']);
  const status = error.statusCode ?? 500;
  void reply.header('cache-control', 'no-store');
  if (status >= 400 && status < 500) {
    const { code, message } = explain(problem(status === 429 ? 'RATE_LIMITED' : 'BAD_USER_INPUT'), locale);
    return void reply.status(status).send(answer(request, message, { code }));
  }
  const id = newId('fact').slice(-12);
  log.error(`${id} ${error.stack ?? error.message}`);
  void reply.status(500).send(answer(request, say(locale, 'problem.INTERNAL', { id }), { code: 'INTERNAL', id }));
}

/** An address that leads nowhere, for those who read no pages. */
export function refuseAddress(request: FastifyRequest, reply: FastifyReply): void {
  const locale = localeFromAcceptLanguage(request.headers['accept-language']);
  const { code, message } = explain(problem('NOT_FOUND'), locale);
  void reply
    .status(404)
    .header('cache-control', 'no-store')
    .send(answer(request, message, { code }));
}

/** GraphQL's clients look for a list of errors; everybody else for a code. */
function answer({ url }: FastifyRequest, message: string, extensions: { code: string; id?: string }): object {
  return url.startsWith('/graphql') ? { errors: [{ message, extensions }] } : { ...extensions, message };
}
