import { Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import { localePath } from '#kernel';
import { problem, RequestContexts } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { askSandbox, type SandboxAnswer } from './sandbox-controls.js';
import { leadBack, sent, type Visit, visit } from './visit.js';

/** The payment sandbox's faults and state, through the stage: a browser is not let in over there. */
@Controller('dev')
export class SandboxController {
  constructor(private readonly contexts: RequestContexts) {}

  @Get('sandbox')
  state(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) => pass(here, await askSandbox('GET', 'state')));
  }

  @Get('faults')
  faults(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async () => {
      const { faults } = answered(await askSandbox('GET', 'state')) as { faults: unknown };
      return reply.send({ faults });
    });
  }

  /** `{ "kind", "times", "path", "delayMs" }`; the sandbox itself checks them. */
  @Post('faults')
  arm(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) => {
      const path = sent(here, 'path');
      const fault = {
        kind: sent(here, 'kind'),
        times: whole(sent(here, 'times')),
        delayMs: whole(sent(here, 'delayMs')),
        path: path === '' ? null : path,
      };
      pass(here, await askSandbox('POST', 'faults', fault), 'armed');
    });
  }

  @Delete('faults')
  clear(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) =>
      pass(here, await askSandbox('DELETE', 'faults'), 'cleared'),
    );
  }

  /** For forms, which cannot say DELETE. */
  @Post('faults/clear')
  clearByForm(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.clear(request, reply);
  }
}

/** Forms send digits; anything else goes on as it is, for the sandbox to refuse. */
function whole(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value;
}

function answered(answer: SandboxAnswer): unknown {
  if (answer.is === 'none') throw problem('NOT_FOUND', { about: 'sandbox' });
  if (answer.is === 'unreachable') throw problem('INTERNAL', { about: 'sandbox' });
  if (answer.status >= 400) throw problem('BAD_USER_INPUT', { about: 'fault' });
  return answer.body;
}

function pass(here: Visit, answer: SandboxAnswer, did?: string): unknown {
  const body = answered(answer);
  const isForm = here.request.headers['content-type']?.includes('form') === true;
  if (did === undefined || !isForm) return here.reply.send(body);
  return leadBack(here, `/dev?lang=${localePath(here.locale)}&did=${did}#sandbox`);
}
