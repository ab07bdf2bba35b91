import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { becomeNobody, become, standingOf } from '#accounts';
import { localePath } from '#kernel';
import { badInput, Database, problem, ProductClock, RequestContexts, say, settings, sql } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { messagePage } from './frame.js';
import { html } from './html.js';
import { clockStanding, moveClock, readAdvance } from './move-clock.js';
import { demoPeople, DEMO_ADDRESSES } from './people.js';
import { resetButton, stagePage } from './stage-page.js';
import { findScene, isScene, playableScenes } from './scenes.js';
import { sandboxState } from './sandbox-controls.js';
import { leadBack, sendPage, sent, type Visit, visit } from './visit.js';

/**
 * The site remembers in the browser that there may be a sign-in, which spares visitors a request. This cookie tells it so
 * once; after that it remembers by itself.
 */
const HINT = { name: 'asar_stage', seconds: 60 };

@Controller()
export class StageController {
  constructor(
    private readonly database: Database,
    private readonly contexts: RequestContexts,
    private readonly productClock: ProductClock,
  ) {}

  @Get('dev')
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) => {
      const { did } = request.query as { did?: string };
      const [people, standing, playable, sandbox] = await Promise.all([
        demoPeople(this.database),
        standingOf(here.context),
        playableScenes(this.database),
        sandboxState(),
      ]);
      if (here.wantsJson) {
        return reply.send({ people, clock: clockStanding(), scenes: [...playable], you: standing?.personId ?? null });
      }
      sendPage(here, stagePage({ here, people, personId: standing?.personId ?? null, playable, sandbox, did }));
    });
  }

  /** The site's addresses carry a language; the stage asks for it in `lang`. */
  @Get(['kk/dev', 'ru/dev', 'en/dev'])
  inLanguage(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) =>
      leadBack(here, `/dev?lang=${request.url.slice(1, 3)}`),
    );
  }

  /** Form or JSON: `{ "email": … }` or `{ "personId": … }`. */
  @Post('dev/become')
  become(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) => {
      const person = await this.demoPerson(sent(here, 'personId') ?? sent(here, 'email'));
      await this.enter(here, person.id);
      if (here.wantsJson) return reply.send({ personId: person.id });
      leadBack(here, `/${localePath(here.locale)}/my`);
    });
  }

  @Post('dev/nobody')
  nobody(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) => {
      await becomeNobody(here.context);
      void reply.clearCookie(HINT.name, { path: '/' });
      if (here.wantsJson) return reply.send({ personId: null });
      leadBack(here, `/dev?lang=${localePath(here.locale)}&did=nobody`);
    });
  }

  @Get('dev/scenes/:name')
  scene(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) => {
      if (!isScene(name)) throw problem('NOT_FOUND', { about: 'scene' });
      const scene = await findScene(this.database, name);
      if (!scene) return this.sayNoneLeft(here);
      await this.enter(here, scene.personId);
      leadBack(here, `/${localePath(here.locale)}${scene.path}`);
    });
  }

  @Get('dev/clock')
  readClock(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async () => reply.send(clockStanding()));
  }

  /** Form or JSON: `{ "advance": "PT72H" }`. */
  @Post('dev/clock')
  advance(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) => {
      const moved = await moveClock(this.database, this.productClock, readAdvance(sent(here, 'advance')));
      if (request.headers['content-type']?.includes('form'))
        return leadBack(here, `/dev?lang=${localePath(here.locale)}&did=${moved.settled ? 'clock' : 'unsettled'}`);
      return reply.send(moved);
    });
  }

  private async enter(here: Visit, personId: string): Promise<void> {
    await become(personId, here.context);
    const secure = here.request.protocol === 'https';
    void here.reply.setCookie(HINT.name, '1', { path: '/', sameSite: 'lax', maxAge: HINT.seconds, secure });
  }

  private async demoPerson(given: unknown): Promise<{ id: string }> {
    if (typeof given !== 'string' || given === '') throw badInput('personId', 'REQUIRED');
    const person = await this.database.row<{ id: string }>(sql`
      select id from persons where (id = ${given} or email = ${given.toLowerCase()}) and email like ${DEMO_ADDRESSES}`);
    if (!person) throw problem('NOT_FOUND', { about: 'demoPerson' });
    return person;
  }

  private sayNoneLeft(here: Visit): unknown {
    const { locale, theme, wantsJson, reply } = here;
    const words = { title: say(locale, 'stage.scene.none'), text: say(locale, 'stage.scene.noneText') };
    void reply.status(404);
    if (wantsJson) return reply.send({ code: 'NOT_FOUND', message: words.title });
    const actions = settings().demoData ? resetButton(locale) : html``;
    return sendPage(here, messagePage({ locale, theme, path: here.request.url, ...words, actions }));
  }
}
