import { Injectable } from '@nestjs/common';
import { settings } from '../config/current-settings.js';
import { composeMail, type MailContent } from './compose-mail.js';
import { mailSenderOf, type Mail, type MailSender } from './mail-sender.js';

let chosen: MailSender | undefined;

/** The way out that the settings choose, made at the first mail. */
function mailSender(): MailSender {
  chosen ??= mailSenderOf(settings());
  return chosen;
}

/** Composes and sends; the same `id` is the same mail, so a job may repeat it. Never called inside a transaction. */
export async function sendMail(id: string, content: MailContent): Promise<void> {
  await mailSender().send({ ...composeMail(content), id });
}

@Injectable()
export class Mailer {
  send(mail: Mail): Promise<void> {
    return mailSender().send(mail);
  }
}
