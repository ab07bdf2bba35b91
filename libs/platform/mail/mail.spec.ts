import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { problemsOfTexts } from '../texts/index.js';
import { composeMail, listMails, mailSenderOf, readMail, type Mail } from './index.js';
import { mailTexts } from './mail.texts.js';

const link = `https://asar.kz/kk/verify-email?token=${'a1B2'.repeat(40)}&next=%2Fhome`;
const mail: Mail = {
  id: 'send-mail:fact_1:person_1',
  ...composeMail({
    to: 'aruzhan@example.kz',
    locale: 'KK',
    subject: 'Сізге жаңа ұсыныс келді: «Оқулық» жобасы, өтінеміз, қарап шығыңыз',
    paragraphs: ['Сәлеметсіз бе!', 'Тәлімгер <b>250 000 ₸</b> & 4 сағат ұсынды.\nҚарап көріңіз.'],
    action: { label: 'Ұсынысты ашу', url: link },
  }),
};

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'asar-mail-'));
});
afterEach(() => rm(dir, { recursive: true }));

describe('composing', () => {
  it('says the same in text and in HTML, escaped, in the language of the reader', () => {
    expect(mail.text).toContain(`Ұсынысты ашу:\n${link}\n`);
    expect(mail.text).toContain('Бұл хатты Asar жіберді');
    expect(mail.html).toContain('<html lang="kk">');
    expect(mail.html).toContain('&lt;b&gt;250 000 ₸&lt;/b&gt; &amp; 4 сағат ұсынды.<br>');
    expect(mail.html).toContain(`href="${link.replace('&', '&amp;')}"`);
    expect(mail.html).not.toContain('<b>');
  });

  it('links to web pages only and keeps a subject on one line', () => {
    const content = { to: 'a@example.kz', locale: 'EN', subject: 'Hi\r\nBcc: x@example.kz', paragraphs: [] } as const;
    expect(composeMail(content).subject).toBe('Hi Bcc: x@example.kz');
    expect(() => composeMail({ ...content, action: { label: 'x', url: 'javascript:alert(1)' } })).toThrow(TypeError);
  });

  it('has good texts', () => {
    expect(problemsOfTexts(mailTexts)).toEqual([]);
  });
});

describe('without a mail server', () => {
  const send = (what: Mail): Promise<void> =>
    mailSenderOf({ smtpUrl: undefined, mailFrom: 'Asar <asar@asar.kz>', dataDir: dir }).send(what);

  it('writes a file that is read with the naked eye and by a mail program', async () => {
    await send(mail);
    const [name = ''] = await readdir(path.join(dir, 'mail'));
    expect(name).toMatch(/^\d{8}T\d{9}Z-[0-9a-f]{32}\.eml$/);
    const source = await readFile(path.join(dir, 'mail', name), 'utf8');
    expect(source).toContain('Content-Transfer-Encoding: 8bit');
    expect(source).toContain('Сәлеметсіз бе!');
    expect(source.split('\n')).toContain(link);
    const headers = source.slice(0, source.indexOf('\n\n'));
    expect(headers).toMatch(/^[\x20-\x7e\n]*$/);
    const parsed = await PostalMime.parse(source);
    expect([parsed.subject, parsed.from?.address]).toEqual([mail.subject, 'asar@asar.kz']);
    expect([parsed.text?.trim(), parsed.html?.trim()]).toEqual([mail.text.trim(), mail.html.trim()]);
  });

  it('writes one mail once, however often the job repeats it', async () => {
    await send(mail);
    await send(mail);
    await send({ ...mail, id: 'another' });
    expect(await readdir(path.join(dir, 'mail'))).toHaveLength(2);
  });

  it('shows the mail box, newest first', async () => {
    expect(await listMails(path.join(dir, 'mail'))).toEqual([]);
    await send(mail);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await send({ ...mail, id: 'another', subject: 'Екінші' });
    const [newest, oldest, ...rest] = await listMails(path.join(dir, 'mail'));
    expect([newest?.subject, oldest?.subject, rest.length]).toEqual(['Екінші', mail.subject, 0]);
    expect([oldest?.to, oldest?.links]).toEqual(['aruzhan@example.kz', [link]]);
    expect(await readMail(path.join(dir, 'mail'), oldest?.id ?? '')).toEqual(oldest);
  });

  it('reads nothing but its own mails', async () => {
    await writeFile(path.join(dir, 'secrets.json.eml'), 'x');
    for (const id of ['../secrets.json', 'nothing', '..', '20261122T090500123Z-' + 'a'.repeat(32)]) {
      expect(await readMail(path.join(dir, 'mail'), id)).toBeNull();
    }
  });
});

describe('with a mail server', () => {
  const received: string[] = [];
  let server: Server;

  // Speaks just enough SMTP (RFC 5321) to take one mail per connection.
  beforeAll(async () => {
    server = createServer((socket) => {
      let isData = false;
      let text = '';
      socket.write('220 test\r\n');
      socket.on('data', (chunk) => {
        text += chunk.toString('latin1');
        if (isData && !text.endsWith('\r\n.\r\n')) return;
        if (isData) received.push(Buffer.from(text, 'latin1').toString('utf8'));
        const starts = !isData && text.startsWith('DATA');
        socket.write(starts ? '354 go on\r\n' : '250 ok\r\n');
        isData = starts;
        text = '';
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('hands it over with the same Message-ID each time', async () => {
    const smtpUrl = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const sender = mailSenderOf({ smtpUrl, mailFrom: 'Asar <asar@asar.kz>', dataDir: dir });
    await sender.send(mail);
    await sender.send(mail);
    const [first, second] = await Promise.all(received.map((source) => PostalMime.parse(source)));
    expect([first?.subject, first?.text?.trimEnd()]).toEqual([mail.subject, mail.text.trimEnd()]);
    expect(first?.messageId).toBe(second?.messageId);
    expect(first?.messageId).toMatch(/^<[0-9a-f]{32}@asar\.kz>$/);
    expect(await readdir(dir)).toEqual([]);
  });
});
