// What people do in more than one story, each by what is written on the screen.
import { expect } from '@jest/globals';
import { say } from '../../../apps/stripe-sandbox/pages/texts.js';
import { PASSWORD, type Actor } from '../../harness/cast.js';
import { aPicture } from '../../harness/files.js';
import { readerOf, type Reader } from '../reader.js';
import { DESKTOP, type Site } from '../site.js';

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  /** Day, month, year. */
  readonly birth: readonly [string, string, string];
  readonly city: string;
  readonly isYoung?: boolean;
}

/** The form of the sign-up, and the link in the mail; ends where one chooses how to begin. */
export async function signsUp(
  site: Site,
  reader: Reader,
  { name, email, birth, city, isYoung }: NewPerson,
): Promise<void> {
  await reader.opens('/sign-up');
  await reader.fills('account.fullName', name);
  await reader.fills('ui.day', birth[0]);
  await reader.fills('ui.month', birth[1]);
  await reader.fills('ui.year', birth[2]);
  if (isYoung) {
    await reader.reads('signUp.youngTitle');
    reader.speaksTo('young');
  }
  await reader.fills('account.email', email);
  await reader.fills('account.city', city);
  await reader.fills('account.password', PASSWORD);
  await reader.presses('signUp.submit');
  await reader.reads('signUp.doneTitle');
  const link = await linkFor(site, email, 'verify-email');
  expect(link).toContain(site.origin);
  await reader.page.goto(link);
  await reader.presses('verifyEmail.submit');
  await reader.reads('verifyEmail.done', { email });
  await reader.presses('signUp.goOn');
  await reader.reads('myHome.choose');
}

/** The link to a page in the newest mail that has one. */
export async function linkFor(site: Site, email: string, page: string): Promise<string> {
  await site.drain();
  const texts = (await site.mails(email)).map(({ text }) => text);
  const link = texts.flatMap((text) => new RegExp(`https?://\\S+/${page}\\S+`).exec(text) ?? [])[0];
  if (link === undefined) throw new Error(`${email} got no mail with a link to ${page}`);
  return link;
}

const usedCodes = new Set<string>();
const MAIL_PATIENCE_MS = 20_000;

/** The code in the newest mail; never one that was taken before. */
export async function codeFor(site: Site, email: string): Promise<string> {
  for (const end = performance.now() + MAIL_PATIENCE_MS; performance.now() < end;) {
    await site.drain();
    const [mail] = await site.mails(email);
    const [, first, last] = /\b(\d{3})\s?(\d{3})\b/.exec(mail?.text ?? '') ?? [];
    const code = `${first}${last}`;
    if (first && !usedCodes.has(`${email} ${code}`)) {
      usedCodes.add(`${email} ${code}`);
      return code;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${email} got no code`);
}

/** To the next question of the editor. */
export async function goesOn(reader: Reader, question: string): Promise<void> {
  await reader.presses('editor.continue');
  await reader.arrives(new RegExp(`/edit/${question}$`));
}

export async function attachesPhoto(reader: Reader, name: string): Promise<void> {
  const file = { name: `${name}.jpg`, mimeType: 'image/jpeg', buffer: await aPicture() };
  await reader.page.locator('input[type=file]').setInputFiles(file);
  await reader.page.getByText(name).first().waitFor();
}

/** From the deal's page to the signature, the short version first. */
export async function signsByPassword(reader: Reader, deal: string): Promise<void> {
  await reader.opens(deal);
  await reader.presses('deal.action.sign');
  await reader.arrives(/\/sign$/);
  await reader.presses('sign.openSummary');
  await reader.ticks('sign.isRead');
  await reader.fills('sign.password', PASSWORD);
  await reader.presses('sign.submit');
  await reader.reads('sign.done');
}

/** On the page of the payment service, with a card that is good; ends back in the product. */
export async function paysByCard(site: Site, reader: Reader, deal: string): Promise<void> {
  await reader.opens(deal);
  await reader.presses('deal.action.fund');
  await reader.arrives(/\/fund/);
  await reader.page.getByRole('main').locator('button[type=submit]').click();
  const { page, locale } = reader;
  await page.waitForURL((url) => url.origin !== site.origin);
  await page.getByLabel(say(locale, 'number')).fill('4242 4242 4242 4242');
  await page.getByLabel(say(locale, 'expiry')).fill('12 / 34');
  await page.getByLabel(say(locale, 'cvc')).fill('123');
  await reader.pressesButton(say(locale, 'pay'));
  await page.waitForURL((url) => url.origin === site.origin);
  await reader.reads('payment.heldText');
}

/** Whoever receives the money opens an account at the payment service. */
export async function registersPayee(site: Site, reader: Reader, deal: string): Promise<void> {
  await reader.opens(deal);
  await reader.presses('deal.action.payee');
  await reader.presses('payee.start');
  await reader.page.waitForURL((url) => url.origin !== site.origin);
  await reader.pressesButton(say(reader.locale, 'finish'));
  await reader.page.waitForURL((url) => url.origin === site.origin);
  await site.settle();
}

/** On the page of the milestone: a few words and a photo. */
export async function showsWork(reader: Reader, note: string): Promise<void> {
  await reader.fills('evidence.note', note);
  await attachesPhoto(reader, 'двор');
  await reader.presses('evidence.submit');
  await reader.reads('evidence.sent');
}

export interface Decision {
  /** What is pressed. */
  readonly by: string;
  /** Whose case it is: the title of its page. */
  readonly of: string;
  readonly kind?: string;
}

/** The admin opens the queue in a browser of their own and takes the case that waits. */
export async function decidesInQueue(
  site: Site,
  admin: Actor,
  { by, of, kind }: Decision,
  before: (desk: Reader) => Promise<void> = async () => {},
): Promise<void> {
  await site.drain();
  const desk = await readerOf(site, { as: admin, viewport: DESKTOP });
  await desk.opens(kind ? `/admin/queue?kind=${kind}` : '/admin/queue');
  await desk.presses('admin.begin');
  await desk.arrives(/\/admin\/cases\/case_/);
  await desk.page.getByRole('heading', { level: 1, name: of }).waitFor();
  await before(desk);
  await desk.presses(by);
  await desk.reads('admin.decided', { name: of });
  await desk.page.context().close();
}
