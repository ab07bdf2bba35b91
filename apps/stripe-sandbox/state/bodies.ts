// The parts of Stripe's objects that the sandbox reads. Bodies are kept in the form in which they are sent, with ids
// where an object can be expanded; everything else of an object travels in the index signature and is checked
// against the API description before it leaves.

import { type DeliveryBody, type DueBody, type FaultBody, type StoredAnswerBody } from './own-bodies.js';

export interface Body {
  id: string;
  object: string;
  [key: string]: unknown;
}

export type Metadata = Record<string, string>;

export interface CustomerBody extends Body {
  email: string | null;
  created: number;
}

export interface PaymentMethodBody extends Body {
  customer: string | null;
  type: string;
  created: number;
}

export type IntentStatus =
  | 'requires_payment_method'
  | 'requires_confirmation'
  | 'requires_action'
  | 'requires_capture'
  | 'succeeded'
  | 'canceled';

export interface IntentBody extends Body {
  amount: number;
  currency: string;
  status: IntentStatus;
  customer: string | null;
  payment_method: string | null;
  latest_charge: string | null;
  client_secret: string;
  capture_method: string;
  automatic_payment_methods: { enabled: boolean; allow_redirects?: string } | null;
  transfer_group: string | null;
  metadata: Metadata;
  created: number;
}

export interface ChargeBody extends Body {
  amount: number;
  amount_captured: number;
  amount_refunded: number;
  currency: string;
  balance_transaction: string | null;
  captured: boolean;
  disputed: boolean;
  paid: boolean;
  refunded: boolean;
  status: string;
  customer: string | null;
  payment_intent: string | null;
  payment_method: string | null;
  transfer_group: string | null;
  created: number;
}

export interface RefundBody extends Body {
  amount: number;
  currency: string;
  charge: string;
  payment_intent: string | null;
  balance_transaction: string | null;
  status: string;
  created: number;
}

export interface Requirements {
  alternatives: [];
  current_deadline: null;
  currently_due: string[];
  disabled_reason: string | null;
  errors: [];
  eventually_due: string[];
  past_due: string[];
  pending_verification: string[];
}

export interface AccountBody extends Body {
  country: string;
  default_currency: string;
  email: string | null;
  capabilities: Record<string, string>;
  charges_enabled: boolean;
  payouts_enabled: boolean;
  details_submitted: boolean;
  requirements: Requirements;
  metadata: Metadata;
  created: number;
}

export interface BankAccountBody extends Body {
  account: string;
  currency: string;
  default_for_currency: boolean;
  last4: string;
}

export interface TransferBody extends Body {
  amount: number;
  amount_reversed: number;
  currency: string;
  balance_transaction: string;
  destination: string;
  destination_payment: string;
  reversed: boolean;
  source_transaction: string | null;
  transfer_group: string | null;
  created: number;
}

export interface ReversalBody extends Body {
  amount: number;
  currency: string;
  transfer: string;
  created: number;
}

export interface PayoutBody extends Body {
  amount: number;
  currency: string;
  status: string;
  balance_transaction: string;
  destination: string | null;
  arrival_date: number;
  created: number;
}

export interface BalanceTransactionBody extends Body {
  amount: number;
  fee: number;
  net: number;
  currency: string;
  available_on: number;
  exchange_rate: number | null;
  type: string;
  reporting_category: string;
  source: string;
  created: number;
}

export interface DisputeBody extends Body {
  amount: number;
  currency: string;
  charge: string;
  payment_intent: string | null;
  status: string;
  evidence: Record<string, unknown>;
  balance_transactions: string[];
  created: number;
}

export interface SessionBody extends Body {
  status: 'open' | 'complete' | 'expired';
  payment_status: 'unpaid' | 'paid' | 'no_payment_required';
  amount_total: number;
  currency: string;
  customer: string | null;
  payment_intent: string | null;
  success_url: string | null;
  cancel_url: string | null;
  expires_at: number;
  created: number;
}

export interface TopupBody extends Body {
  amount: number;
  currency: string;
  status: string;
  created: number;
}

export interface EndpointBody extends Body {
  url: string;
  enabled_events: string[];
  status: string;
  created: number;
}

export interface EventBody extends Body {
  type: string;
  data: { object: Body; previous_attributes?: Record<string, unknown> };
  account?: string;
  created: number;
}

export interface SettingsBody extends Body {
  payments: {
    debit_negative_balances: boolean;
    payouts: { schedule: { interval: string }; [key: string]: unknown };
    settlement_timing: { delay_days: number; [key: string]: unknown };
  };
}

export interface Bodies {
  customer: CustomerBody;
  payment_method: PaymentMethodBody;
  payment_intent: IntentBody;
  charge: ChargeBody;
  refund: RefundBody;
  account: AccountBody;
  capability: Body;
  person: Body;
  bank_account: BankAccountBody;
  account_link: Body;
  transfer: TransferBody;
  transfer_reversal: ReversalBody;
  payout: PayoutBody;
  balance_transaction: BalanceTransactionBody;
  balance_settings: SettingsBody;
  dispute: DisputeBody;
  'checkout.session': SessionBody;
  topup: TopupBody;
  webhook_endpoint: EndpointBody;
  event: EventBody;
  due: DueBody;
  delivery: DeliveryBody;
  answer: StoredAnswerBody;
  fault: FaultBody;
  setting: Body;
}
export type Kind = keyof Bodies;
