import { type Handler } from '../api/call.js';
import { accountLinkHandlers } from './account-links.js';
import { accountHandlers } from './accounts.js';
import { balanceHandlers } from './balance.js';
import { chargeHandlers } from './charges.js';
import { checkoutHandlers } from './checkout-sessions.js';
import { countryHandlers } from './countries.js';
import { customerHandlers } from './customers.js';
import { disputeHandlers } from './disputes.js';
import { externalAccountHandlers } from './external-accounts.js';
import { paymentIntentHandlers } from './payment-intents.js';
import { paymentMethodHandlers } from './payment-methods.js';
import { payoutHandlers } from './payouts.js';
import { refundHandlers } from './refunds.js';
import { topupHandlers } from './topups.js';
import { reversalHandlers } from './transfer-reversals.js';
import { transferHandlers } from './transfers.js';
import { webhookHandlers } from './webhook-endpoints.js';

/** What is simulated, by the operation's id in the API description; the others are refused aloud. */
export const handlers: Record<string, Handler> = {
  ...accountHandlers,
  ...accountLinkHandlers,
  ...balanceHandlers,
  ...chargeHandlers,
  ...checkoutHandlers,
  ...countryHandlers,
  ...customerHandlers,
  ...disputeHandlers,
  ...externalAccountHandlers,
  ...paymentIntentHandlers,
  ...paymentMethodHandlers,
  ...payoutHandlers,
  ...refundHandlers,
  ...reversalHandlers,
  ...topupHandlers,
  ...transferHandlers,
  ...webhookHandlers,
};
