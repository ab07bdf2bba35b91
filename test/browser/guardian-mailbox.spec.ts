// A link that was passed on, opened by somebody with an account already: the mailbox is asked for before a yes and before a no;
// and what the account is after that.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from '#platform';
import type { Actor } from '../harness/cast.js';
import { inviteGuardian, pupil } from '../harness/family.js';
import { readerOf, type Reader } from './reader.js';
import { settled, startSite, type Site } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
}, 180_000);
afterAll(() => site?.stop());

async function codeFor(email: string): Promise<string> {
  await site.drain();
  const texts = (await site.mails(email)).map(({ text }) => text);
  return texts.flatMap((text) => /\b(\d{3} \d{3})\b/.exec(text)?.[1] ?? [])[0] ?? '';
}

async function passedOn(ward: Actor, guardianshipId: string): Promise<string> {
  const link = await ward.does<string>('shareGuardianLink', 'InvitationInput', { guardianshipId });
  return link.replace(/\/(kk|en)\//, '/ru/');
}

async function opens(reader: Reader, link: string): Promise<void> {
  await reader.page.goto(link);
  await settled(reader.page);
}

const statusOf = async (id: string) =>
  (await site.database.row<{ status: string }>(sql`select status from guardianships where id = ${id}`))?.status;

it('asks a guardian with an account for the code before the yes; the account is signed in to by mail from then on', async () => {
  const ward = await pupil(site);
  const mother = await site.cast.adult('Гүлнар Нұрланова', { locale: 'RU' });
  const { id } = await inviteGuardian(ward, { email: mother.email });
  const reader = await readerOf(site, { as: mother });
  await opens(reader, await passedOn(ward, id));
  await reader.presses('guardian.goOn');
  await reader.reads('guardian.decideTitle');
  await reader.presses('guardian.confirm');
  await reader.page.getByRole('alert').getByText(reader.t('guardian.code')).waitFor();
  expect(await statusOf(id)).toBe('REQUESTED');
  await reader.presses('guardian.codeSend');
  await reader.page.locator('input[name=code]:focus').waitFor();
  await reader.fills('guardian.code', await codeFor(mother.email));
  await reader.presses('guardian.confirm');
  await reader.reads('guardian.doneProof');
  await reader.reads('guardian.doneAccount');
  expect(await statusOf(id)).toBe('ACCEPTED');
  await reader.opens('/settings');
  await reader.reads('settings.noPassword');
  await site.drain();
  const mails = (await site.mails(mother.email)).map(({ text }) => text);
  const link = mails.flatMap((text) => /\S+\/forgot-password/.exec(text)?.[0] ?? [])[0] ?? '';
  await opens(reader, link);
  await reader.reads('forgot.title');
}, 120_000);

it('asks whoever says no for the code too', async () => {
  const ward = await pupil(site);
  const { id, email } = await inviteGuardian(ward);
  const reader = await readerOf(site);
  await opens(reader, await passedOn(ward, id));
  await reader.presses('guardian.refuse');
  const no = reader.page.getByRole('button', { name: reader.t('guardian.refuseDo') });
  expect(await no.isDisabled()).toBe(true);
  await reader.presses('guardian.codeSend');
  await reader.fills('guardian.code', '000000');
  await no.click();
  await reader.page.locator('dialog [aria-invalid=true]').waitFor();
  expect(await statusOf(id)).toBe('REQUESTED');
  await reader.fills('guardian.code', await codeFor(email));
  await no.click();
  await reader.reads('guardian.refusedTitle');
  expect(await statusOf(id)).toBe('REFUSED');
}, 120_000);
