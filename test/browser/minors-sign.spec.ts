// A pupil and her guardian sign one agreement, each on a phone of their own: the short version first, then the signature, by
// password or by a mailed code; the guardian twice, for the child and as who receives the money.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from '#platform';
import { PASSWORD, type Actor } from '../harness/cast.js';
import { sign } from '../harness/deals.js';
import { minorDeal, type MinorDeal } from '../harness/minors.js';
import { readerOf, type Reader } from './reader.js';
import { startSite, type Site } from './site.js';

let site: Site;
let admin: Actor;
let deal: MinorDeal;

beforeAll(async () => {
  site = await startSite();
  admin = await site.cast.admin('Гүлжан Әкімова');
  deal = await minorDeal(site, admin);
  await sign(deal.mentor.actor, deal.agreement);
}, 180_000);
afterAll(() => site?.stop());

const page = (): string => `/agreements/${deal.agreement.id}`;

async function opensSummary(reader: Reader): Promise<void> {
  await reader.opens(`${page()}/sign`);
  await reader.reads('sign.openFirst');
  expect(await reader.page.getByText(reader.t('sign.submit')).count()).toBe(0);
  await reader.presses('sign.openSummary');
}

/** Whoever has no password: signed in with one that is then taken away again. */
async function guardianReader(): Promise<Reader> {
  const { guardian, ward } = deal;
  const { dataSource } = site.database;
  await dataSource.query(
    `update persons set password_hash = (select password_hash from persons where id = $1) where id = $2`,
    [ward.personId, guardian.personId],
  );
  const reader = await readerOf(site, { as: guardian }, 'ru');
  await dataSource.query(`update persons set password_hash = null where id = $1`, [guardian.personId]);
  return reader;
}

async function codeFor(email: string): Promise<string> {
  await site.drain();
  const subjects = (await site.mails(email)).map(({ subject }) => subject);
  return subjects.flatMap((subject) => /: (\d{3} \d{3})$/.exec(subject)?.[1] ?? [])[0] ?? '';
}

async function signsByCode(reader: Reader): Promise<void> {
  await reader.presses('sign.sendCode');
  await reader.reads('sign.codeSent');
  await reader.ticks('sign.isRead');
  await reader.fills('sign.code', await codeFor(deal.guardian.email));
  await reader.presses('sign.submit');
}

const status = async (): Promise<string> =>
  (await site.database.row<{ status: string }>(sql`select status from agreements where id = ${deal.agreement.id}`))
    ?.status ?? '';

describe('an agreement that binds a pupil', () => {
  it('is signed by her with her password, once the short version is open', async () => {
    const child = await readerOf(site, { as: deal.ward }, 'kk');
    child.speaksTo('young');
    await opensSummary(child);
    await child.page.getByText('72 сағат').first().waitFor();
    await child.ticks('sign.isRead');
    await child.fills('sign.password', PASSWORD);
    await child.presses('sign.submit');
    await child.reads('sign.done');
  }, 120_000);

  it('is signed by her guardian with a mailed code, once, though she receives the money too', async () => {
    const guardian = await guardianReader();
    await opensSummary(guardian);
    const rows = await site.database.rows<{ name: string }>(sql`
      select split_part(full_name, ' ', 1) as name from persons where id = ${deal.ward.personId}`);
    await guardian.reads('sign.forChild', { name: rows[0]?.name ?? '' });
    expect(await guardian.page.getByLabel(guardian.t('sign.password')).count()).toBe(0);
    await signsByCode(guardian);
    await guardian.reads('sign.done');
    expect(await status()).toBe('ACTIVE');
    await guardian.opens(`${page()}?tab=documents`);
    await guardian.reads('ending.withdraw');
    const opened = await site.database.rows<{ opened: string }>(sql`
      select data::json->>'summaryOpened' as opened from facts where chain = ${deal.offerId} and action = 'agreement.signed'
      order by seq`);
    expect(opened.map((fact) => fact.opened)).toEqual(['false', 'true', 'true']);
  }, 120_000);

  it('raised no error in any page', () => {
    expect(site.watched.errors).toEqual([]);
  });
});
