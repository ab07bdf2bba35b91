import { defineInvariants } from '#platform';

export const ledgerInvariants = {
  'every ledger entry sums to zero per currency': `
    select entry_id, currency, sum(amount_minor) from postings group by entry_id, currency having sum(amount_minor) <> 0`,
  'every ledger entry has exactly the postings it promises': `
    select e.id from ledger_entries e left join postings p on p.entry_id = e.id
    group by e.id, e.postings having count(p.id) <> e.postings`,
  'every account’s balance is what its postings sum to': `
    select a.id, a.code, a.balance_minor from ledger_accounts a left join postings p on p.account_id = a.id
    group by a.id having a.balance_minor <> coalesce(sum(case a.normal_side when 'DEBIT' then p.amount_minor else -p.amount_minor end), 0)`,
  'no held, payable, due or receivable balance is negative': `
    select id, code, balance_minor from ledger_accounts where is_guarded and balance_minor < 0`,
  'funded is held plus released plus refund due plus refunded plus lost, for every agreement': `
    select code from (
      select coalesce(substring(a.code from '^held:(.*)'), substring(a.code from '^refund_due:(.*)')) as code, a.currency,
        coalesce(-sum(p.amount_minor) filter (where a.code like 'held:%' and k.kind = 'fund'), 0) as funded,
        coalesce(-sum(p.amount_minor) filter (where a.code like 'held:%'), 0) as held,
        coalesce(sum(p.amount_minor) filter (where a.code like 'held:%' and k.kind in ('release', 'reversal', 'dispute_lost')), 0) as gone,
        coalesce(-sum(p.amount_minor) filter (where a.code like 'refund_due:%'), 0) as due,
        coalesce(sum(p.amount_minor) filter (where a.code like 'refund_due:%' and k.kind in ('refund', 'refund_failed')), 0) as refunded
      from ledger_accounts a join postings p on p.account_id = a.id
        join (select e.id, coalesce(o.kind, e.kind) as kind from ledger_entries e
              left join ledger_entries o on o.id = e.reverses_id) k on k.id = p.entry_id
      where a.code like 'held:%' or a.code like 'refund_due:%' group by 1, 2) sums
    where funded <> held + gone + due + refunded`,
};
defineInvariants(ledgerInvariants);
