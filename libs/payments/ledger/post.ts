import { clock, newId } from '#kernel';
import type { Tx } from '#platform';
import type { Movement } from './movements.js';

interface AccountRow {
  readonly id: string;
  readonly code: string;
  readonly currency: string;
}

const ACCOUNTS_OF = `select id, code, currency from ledger_accounts where (code, currency) in
  (select * from unnest($1::text[], $2::text[]))`;

/**
 * Posts a movement in the transaction of the change it belongs to; returns the entry's id, or null when the same fact was
 * posted before. Accounts are locked in the order of their ids (unordered locking lost 58 of 64 to deadlocks, robustness.md).
 */
export async function post(tx: Tx, movement: Movement, options: { reversesId?: string } = {}): Promise<string | null> {
  const lines = movement.lines.filter(({ money }) => money.minor !== 0n);
  const wrong = lines.find(({ money }) => money.minor < 0n);
  if (wrong || lines.length === 0) throw new RangeError(`A movement of kind ${movement.kind} moves no positive sum`);
  const entryId = newId('ledgerentry');
  const entered: unknown[] = await tx.query(
    `insert into ledger_entries (id, kind, source_type, source_id, agreement_id, reverses_id, at, postings)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict on constraint ledger_entries_one_per_source do nothing returning id`,
    [
      entryId,
      movement.kind,
      movement.sourceType,
      movement.sourceId,
      movement.agreementId,
      options.reversesId ?? null,
      clock.now(),
      lines.length * 2,
    ],
  );
  if (entered.length === 0) return null;
  const ids = await lockedAccounts(tx, movement);
  const idOf = (code: string, currency: string): string => ids.get(`${code} ${currency}`) ?? '';
  const rows = lines.flatMap(({ debit, credit, money: { minor, currency } }) => [
    { accountId: idOf(debit, currency), currency, minor },
    { accountId: idOf(credit, currency), currency, minor: -minor },
  ]);
  rows.sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
  await tx.query(
    `insert into postings (id, entry_id, account_id, currency, amount_minor, balance_transaction_id)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bigint[], $6::text[])`,
    [
      rows.map(() => newId('posting')),
      rows.map(() => entryId),
      rows.map(({ accountId }) => accountId),
      rows.map(({ currency }) => currency),
      rows.map(({ minor }) => minor.toString()),
      rows.map(() => movement.balanceTransactionId ?? null),
    ],
  );
  return entryId;
}

/** Opens accounts that are new, locks all of them, and gives their ids by code and currency. */
async function lockedAccounts(tx: Tx, { lines }: Movement): Promise<Map<string, string>> {
  const wanted = new Map<string, { code: string; currency: string }>();
  for (const { debit, credit, money } of lines) {
    for (const code of [debit, credit]) wanted.set(`${code} ${money.currency}`, { code, currency: money.currency });
  }
  const codes = [...wanted.values()].map(({ code }) => code);
  const currencies = [...wanted.values()].map(({ currency }) => currency);
  let found: AccountRow[] = await tx.query(ACCOUNTS_OF, [codes, currencies]);
  if (found.length < wanted.size) {
    await tx.query(
      `insert into ledger_accounts (id, code, currency) select * from unnest($1::text[], $2::text[], $3::text[])
       order by 2, 3 on conflict on constraint ledger_accounts_one_per_code do nothing`,
      [codes.map(() => newId('account')), codes, currencies],
    );
    found = await tx.query(ACCOUNTS_OF, [codes, currencies]);
  }
  await tx.query(`select lock_ledger_accounts($1::text[])`, [found.map(({ id }) => id)]);
  return new Map(found.map(({ id, code, currency }) => [`${code} ${currency}`, id]));
}
