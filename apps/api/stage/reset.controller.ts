import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { localePath } from '#kernel';
import { askForReset, problem, readReset, RequestContexts, type ResetRequest, say, settings } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { frame } from './frame.js';
import { html } from './html.js';
import { leadBack, sendPage, type Visit, visit } from './visit.js';

const STEPS: readonly ResetRequest['step'][] = ['asked', 'stopping', 'emptying', 'telling', 'starting', 'done'];

/** Begins the demo story afresh, through the launcher that runs this process. */
@Controller('dev/reset')
export class ResetController {
  constructor(private readonly contexts: RequestContexts) {}

  @Post()
  ask(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) => {
      const { demoData, dataDir } = settings();
      if (!demoData) throw problem('INVALID_STATE', { about: 'noDemoData' });
      // The channel to the launcher; a process that was started by hand has none.
      if (!process.connected) throw problem('INVALID_STATE', { about: 'noLauncher' });
      const asked = askForReset(dataDir);
      if (here.wantsJson) return reply.status(202).send(asked);
      leadBack(here, `/dev/reset?lang=${localePath(here.locale)}&id=${asked.id}`);
    });
  }

  /** How far it is: a page that follows, or the request as JSON. */
  @Get()
  follow(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return visit(this.contexts, [request, reply], async (here) => {
      const asked = readReset(settings().dataDir);
      if (here.wantsJson) return reply.send(asked ?? { step: 'none' });
      sendPage(here, resetPage(here, asked));
    });
  }
}

/** The page stays while the product is gone; its script asks until the product is back. */
function resetPage({ locale, theme }: Visit, asked: ResetRequest | undefined): string {
  const step = asked?.step ?? 'done';
  const steps = STEPS.map(
    (each) =>
      html`<li data-step="${each}" ${each === step && html` aria-current="step"`}>
        ${say(locale, `stage.reset.step.${each}`)}
      </li>`,
  );
  const title = say(locale, 'stage.reset');
  const body = html`<main
    class="page message"
    id="reset"
    data-step="${step}"
    data-id="${asked?.id}"
    data-to="/dev?lang=${localePath(locale)}&did=reset"
  >
    <h1>${title}</h1>
    <p role="status" id="words">${say(locale, 'stage.reset.wait')}</p>
    <ol class="steps">
      ${steps}
    </ol>
    <p class="problem" id="problem" hidden>
      ${say(locale, 'stage.reset.failed')} <code id="reason">${asked?.reason}</code>
    </p>
    <p><a class="button quiet" href="/dev?lang=${localePath(locale)}">${say(locale, 'stage.back')}</a></p>
  </main>`;
  return frame({ locale, theme, title, path: '/dev/reset', scripts: ['/dev/assets/reset.js'], body });
}
