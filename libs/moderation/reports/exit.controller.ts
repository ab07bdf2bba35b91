import { Controller, Get, Res } from '@nestjs/common';
import { settings } from '#platform';
import type { FastifyReply } from 'fastify';

@Controller('exit')
export class ExitController {
  /** *Exit this page*: to a page that anybody might have open, which is not told where its reader came from. */
  @Get()
  async leave(@Res() reply: FastifyReply): Promise<void> {
    await reply
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .redirect(settings().exitPage, 303);
  }
}
