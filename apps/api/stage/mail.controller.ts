import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { Database, listMails, mailDirOf, problem, readMail, RequestContexts, settings } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mailBoxPage, mailPage } from './mail-page.js';
import { demoPeople } from './people.js';
import { sendPage, visit } from './visit.js';

const MOST_READ = 1_000;
const MOST_SHOWN = 100;

/** A mail is shown in a frame that may do nothing but be read; its links open in the whole window. */
const MAIL_POLICY = [
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
].join('; ');

/** What the product has sent, when it is kept in DATA_DIR/mail. */
@Controller('dev/mail')
export class MailController {
  constructor(
    private readonly database: Database,
    private readonly contexts: RequestContexts,
  ) {}

  @Get()
  list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) => {
      const { to } = request.query as { to?: unknown };
      const wanted = typeof to === 'string' && to !== '' ? to.toLowerCase() : undefined;
      const all = await listMails(mailDirOf(settings().dataDir), wanted === undefined ? MOST_SHOWN : MOST_READ);
      const mails = all.filter((mail) => wanted === undefined || mail.to.toLowerCase() === wanted).slice(0, MOST_SHOWN);
      if (here.wantsJson) return reply.send({ mails: mails.map(({ html: _html, ...mail }) => mail) });
      sendPage(here, mailBoxPage({ here, mails, people: await demoPeople(this.database), to: wanted }));
    });
  }

  @Get(':id')
  read(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) => {
      const mail = await this.mail(id);
      if (here.wantsJson) return reply.send(mail);
      sendPage(here, mailPage(here, mail));
    });
  }

  @Get(':id/html')
  content(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) => {
      const mail = await this.mail(id);
      void reply.header('content-security-policy', MAIL_POLICY).header('x-frame-options', 'SAMEORIGIN');
      sendPage(here, mail.html.replace('<head>', '<head><base target="_top">'));
    });
  }

  private async mail(id: string) {
    const mail = await readMail(mailDirOf(settings().dataDir), id);
    if (!mail) throw problem('NOT_FOUND', { about: 'mail' });
    return mail;
  }
}
