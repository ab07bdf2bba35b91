// Reads back what the file sender wrote, for the mail box of /dev and for tests.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import PostalMime from 'postal-mime';

export interface MailInBox {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly at: Date;
  readonly text: string;
  readonly html: string;
  /** The links of the text part, in their order. */
  readonly links: readonly string[];
}

const NAME = /^(\d{8}T\d{9}Z-[0-9a-f]{32})\.eml$/;

/** The newest mails first. */
export async function listMails(dir: string, limit = 100): Promise<MailInBox[]> {
  const names = await readdir(dir).catch(nothingThere);
  const ids = names.flatMap((name) => NAME.exec(name)?.[1] ?? []);
  const newest = ids.sort().reverse().slice(0, limit);
  const mails = await Promise.all(newest.map((id) => readMail(dir, id)));
  return mails.filter((mail) => mail !== null);
}

/** One mail by its id, or null when there is none; an id that is no file name of ours is none. */
export async function readMail(dir: string, id: string): Promise<MailInBox | null> {
  if (!NAME.test(`${id}.eml`)) return null;
  const source = await readFile(path.join(dir, `${id}.eml`)).catch(nothingThere);
  if (!Buffer.isBuffer(source)) return null;
  const { to, subject, date, text, html } = await PostalMime.parse(source);
  return {
    id,
    to: to?.map((mailbox) => mailbox.address).join(', ') ?? '',
    subject: subject ?? '',
    at: new Date(date ?? 0),
    text: text ?? '',
    html: html ?? '',
    links: text?.match(/https?:\/\/\S+/g) ?? [],
  };
}

function nothingThere(error: NodeJS.ErrnoException): string[] {
  if (error.code !== 'ENOENT') throw error;
  return [];
}
