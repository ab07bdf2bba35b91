import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { tokenFor } from '#accounts';
import { localePath } from '#kernel';
import { badInput, Database, problem, RequestContexts, say, sql } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fillExamples } from './examples/index.js';
import { frame } from './frame.js';
import { html } from './html.js';
import { DEMO_ADDRESSES } from './people.js';
import { isEditorBuilt, stageAsset } from './stage-assets.js';
import { EDITOR_POLICY, sendPage, sent, type Visit, visit } from './visit.js';

/** GraphiQL, served from here, with a switch of roles and an example for each thing they do. */
@Controller('dev')
export class EditorController {
  constructor(
    private readonly database: Database,
    private readonly contexts: RequestContexts,
  ) {}

  @Get('graphiql')
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) => {
      void reply.header('content-security-policy', EDITOR_POLICY);
      sendPage(here, editorPage(here));
    });
  }

  @Get('examples')
  examples(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async ({ locale }) =>
      reply.send(await fillExamples(this.database, locale)),
    );
  }

  /** `{ "email": "marat@asar.example" }` answers with an access token of that demo person, as signIn would. */
  @Post('token')
  token(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) => {
      const email = sent(here, 'email');
      if (typeof email !== 'string') throw badInput('email', 'REQUIRED');
      const person = await this.database.row<{ id: string }>(sql`
        select id from persons where email = ${email.toLowerCase()} and email like ${DEMO_ADDRESSES}`);
      if (!person) throw problem('NOT_FOUND', { about: 'demoPerson' });
      const { token, expiresAt } = await tokenFor(person.id, here.context);
      return reply.send({ accessToken: token, accessTokenExpiresAt: expiresAt.toISOString() });
    });
  }

  @Get('assets/:name')
  asset(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async () => {
      const asset = stageAsset(name);
      if (!asset) throw problem('NOT_FOUND');
      return reply.type(asset.contentType).header('cache-control', 'no-cache').send(asset.content);
    });
  }
}

const WORDS = ['role', 'example', 'waiting', 'signedInAs', 'visitor', 'failed'] as const;

function editorPage({ locale, theme }: Visit): string {
  const words = Object.fromEntries(WORDS.map((word) => [word, say(locale, `stage.editor.${word}`)]));
  const title = say(locale, 'stage.doors.editor');
  const isBuilt = isEditorBuilt();
  const body = isBuilt
    ? html`<main id="editor" data-words="${JSON.stringify(words)}" data-lang="${localePath(locale)}">
        <p class="page">${say(locale, 'stage.editor.loading')}</p>
      </main>`
    : html`<main class="page message">
        <h1>${title}</h1>
        <p>${say(locale, 'stage.editor.notBuilt')}</p>
        <pre><code>npm run build</code></pre>
      </main>`;
  const parts = isBuilt ? { scripts: ['/dev/assets/editor.js'], styles: ['/dev/assets/editor.css'] } : {};
  const bodyClass = isBuilt ? 'editing' : 'stage';
  return frame({ locale, theme, title, path: '/dev/graphiql', bodyClass, body, ...parts });
}
