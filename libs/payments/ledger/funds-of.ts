import type { Currency } from '#kernel';
import type { EntityManager } from 'typeorm';

/** What became of the money of one agreement, in minor units: funded = held + released + refundDue + refunded + lost. */
export interface Funds {
  readonly currency: Currency;
  readonly funded: bigint;
  readonly held: bigint;
  readonly released: bigint;
  readonly refundDue: bigint;
  readonly refunded: bigint;
  readonly lost: bigint;
}

// Postings carry debits as positive and credits as negative sums: what leaves `held` is positive there, what comes in
// negative. A corrected entry and its correction cancel out in every column they touch.
const FUNDS = `
  select a.currency, substring(a.code from '[a-z_]+:(.*)') as "agreementId",
    coalesce(-sum(p.amount_minor) filter (where a.code like 'held:%' and e.kind = 'fund'), 0)::text as funded,
    coalesce(-sum(p.amount_minor) filter (where a.code like 'held:%'), 0)::text as held,
    coalesce(sum(p.amount_minor) filter (where a.code like 'held:%' and e.kind in ('release', 'reversal')), 0)::text as released,
    coalesce(sum(p.amount_minor) filter (where a.code like 'held:%' and e.kind = 'dispute_lost'), 0)::text as lost,
    coalesce(-sum(p.amount_minor) filter (where a.code like 'refund_due:%'), 0)::text as "refundDue",
    coalesce(sum(p.amount_minor) filter (where a.code like 'refund_due:%' and e.kind in ('refund', 'refund_failed')), 0)::text
      as refunded
  from ledger_accounts a join postings p on p.account_id = a.id
    join (select id, coalesce((select kind from ledger_entries o where o.id = each.reverses_id), kind) as kind
          from ledger_entries each) e on e.id = p.entry_id
  where a.code = any ($1)
  group by 1, 2`;

interface FundsRow {
  readonly agreementId: string;
  readonly currency: Currency;
  readonly [column: string]: string;
}

/** Reads what became of the money of agreements, from the ledger and from nothing else. Agreements without money are absent. */
export async function fundsOfAgreements(
  manager: EntityManager,
  agreementIds: readonly string[],
): Promise<Map<string, Funds>> {
  const codes = agreementIds.flatMap((id) => [`held:${id}`, `refund_due:${id}`]);
  const rows: FundsRow[] = await manager.query(FUNDS, [codes]);
  return new Map(
    rows.map((row) => [
      row.agreementId,
      {
        currency: row.currency,
        funded: BigInt(row['funded'] ?? 0),
        held: BigInt(row['held'] ?? 0),
        released: BigInt(row['released'] ?? 0),
        refundDue: BigInt(row['refundDue'] ?? 0),
        refunded: BigInt(row['refunded'] ?? 0),
        lost: BigInt(row['lost'] ?? 0),
      },
    ]),
  );
}

/** What became of one agreement's money; null when none was ever paid in. */
export async function fundsOf(manager: EntityManager, agreementId: string): Promise<Funds | null> {
  return (await fundsOfAgreements(manager, [agreementId])).get(agreementId) ?? null;
}
