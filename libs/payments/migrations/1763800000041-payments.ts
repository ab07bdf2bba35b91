import type { MigrationInterface, QueryRunner } from 'typeorm';

// Agreements and milestones are known here by their ids only. Every call to Stripe has its intent in a row first: `attempt`
// is in the idempotency key, `asked_at` says since when that key has been used.

const PAYEES = `create table payees (
  id text not null constraint "PK_payees" primary key,
  kind text not null constraint payees_kind check (kind in ('PERSON', 'INSTITUTION')),
  name text not null,
  person_id text constraint payees_person references persons (id),
  iban_sealed text,
  iban_last4 text,
  country text not null,
  attempt integer not null default 1,
  stripe_account_id text,
  is_stripe_ready boolean not null default false,
  onboarding_started_at timestamptz(3),
  created_at timestamptz(3) not null,
  constraint payees_person_or_institution check ((kind = 'PERSON') = (person_id is not null)),
  constraint payees_ready_account check (not is_stripe_ready or stripe_account_id is not null)
)`;

const FUNDINGS = `create table fundings (
  id text not null constraint "PK_fundings" primary key,
  agreement_id text not null,
  deal_id text not null,
  payer_person_id text not null constraint fundings_payer references persons (id),
  rail text not null constraint fundings_rail check (rail in ('STRIPE', 'BANK_TRANSFER')),
  money_minor bigint not null constraint fundings_positive check (money_minor > 0),
  money_currency text not null constraint fundings_currency check (money_currency in ('KZT', 'USD', 'EUR')),
  status text not null constraint fundings_status check (status in ('PENDING', 'PROCESSING', 'PLEDGED', 'HELD', 'FAILED',
    'CANCELED', 'PARTLY_REFUNDED', 'REFUNDED', 'DISPUTED')),
  attempt integer not null default 1,
  asked_at timestamptz(3),
  payment_intent_id text,
  client_secret text,
  charge_id text,
  settled_minor bigint,
  settled_currency text,
  failure_code text,
  is_refunded_when_held boolean not null default false,
  review_reason text,
  opened_at timestamptz(3) not null,
  held_at timestamptz(3),
  constraint fundings_held_has_charge check (status not in ('HELD', 'PARTLY_REFUNDED', 'REFUNDED', 'DISPUTED') or charge_id is not null)
)`;

const TRANCHES = `create table funding_tranches (
  funding_id text not null constraint funding_tranches_funding references fundings (id),
  milestone_id text not null,
  amount_minor bigint not null constraint funding_tranches_positive check (amount_minor > 0),
  is_live boolean not null default true,
  constraint "PK_funding_tranches" primary key (funding_id, milestone_id)
)`;

const RELEASES = `create table releases (
  id text not null constraint "PK_releases" primary key,
  agreement_id text not null,
  deal_id text not null,
  milestone_id text not null,
  payee_id text not null constraint releases_payee references payees (id),
  funding_id text not null constraint releases_funding references fundings (id),
  rail text not null constraint releases_rail check (rail in ('STRIPE', 'BANK_TRANSFER')),
  money_minor bigint not null constraint releases_positive check (money_minor > 0),
  money_currency text not null constraint releases_currency check (money_currency in ('KZT', 'USD', 'EUR')),
  status text not null constraint releases_status check (status in ('REQUESTED', 'SENT', 'PAID_OUT', 'FAILED', 'REVERSED')),
  due_at timestamptz(3) not null,
  requested_at timestamptz(3) not null,
  ledger_entry_id text constraint releases_entry references ledger_entries (id),
  attempt integer not null default 1,
  asked_at timestamptz(3),
  next_try_at timestamptz(3),
  transfer_id text,
  failure_code text,
  review_reason text,
  sent_at timestamptz(3),
  receipt_file_id text constraint releases_receipt references files (id),
  available_at timestamptz(3),
  constraint releases_sent_has_transfer check (status not in ('SENT', 'PAID_OUT') or (transfer_id is not null and sent_at is not null)),
  constraint releases_sent_is_posted check (status not in ('SENT', 'PAID_OUT', 'FAILED') or ledger_entry_id is not null)
)`;

const REFUNDS = `create table refunds (
  id text not null constraint "PK_refunds" primary key,
  agreement_id text not null,
  deal_id text not null,
  funding_id text not null constraint refunds_funding references fundings (id),
  money_minor bigint not null constraint refunds_positive check (money_minor > 0),
  money_currency text not null constraint refunds_currency check (money_currency in ('KZT', 'USD', 'EUR')),
  status text not null constraint refunds_status check (status in ('REQUESTED', 'SENT', 'SUCCEEDED', 'FAILED')),
  cause text not null,
  ledger_entry_id text not null constraint refunds_entry references ledger_entries (id),
  attempt integer not null default 1,
  asked_at timestamptz(3),
  next_try_at timestamptz(3),
  stripe_refund_id text,
  failure_code text,
  review_reason text,
  requested_at timestamptz(3) not null,
  settled_at timestamptz(3)
)`;

const WEBHOOKS = `create table webhooks (
  event_id text not null constraint "PK_webhooks" primary key,
  id text not null,
  type text not null,
  account_id text,
  object_type text not null,
  object_id text not null,
  source text not null constraint webhooks_source check (source in ('WEBHOOK', 'POLLER')),
  status text not null constraint webhooks_status check (status in ('RECEIVED', 'APPLIED', 'IGNORED', 'NEEDS_REVIEW')),
  note text,
  created_at timestamptz(3) not null,
  received_at timestamptz(3) not null,
  applied_at timestamptz(3)
)`;

const INDEXES = [
  `create unique index payees_stripe_account on payees (stripe_account_id)`,
  `create index payees_person_id on payees (person_id)`,
  `create index payees_unready on payees (onboarding_started_at) where not is_stripe_ready and stripe_account_id is not null`,
  `create index fundings_agreement on fundings (agreement_id)`,
  `create index fundings_payer_person on fundings (payer_person_id)`,
  `create unique index fundings_intent on fundings (payment_intent_id)`,
  `create unique index fundings_charge on fundings (charge_id)`,
  `create index fundings_unsettled on fundings (opened_at) where status in ('PENDING', 'PROCESSING', 'FAILED')`,
  `create unique index funding_tranches_one_live on funding_tranches (milestone_id) where is_live`,
  `create unique index releases_one_per_tranche on releases (milestone_id) where status <> 'REVERSED'`,
  `create unique index releases_entry_once on releases (ledger_entry_id)`,
  `create unique index releases_transfer on releases (transfer_id)`,
  `create index releases_agreement on releases (agreement_id)`,
  `create index releases_payee_id on releases (payee_id)`,
  `create index releases_funding_id on releases (funding_id)`,
  `create index releases_waiting on releases (due_at) where status in ('REQUESTED', 'FAILED', 'SENT')`,
  `create index refunds_agreement on refunds (agreement_id)`,
  `create index refunds_funding_id on refunds (funding_id)`,
  `create unique index refunds_stripe_refund on refunds (stripe_refund_id)`,
  `create unique index refunds_entry_once on refunds (ledger_entry_id)`,
  `create index refunds_waiting on refunds (requested_at) where status in ('REQUESTED', 'FAILED', 'SENT')`,
  `create unique index webhooks_id on webhooks (id)`,
  `create index webhooks_unapplied on webhooks (received_at) where status in ('RECEIVED', 'NEEDS_REVIEW')`,
];

export class Payments1763800000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [PAYEES, FUNDINGS, TRANCHES, RELEASES, REFUNDS, WEBHOOKS, ...INDEXES])
      await runner.query(statement);
    await runner.query(`create table payment_customers (
      person_id text primary key references persons (id), customer_id text not null unique
    )`);
    await runner.query(`create table payment_events_seen (
      single boolean primary key default true check (single), seen_until timestamptz(3), asked_at timestamptz(3)
    )`);
    await runner.query(`insert into payment_events_seen default values`);
    await runner.query(`create table payment_rules (name text primary key, value text not null, source text not null)`);
    await runner.query(`insert into payment_rules (name, value, source) values
      ('payee_country', 'US', 'Stripe opens no accounts in Kazakhstan; self-serve payouts reach the US, UK, EEA, Canada and Switzerland'),
      ('undecided_after_days', '60', 'Stripe holds money on a balance for at most 90 days; we ask an admin on day 60'),
      ('refunded_after_days', '75', 'Stripe holds money on a balance for at most 90 days; we refund on day 75')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table payment_rules, payment_events_seen, payment_customers, webhooks, refunds, releases,
      funding_tranches, fundings, payees`);
  }
}
