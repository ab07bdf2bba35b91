import { Injectable } from '@nestjs/common';
import { ask, believe } from './answers.js';
import { StripeClient } from './client.js';

/** Connected accounts: where a payee tells Stripe who they are and where their bank is. */
@Injectable()
export class StripeOnboard {
  constructor(private readonly client: StripeClient) {}

  /** Accounts v1 with controller properties: express dashboard, Stripe collects the requirements, transfers only. */
  async openAccount(payeeId: string, country: string, attempt: number): Promise<string> {
    const metadata = { payee: payeeId };
    const account = await ask(
      this.client.sdk.accounts.create(
        {
          country,
          controller: {
            stripe_dashboard: { type: 'express' },
            losses: { payments: 'application' },
            fees: { payer: 'application' },
            requirement_collection: 'stripe',
          },
          capabilities: { transfers: { requested: true } },
          metadata,
        },
        { idempotencyKey: `acct:${payeeId}:a${attempt}` },
      ),
    );
    return believe(account, { object: 'account', idPrefix: 'acct_', isLive: this.client.isLive, metadata }).id;
  }

  /** A single-use address, to be opened at once. */
  async link(accountId: string, urls: { readonly returnUrl: string; readonly refreshUrl: string }): Promise<string> {
    const link = await ask(
      this.client.sdk.accountLinks.create({
        account: accountId,
        type: 'account_onboarding',
        return_url: urls.returnUrl,
        refresh_url: urls.refreshUrl,
      }),
    );
    return link.url;
  }

  /** Whether Stripe will pay out to this account now. */
  async isReady(accountId: string): Promise<boolean> {
    const account = await ask(this.client.sdk.accounts.retrieve(accountId));
    believe(account, { object: 'account', idPrefix: 'acct_', isLive: this.client.isLive });
    return account.capabilities?.transfers === 'active' && account.payouts_enabled;
  }
}
