// The report page without JavaScript: its form is sent as browsers have always sent forms, and answered by a page.
import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { localePath, LOCALES, tidyText, type Locale } from '#kernel';
import { Problem, textRule } from '#platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONCERN_TEXTS } from './report-concern.js';
import { TakeConcern } from './take-concern.js';
import { isTopic } from './topics.js';

type Form = Readonly<Record<string, unknown>>;
type TextName = keyof typeof CONCERN_TEXTS;

@Controller('report')
export class ConcernFormController {
  constructor(private readonly concerns: TakeConcern) {}

  @Post()
  @HttpCode(303)
  async send(
    @Body() form: Form | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const locale = LOCALES.find((each) => each === form?.['locale']) ?? 'KK';
    const outcome = await this.outcome(form ?? {}, locale, request.ip);
    const address = `/${localePath(locale)}/report?${new URLSearchParams(outcome).toString()}`;
    await reply.header('cache-control', 'no-store').redirect(address, 303);
  }

  private async outcome(form: Form, locale: Locale, ip: string): Promise<Record<string, string>> {
    const { topic } = form;
    const [words, contact, about] = [textOf(form, 'words'), textOf(form, 'contact'), textOf(form, 'about')];
    const back: Record<string, string> = about ? { about } : {};
    if (!isTopic(topic)) return { problem: 'topic', ...back };
    if (words === null || contact === null) return { problem: 'words', ...back };
    try {
      return { sent: await this.concerns.take({ topic, words, contact, about: about ?? '', locale, ip }) };
    } catch (refused) {
      if (refused instanceof Problem && refused.code === 'RATE_LIMITED') return { problem: 'later', ...back };
      throw refused;
    }
  }
}

/** Null for what cannot be stored. */
function textOf(form: Form, name: TextName): string | null {
  const value = form[name] ?? '';
  if (typeof value !== 'string' || !value.isWellFormed()) return null;
  const text = tidyText(value);
  return textRule({ ...CONCERN_TEXTS[name], min: 0 })(text) === null ? text : null;
}
