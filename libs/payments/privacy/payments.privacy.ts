import { defineErasureGuard, definePersonalData, definePlainTables, problem } from '#platform';

const books = 'part of the books: the sums, not the people';

definePersonalData('payees', {
  about: 'Who receives money for a team, and where.',
  keptFor: 'until the account is deleted; the row stays for the books',
  of: 'person_id = $1',
  place: 'MONEY 1',
  exported: 'kind name iban_last4 country created_at',
  order: 40,
  erased: { name: `'—'`, iban_sealed: 'null', iban_last4: 'null' },
  kept: { stripe_account_id: 'Stripe’s own record of past payments is found by it' },
  plain: 'id kind person_id country',
});

definePersonalData('payment_customers', {
  about: 'By which number Stripe knows somebody who pays.',
  keptFor: 'until the account is deleted',
  of: 'person_id = $1',
  order: 40,
  deleted: true,
});

definePersonalData('payment_marks', {
  about: 'Digests of cards and accounts, to see when a guardian and a mentor share one.',
  keptFor: 'until the account is deleted',
  of: 'person_id = $1',
  order: 40,
  deleted: true,
});

definePersonalData('fundings', {
  about: 'What somebody paid in for an agreement.',
  keptFor: 'as long as the law demands of books',
  of: 'payer_person_id = $1',
  place: 'MONEY 2',
  exported: 'agreement_id rail money_minor money_currency status opened_at held_at',
  kept: { payment_intent_id: books, charge_id: books },
  plain: `id agreement_id deal_id payer_person_id rail money_currency status client_secret settled_currency failure_code
    review_reason`.replaceAll(/\s+/g, ' '),
});

// Money that is on its way needs somebody it comes from or goes to.
defineErasureGuard(async (tx, personId) => {
  const moving: unknown[] = await tx.query(
    `select 1 from releases r join payees p on p.id = r.payee_id
       where p.person_id = $1 and r.status not in ('PAID_OUT', 'REVERSED')
     union all
     select 1 from fundings f where f.payer_person_id = $1 and f.status in ('PROCESSING', 'DISPUTED')
     union all
     select 1 from fundings f join ledger_accounts a on a.code in ('held:' || f.agreement_id, 'refund_due:' || f.agreement_id)
       where f.payer_person_id = $1 and a.balance_minor <> 0
     limit 1`,
    [personId],
  );
  return moving.length > 0 ? problem('INVALID_STATE', { about: 'eraseMoney' }) : null;
});

definePlainTables({
  funding_tranches: 'Which milestones a funding pays for.',
  releases: 'What was paid to a payee, for which milestone.',
  refunds: 'What was paid back.',
  ledger_accounts: 'The accounts of the books.',
  ledger_entries: 'The entries of the books.',
  postings: 'The postings of the books.',
  payment_rules: 'Limits and waiting times, with their source.',
  payment_events_seen: 'How far Stripe’s events have been read.',
  webhooks: 'Stripe’s events by their numbers.',
});
