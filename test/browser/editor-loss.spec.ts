// Text that is typed is not lost: the tab is killed after any key, the page is loaded anew, the connection is gone for a
// minute, the device is full, two devices write at once. It prints how much was lost.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD, type Actor } from '../harness/cast.js';
import { readerOf, type Reader } from './reader.js';
import { settled, startSite, type Site } from './site.js';
import { draftsOf, keepsFromServer, kill, types, until, type Drafts } from './typing.js';
import { wordsIn } from './words.js';

const words = wordsIn('ru');
const sentence = 'Үлкен қалада кітап іздеу оңай, ал ауылда бір оқулықты үш апта күтеміз. ';
const figures: string[] = [];

let site: Site;
let lead: Actor;
let drafts: Drafts;

beforeAll(async () => {
  site = await startSite();
  lead = await site.cast.adult('Айгерім Бекова', { locale: 'KK' });
  drafts = await draftsOf(lead);
}, 180_000);
afterAll(async () => {
  process.stdout.write(`${figures.join('\n')}\n`);
  await site?.stop();
});

const aProject = () => drafts.begin();
const onServer = (id: string, field?: string) => drafts.onServer(id, field);

const atQuestion = (id: string, question = 'problem') => `/projects/${id}/edit/${question}`;
const problem = (reader: Reader) => reader.field('editor.problem');

describe('a tab that is killed at any key', () => {
  const lost: number[] = [];
  const lostMs: number[] = [];

  it.each([1, 2, 7, 13, 19, 24, 33, 41])('after %d keys is found again as it was', async (count) => {
    const id = await aProject();
    const reader = await readerOf(site, { as: lead });
    await reader.opens(atQuestion(id));
    await problem(reader).focus();
    const text = sentence.slice(0, count);
    const keys: { at: number }[] = [];
    await types(reader.page, text, keys);
    const killedAt = performance.now();
    await kill(reader.page);
    const page = await reader.page.context().newPage();
    await page.goto(site.address(atQuestion(id), 'ru'));
    await settled(page);
    const found = await page.getByLabel(words('editor.problem')).first().inputValue();
    expect(text.startsWith(found)).toBe(true);
    lost.push(text.length - found.length);
    lostMs.push(found.length === text.length ? 0 : killedAt - (keys[found.length]?.at ?? killedAt));
    await until(async () => (await onServer(id)) === found.trim());
    await reader.page.context().close();
  });

  it('loses a second of typing at the very most', () => {
    figures.push(
      `killed ${lost.length} times: ${Math.max(...lost)} characters lost at most, ${Math.round(Math.max(...lostMs))} ms`,
    );
    expect(Math.max(...lostMs)).toBeLessThanOrEqual(1_000);
  });
});

describe('what is typed', () => {
  it('is on the server within a second of the last key', async () => {
    const id = await aProject();
    const reader = await readerOf(site, { as: lead });
    await reader.opens(atQuestion(id));
    await problem(reader).fill(sentence);
    const typed = performance.now();
    await until(async () => (await onServer(id)) === sentence.trim(), 3_000);
    const ms = Math.round(performance.now() - typed);
    figures.push(`on the server ${ms} ms after the last key`);
    expect(ms).toBeLessThanOrEqual(1_000);
    await reader.page.context().close();
  });

  it('survives three reloads in the middle of a word', async () => {
    const id = await aProject();
    const reader = await readerOf(site, { as: lead });
    await reader.opens(atQuestion(id));
    let text = '';
    for (const part of ['Бір', 'екі', 'үш']) {
      await problem(reader).focus();
      await reader.page.keyboard.press('End');
      await types(reader.page, part);
      text += part;
      await reader.page.reload();
      await settled(reader.page);
      expect(await problem(reader).inputValue()).toBe(text);
    }
    await reader.page.context().close();
  });

  it('waits on the device while there is no connection, says so, and goes up by itself', async () => {
    const id = await aProject();
    const reader = await readerOf(site, { as: lead });
    await reader.opens(atQuestion(id));
    const context = reader.page.context();
    await context.setOffline(true);
    await problem(reader).fill(sentence);
    await reader.reads('editor.keptOffline');
    // A minute without a connection, on the page's own clock.
    await reader.page.clock.install();
    await reader.page.clock.fastForward(60_000);
    await problem(reader).fill(sentence + sentence);
    expect(await onServer(id)).toBe('');
    await context.setOffline(false);
    await until(async () => (await onServer(id)) === (sentence + sentence).trim());
    await context.close();
  });

  it('is written on also when the page is opened anew without a connection', async () => {
    const id = await aProject();
    const reader = await readerOf(site, { as: lead });
    await reader.opens(atQuestion(id));
    await problem(reader).fill('бірінші');
    await until(async () => (await onServer(id)) === 'бірінші');
    await reader.page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    await reader.page.reload();
    await settled(reader.page);
    await reader.page.context().setOffline(true);
    await reader.page.reload();
    await problem(reader).waitFor();
    expect(await problem(reader).inputValue()).toBe('бірінші');
    await problem(reader).fill('бірінші, екінші');
    await reader.reads('editor.keptOffline');
    await reader.page.reload();
    await problem(reader).waitFor();
    expect(await problem(reader).inputValue()).toBe('бірінші, екінші');
    await reader.page.context().setOffline(false);
    await until(async () => (await onServer(id)) === 'бірінші, екінші');
    await reader.page.context().close();
  });

  it('does not mind a clock that is a day and a half off', async () => {
    const id = await aProject();
    const reader = await readerOf(site, { as: lead });
    await reader.page.clock.install({ time: new Date(Date.now() + 36 * 3_600_000) });
    await reader.opens(atQuestion(id));
    await problem(reader).fill(sentence);
    await reader.page.clock.runFor(1_000);
    await until(async () => (await onServer(id)) === sentence.trim());
    await reader.page.context().close();
  });

  it('in two tabs at once is all kept', async () => {
    const id = await aProject();
    const reader = await readerOf(site, { as: lead });
    await reader.opens(atQuestion(id));
    const other = await reader.page.context().newPage();
    await other.goto(site.address(atQuestion(id, 'solution'), 'ru'));
    await settled(other);
    await problem(reader).fill('мәселе осы');
    await other.getByLabel(words('editor.solution')).first().fill('шешім осы');
    await until(async () => (await onServer(id)) === 'мәселе осы' && (await onServer(id, 'solution')) === 'шешім осы');
    await reader.page.context().close();
  });

  it('is told to be saved nowhere when neither device nor server keeps it, and goes up when one does', async () => {
    const id = await aProject();
    const reader = await readerOf(site, { as: lead });
    const full = `Object.defineProperty(window, 'indexedDB', { get() { throw new DOMException('full', 'QuotaExceededError') } })`;
    await reader.page.addInitScript({ content: full });
    await reader.opens(atQuestion(id));
    await problem(reader).fill('бірінші');
    await until(async () => (await onServer(id)) === 'бірінші');
    await reader.page.context().setOffline(true);
    await problem(reader).fill('бірінші, екінші');
    await reader.reads('editor.nowhereTitle');
    await reader.page.context().setOffline(false);
    await until(async () => (await onServer(id)) === 'бірінші, екінші');
    await reader.page.getByText(words('editor.nowhereTitle')).waitFor({ state: 'detached' });
    await reader.page.context().close();
  });

  it('is there again after signing out in another tab and back in', async () => {
    const id = await aProject();
    const reader = await readerOf(site, { as: lead });
    await reader.opens(atQuestion(id));
    const settings = await reader.page.context().newPage();
    await settings.goto(site.address('/settings', 'ru'));
    await settled(settings);
    await keepsFromServer(reader.page);
    await problem(reader).fill('шыққанға дейін жазылған');
    await settings
      .getByRole('main')
      .getByRole('button', { name: words('frame.signOut') })
      .click();
    await signsIn(reader, id, 'шыққанға дейін жазылған');
  });

  it('is there again after the sign-in has run out in the middle of a sentence', async () => {
    const id = await aProject();
    const reader = await readerOf(site, { as: lead });
    await reader.opens(atQuestion(id));
    await endSignIns(lead);
    await problem(reader).fill('мерзімі біткенде жазылған');
    await signsIn(reader, id, 'мерзімі біткенде жазылған');
  });
});

/** All but the one that the story itself asks with. */
const endSignIns = ({ personId }: Actor) =>
  site.database.dataSource.query(
    `update sign_ins set ended_at = now(), ended_because = 'signed out' where person_id = $1 and ended_at is null
       and id <> (select id from sign_ins where person_id = $1 order by created_at limit 1)`,
    [personId],
  );

/** The tab has gone to the sign-in page by itself; from there the way leads back to the question and the text. */
async function signsIn(reader: Reader, id: string, text: string): Promise<void> {
  await reader.arrives(/\/sign-in/);
  await reader.page.unroute('**/graphql');
  await reader.fills('account.email', lead.email);
  await reader.fills('account.password', PASSWORD);
  await reader.presses('signIn.submit');
  await reader.arrives(/\/edit\/problem$/);
  expect(await problem(reader).inputValue()).toBe(text);
  await until(async () => (await onServer(id)) === text);
  await reader.page.context().close();
}

describe('two devices', () => {
  it('show both texts where both wrote, and keep what a person chooses', async () => {
    const id = await aProject();
    const [phone, laptop] = [await readerOf(site, { as: lead }), await readerOf(site, { as: lead })];
    await phone.opens(atQuestion(id));
    await laptop.opens(atQuestion(id));
    await phone.page.context().setOffline(true);
    await problem(phone).fill('телефонда жазылған');
    await problem(laptop).fill('ноутбукта жазылған');
    await until(async () => (await onServer(id)) === 'ноутбукта жазылған');
    await phone.page.context().setOffline(false);
    await phone.reads('editor.conflictTitle');
    await phone.page.getByText('телефонда').first().waitFor();
    await phone.ticks('editor.writeBoth');
    await phone.presses('editor.decide');
    await until(async () => (await onServer(id)) === 'телефонда жазылған\n\nноутбукта жазылған');
    await Promise.all([phone.page.context().close(), laptop.page.context().close()]);
  });
});
