// The ledger against random movements and against whoever writes past the product: on a real database, under the
// application's own role.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { money, newId } from '#kernel';
import { accountsTables } from '#accounts';
import { moderationTables } from '#moderation';
import { notificationsTables } from '#notifications';
import { paymentsTables, fundsOf, movements, post, reversed, type Movement } from '#payments';
import { Database, newDataSource, platformTables, runDoctor, type Tables } from '#platform';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { withClient } from '../../../apps/launcher/postgres/databases.mjs';
import { createTestDatabase, type TestDatabase } from '../../../test/harness/test-database.js';
import { ledgerInvariants } from './ledger.invariants.js';

const libraries: Tables[] = [platformTables, accountsTables, notificationsTables, moderationTables, paymentsTables];
const tables: Tables = {
  entities: libraries.flatMap(({ entities }) => entities),
  migrations: libraries.flatMap(({ migrations }) => migrations),
  guarded: Object.assign({}, ...libraries.map(({ guarded }) => guarded ?? {})) as Record<string, string>,
};

let test: TestDatabase;
let dataSource: DataSource;
let database: Database;
beforeAll(async () => {
  test = await createTestDatabase({ tables });
  dataSource = await newDataSource(test.appUrl, tables).initialize();
  database = new Database(dataSource);
});
afterAll(async () => {
  await dataSource.destroy();
  await test.drop();
});

const settled = (minor: bigint, feeMinor: bigint) => ({
  money: money(minor, 'KZT'),
  feeMinor,
  balanceTransactionId: null,
});
const fund = (agreementId: string, minor: bigint, chargeId = `ch_${newId('posting')}`): Movement =>
  movements.fund({ agreementId, money: money(minor, 'KZT'), chargeId, settled: settled(minor, minor / 30n) });
const release = (agreementId: string, payeeId: string, minor: bigint, milestoneId = newId('milestone')): Movement =>
  movements.release({ agreementId, payeeId, milestoneId, money: money(minor, 'KZT') });
const posted = (movement: Movement): Promise<string | null> => database.systemTransaction((tx) => post(tx, movement));

async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    const { code, constraint } = ((error as { driverError?: object }).driverError ?? error) as {
      code?: string;
      constraint?: string;
    };
    return constraint ?? code ?? (error as Error).message;
  }
  return 'nothing was refused';
}

/** These entries stand alone, without fundings and releases: only what the ledger says of itself is asked here. */
async function brokenInLedger(): Promise<unknown[]> {
  const { broken } = await runDoctor(dataSource.manager);
  return broken.filter(({ invariant }) => Object.hasOwn(ledgerInvariants, invariant));
}

/** A transaction of the application's role, by plain SQL. */
function bySql(...statements: [string, unknown[]?][]): Promise<unknown> {
  return withClient(test.appUrl, async (client) => {
    await client.query('begin');
    for (const [text, values] of statements) await client.query(text, values);
    await client.query('commit');
  });
}

async function accountsOf(agreementId: string): Promise<{ held: string; payable: string }> {
  const payeeId = newId('payee');
  await posted(fund(agreementId, 10_000n));
  await posted(release(agreementId, payeeId, 1_000n));
  const rows: { id: string; code: string }[] = await dataSource.query(
    `select id, code from ledger_accounts where code = any ($1)`,
    [[`held:${agreementId}`, `payable:payee:${payeeId}`]],
  );
  const idOf = (prefix: string): string => rows.find(({ code }) => code.startsWith(prefix))?.id ?? '';
  return { held: idOf('held'), payable: idOf('payable') };
}

const ENTRY = `insert into ledger_entries (id, kind, source_type, source_id, at, postings) values ($1, 'correction', 'decision', $1, now(), $2)`;
const POSTING = `insert into postings (id, entry_id, account_id, currency, amount_minor) values ($1, $2, $3, $4, $5)`;

describe('the ledger', () => {
  it('keeps funded = held + released + refund due + refunded under any movements, and nothing ever negative', async () => {
    const step = fc.record({
      what: fc.constantFrom('fund', 'release', 'requestRefund', 'refund', 'refundFailed'),
      minor: fc.bigInt({ min: 1n, max: 5_000n }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const [agreementId, payeeId] = [newId('agreement'), newId('payee')];
        const model = { funded: 0n, held: 0n, released: 0n, refundDue: 0n, refunded: 0n, lost: 0n };
        for (const { what, minor } of steps) {
          const sum = money(minor, 'KZT');
          const id = newId('posting');
          const back = { agreementId, money: sum, stripeRefundId: id, settled: settled(minor, 0n) };
          const [movement, allowed, change] = {
            fund: [fund(agreementId, minor), true, () => ((model.funded += minor), (model.held += minor))],
            release: [
              release(agreementId, payeeId, minor),
              model.held >= minor,
              () => ((model.held -= minor), (model.released += minor)),
            ],
            requestRefund: [
              movements.requestRefund({ agreementId, money: sum, refundId: id }),
              model.held >= minor,
              () => ((model.held -= minor), (model.refundDue += minor)),
            ],
            refund: [
              movements.refund(back),
              model.refundDue >= minor,
              () => ((model.refundDue -= minor), (model.refunded += minor)),
            ],
            refundFailed: [
              movements.refundFailed(back),
              model.refunded >= minor,
              () => ((model.refundDue += minor), (model.refunded -= minor)),
            ],
          }[what] as [Movement, boolean, () => void];
          if (what === 'refundFailed' && !allowed) continue;
          if (allowed) {
            await posted(movement);
            change();
          } else expect(await refusalOf(posted(movement))).toBe('ledger_accounts_never_negative');
        }
        const funds = await fundsOf(dataSource.manager, agreementId);
        if (model.funded > 0n) expect(funds).toEqual({ currency: 'KZT', ...model });
      }),
      { numRuns: 25 },
    );
    expect(await brokenInLedger()).toEqual([]);
  });

  it('posts one fact once, however often it is told at the same time', async () => {
    const agreementId = newId('agreement');
    const movement = fund(agreementId, 5_000n, `ch_${newId('posting')}`);
    const entries = await Promise.all(Array.from({ length: 50 }, () => posted(movement)));
    expect(entries.filter((id) => id !== null)).toHaveLength(1);
    expect((await fundsOf(dataSource.manager, agreementId))?.held).toBe(5_000n);
  });

  it('lets exactly three of twenty releases of 3,000 out of 10,000, at once', async () => {
    const agreementId = newId('agreement');
    const payeeId = newId('payee');
    await posted(fund(agreementId, 10_000n));
    const refusals = await Promise.all(
      Array.from({ length: 20 }, () => refusalOf(posted(release(agreementId, payeeId, 3_000n)))),
    );
    expect(refusals.filter((each) => each === 'nothing was refused')).toHaveLength(3);
    expect(refusals.filter((each) => each === 'ledger_accounts_never_negative')).toHaveLength(17);
    expect((await fundsOf(dataSource.manager, agreementId))?.held).toBe(1_000n);
  });

  it('moves between many accounts at once without deadlocks', async () => {
    const agreements = Array.from({ length: 4 }, () => newId('agreement'));
    const payees = Array.from({ length: 4 }, () => newId('payee'));
    for (const agreementId of agreements) await posted(fund(agreementId, 100_000n));
    const all = Array.from({ length: 64 }, (_, index) =>
      posted(release(agreements[index % 4] ?? '', payees[(index * 3) % 4] ?? '', 100n)),
    );
    expect((await Promise.all(all)).every((id) => id !== null)).toBe(true);
  });

  it('corrects by swapping the lines, never by changing them', async () => {
    const agreementId = newId('agreement');
    const wrong = fund(agreementId, 7_000n);
    const entryId = await posted(wrong);
    await database.systemTransaction((tx) => post(tx, reversed(wrong, newId('case')), { reversesId: entryId ?? '' }));
    const funds = await fundsOf(dataSource.manager, agreementId);
    expect(funds).toMatchObject({ funded: 0n, held: 0n });
    expect(await brokenInLedger()).toEqual([]);
  });

  it('passes money of another settlement currency through the exchange, balanced in both', async () => {
    const agreementId = newId('agreement');
    const [usd, sum] = [
      { money: money(1_000n, 'USD'), feeMinor: 40n, balanceTransactionId: 'txn_1' },
      money(500_000n, 'KZT'),
    ];
    await posted(movements.fund({ agreementId, money: sum, chargeId: `ch_${newId('posting')}`, settled: usd }));
    expect(await fundsOf(dataSource.manager, agreementId)).toMatchObject({ currency: 'KZT', held: 500_000n });
    expect(await brokenInLedger()).toEqual([]);
  });
});

describe('writing past the product, under the application’s role', () => {
  it('refuses what does not sum to zero, what crosses currencies, and half an entry', async () => {
    const { held, payable } = await accountsOf(newId('agreement'));
    const entry = newId('ledgerentry');
    const posting = (account: string, currency: string, minor: number): [string, unknown[]] => [
      POSTING,
      [newId('posting'), entry, account, currency, minor],
    ];
    expect(await refusalOf(bySql([ENTRY, [entry, 2]], posting(held, 'KZT', 5), posting(payable, 'KZT', -4)))).toBe(
      'ledger_entry_balanced',
    );
    expect(await refusalOf(bySql([ENTRY, [entry, 2]], posting(held, 'KZT', 5)))).toBe('ledger_entry_complete');
    expect(await refusalOf(bySql([ENTRY, [entry, 2]]))).toBe('ledger_entry_complete');
    expect(await refusalOf(bySql([ENTRY, [entry, 2]], posting(held, 'USD', 5), posting(payable, 'USD', -5)))).toBe(
      'postings_account',
    );
    expect(await refusalOf(bySql([ENTRY, [entry, 2]], posting(held, 'KZT', 0)))).toBe('postings_amount');
  });

  it('refuses to add even balanced postings to an entry that is done', async () => {
    const { held, payable } = await accountsOf(newId('agreement'));
    const rows: { entry_id: string }[] = await dataSource.query(
      `select entry_id from postings where account_id = $1 limit 1`,
      [held],
    );
    const entry = rows[0]?.entry_id;
    const add = (account: string, minor: number): [string, unknown[]] => [
      POSTING,
      [newId('posting'), entry, account, 'KZT', minor],
    ];
    expect(await refusalOf(bySql(add(held, 5), add(payable, -5)))).toBe('ledger_entry_complete');
  });

  it.each([
    ['update postings set amount_minor = 1'],
    ['delete from postings'],
    ['update ledger_entries set kind = kind'],
    ['update ledger_accounts set balance_minor = 1000000'],
    ['delete from ledger_accounts'],
    ['truncate ledger_accounts cascade'],
    ['alter table postings disable trigger all'],
    [`set session_replication_role = 'replica'`],
    ['delete from releases'],
    ['delete from webhooks'],
    [`update payment_rules set value = 'KZ'`],
  ])('refuses: %s', async (statement) => {
    expect(await refusalOf(bySql([statement]))).toBe('42501');
  });

  it.each([['update postings set amount_minor = 1'], ['delete from ledger_entries'], ['truncate postings']])(
    'refuses even the owner: %s',
    async (statement) => {
      await posted(fund(newId('agreement'), 100n));
      expect(await refusalOf(withClient(test.ownerUrl, (client) => client.query(statement)))).toBe('append_only');
    },
  );

  it('opens an account at zero, whatever the statement says', async () => {
    const [id, code] = [newId('account'), `held:${newId('agreement')}`];
    await bySql([
      `insert into ledger_accounts (id, code, currency, balance_minor) values ($1, $2, 'KZT', 999)`,
      [id, code],
    ]);
    expect(await dataSource.query(`select balance_minor from ledger_accounts where id = $1`, [id])).toEqual([
      { balance_minor: '0' },
    ]);
  });
});
