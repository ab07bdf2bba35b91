import type { Tables } from '#platform';
import { Funding, FundingTranche } from './fundings/funding.entity.js';
import { Ledger1763800000040 } from './migrations/1763800000040-ledger.js';
import { Payments1763800000041 } from './migrations/1763800000041-payments.js';
import { PaymentMarks1763900000040 } from './migrations/1763900000040-payment-marks.js';
import { PaymentMark } from './marks/payment-mark.entity.js';
import { Payee } from './payees/payee.entity.js';
import { Refund } from './refunds/refund.entity.js';
import { Release } from './releases/release.entity.js';
import { Webhook } from './webhooks/webhook.entity.js';

export const paymentsTables: Tables = {
  entities: [Payee, Funding, FundingTranche, Release, Refund, Webhook, PaymentMark],
  migrations: [Ledger1763800000040, Payments1763800000041, PaymentMarks1763900000040],
  // The ledger's balances are moved by its own trigger; the application opens accounts, writes entries and reads.
  guarded: {
    ledger_accounts: 'select, insert',
    ledger_entries: 'select, insert',
    postings: 'select, insert',
    payment_rules: 'select',
    payment_marks: 'select, insert, delete',
    fundings: 'select, insert, update',
    funding_tranches: 'select, insert, update',
    releases: 'select, insert, update',
    refunds: 'select, insert, update',
    webhooks: 'select, insert, update',
  },
};
