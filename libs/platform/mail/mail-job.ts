import { Injectable } from '@nestjs/common';
import { LOCALES, localePath, newId, type Locale } from '#kernel';
import type { EntityManager } from 'typeorm';
import { settings } from '../config/current-settings.js';
import { enqueue } from '../jobs/enqueue.js';
import { Job } from '../jobs/registry.js';
import { hasText, say, type TextParams } from '../texts/index.js';
import { sendMail } from './mailer.js';

export interface QueuedMail {
  readonly to: string;
  readonly locale: Locale;
  /** Texts `<key>.subject`, `<key>.body` (paragraphs apart by an empty line) and, with a path, `<key>.action`. */
  readonly key: string;
  readonly params?: Record<string, string | number>;
  /** Where the button leads, behind the language: `/verify-email?token=…`. */
  readonly path?: string;
  /**
   * For a reader whose language nobody knows yet: below stands a word and the link in each other language, from the texts
   * `<key>.also` and `<key>.alsoAction`.
   */
  readonly inEveryLanguage?: boolean;
  /** The same id is the same mail; by default each call is another one. */
  readonly id?: string;
}

/** Sends a mail after the commit of the transaction at hand; retried until the mail server takes it. */
export async function enqueueMail(manager: EntityManager, mail: QueuedMail): Promise<void> {
  const id = mail.id ?? newId('token');
  await enqueue(manager, 'send-mail', { ...mail, id }, { key: `mail:${id}` });
}

@Injectable()
@Job('send-mail')
export class SendMail {
  async run(mail: QueuedMail & { id: string }): Promise<void> {
    const params = mail.params as TextParams;
    const { locale, path } = mail;
    const url = (to: Locale): string => `${settings().publicUrl}/${localePath(to)}${path}`;
    const others = mail.inEveryLanguage ? LOCALES.filter((each) => each !== locale) : [];
    const action = hasText(`${mail.key}.action`) ? `${mail.key}.action` : 'mail.open';
    await sendMail(mail.id, {
      to: mail.to,
      locale,
      subject: say(locale, `${mail.key}.subject`, params),
      paragraphs: say(locale, `${mail.key}.body`, params).split('\n\n'),
      ...(path !== undefined && {
        action: { label: say(locale, action, params), url: url(locale) },
        also: others.map((other) => ({
          locale: other,
          text: say(other, `${mail.key}.also`, params),
          action: { label: say(other, `${mail.key}.alsoAction`, params), url: url(other) },
        })),
      }),
    });
  }
}
