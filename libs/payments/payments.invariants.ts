import { defineInvariants } from '#platform';
import './ledger/ledger.invariants.js';
import { nothingStops } from './releases/waits.js';

defineInvariants({
  'a tranche is released once, and its release names its ledger entry': `
    select e.id from ledger_entries e left join releases r on r.ledger_entry_id = e.id
      where e.kind = 'release' and r.id is null
    union all
    select r.id from releases r left join ledger_entries e on e.id = r.ledger_entry_id and e.kind = 'release' and e.source_id = r.milestone_id
      where r.ledger_entry_id is not null and e.id is null`,
  'every held funding has exactly one ledger entry of its sum': `
    select f.id from fundings f
      left join ledger_entries e on e.kind = 'fund' and e.source_type = 'charge' and e.source_id = f.charge_id
      left join postings p on p.entry_id = e.id
      left join ledger_accounts a on a.id = p.account_id and a.code = 'held:' || f.agreement_id
    where f.charge_id is not null
    group by f.id having coalesce(sum(p.amount_minor) filter (where a.id is not null), 0) <> -f.money_minor`,
  'every sent release has exactly one transfer in the ledger': `
    select r.id from releases r left join ledger_entries e on e.kind = 'transfer' and e.source_id = r.transfer_id
    where r.transfer_id is not null and e.id is null`,
  'the tranches of a funding sum to it': `
    select f.id from fundings f left join funding_tranches t on t.funding_id = f.id
    group by f.id having coalesce(sum(t.amount_minor), 0) <> f.money_minor`,
  'what was released and promised back is never more than what was paid in': `
    select f.id from fundings f where f.charge_id is not null and f.money_minor <
      (select coalesce(sum(money_minor), 0) from releases where funding_id = f.id and status <> 'REVERSED')
      + (select coalesce(sum(money_minor), 0) from refunds where funding_id = f.id)`,
  'a refund that has succeeded has left the ledger': `
    select r.id from refunds r
      left join ledger_entries e on e.kind = 'refund' and e.source_id = r.stripe_refund_id
    where r.status = 'SUCCEEDED' and e.id is null`,
  // Against the machine's clock this would be wrong while the product's clock is moved; rows carry the product's time.
  'no event waits for more than an hour unapplied': `
    select w.event_id from webhooks w, product_clock c
    where w.status = 'RECEIVED' and w.received_at < now() + c.offset_ms * interval '1 millisecond' - interval '1 hour'`,
  'no release that fell due waits for more than a day unsent, unless something stops it or an admin has it': () => `
    select r.id from releases r, product_clock c
    where r.ledger_entry_id is not null and r.status in ('REQUESTED', 'FAILED') and r.review_reason is null
      and (r.asked_at is not null or ${nothingStops().text}) and coalesce(r.asked_at, r.due_at) < now() + c.offset_ms * interval '1 millisecond' - interval '1 day'
      and not exists (select 1 from moderation_cases m where m.subject_id = r.id and m.status in ('OPEN', 'CLAIMED'))`,
});
