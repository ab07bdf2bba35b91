// Two ways out for a mail: a mail server, or, where none is set, a file that anyone can read.
import { clock } from '#kernel';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Settings } from '../config/settings.js';
import type { ComposedMail } from './compose-mail.js';
import { emlText } from './eml.js';

export interface Mail extends ComposedMail {
  /** The same id is the same mail, however often a job repeats it. */
  readonly id: string;
}

export interface MailSender {
  send(mail: Mail): Promise<void>;
}

type MailSettings = Pick<Settings, 'smtpUrl' | 'mailFrom' | 'dataDir'>;

export function mailSenderOf({ smtpUrl, mailFrom, dataDir }: MailSettings): MailSender {
  return smtpUrl ? smtpSender(smtpUrl, mailFrom) : fileSender(mailDirOf(dataDir), mailFrom);
}

export function mailDirOf(dataDir: string): string {
  return path.join(dataDir, 'mail');
}

function fingerprint(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 32);
}

function messageIdOf(mail: Mail, from: string): string {
  const host = /@([\w.-]+)>?$/.exec(from.trim())?.[1] ?? 'localhost';
  return `${fingerprint(mail.id)}@${host}`;
}

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** A repeated job repeats the Message-ID, by which mail servers and programs know a mail they have already. */
function smtpSender(smtpUrl: string, from: string): MailSender {
  let transport: Promise<{ sendMail(mail: object): Promise<unknown> }> | undefined;
  const connect = async (): Promise<{ sendMail(mail: object): Promise<unknown> }> => {
    const { createTransport } = await import('nodemailer');
    const { protocol, hostname, port, username, password } = new URL(smtpUrl);
    const user = decodeURIComponent(username);
    return createTransport({
      ...PATIENCE,
      host: hostname,
      secure: protocol === 'smtps:',
      ...(port && { port: Number(port) }),
      ...(user && { auth: { user, pass: decodeURIComponent(password) } }),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  };
  return {
    async send(mail) {
      transport ??= connect();
      const { sendMail } = await transport.then((found) => ({ sendMail: found.sendMail.bind(found) }));
      await sendMail({
        from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        date: clock.now(),
        messageId: `<${messageIdOf(mail, from)}>`,
        headers: { 'Content-Language': mail.locale.toLowerCase(), 'Auto-Submitted': 'auto-generated' },
      });
    },
  };
}

/**
 * Writes `<time>-<fingerprint of the id>.eml`; a reader sees a whole file or none. The queue runs a job in one worker at
 * a time, so looking for the fingerprint first is enough to write a repeated mail once.
 */
function fileSender(dir: string, from: string): MailSender {
  return {
    async send(mail) {
      await mkdir(dir, { recursive: true });
      const ending = `-${fingerprint(mail.id)}.eml`;
      if ((await readdir(dir)).some((name) => name.endsWith(ending))) return;
      const at = clock.now();
      const file = path.join(dir, at.toISOString().replace(/[-:.]/g, '') + ending);
      const unfinished = `${file}.${randomBytes(6).toString('hex')}.tmp`;
      await writeFile(unfinished, emlText(mail, { from, messageId: messageIdOf(mail, from), at }));
      await rename(unfinished, file);
    },
  };
}
