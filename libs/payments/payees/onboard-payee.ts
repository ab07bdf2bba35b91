import { Injectable } from '@nestjs/common';
import { clock } from '#kernel';
import { change, Database, lock, problem, recordFact, type Viewer } from '#platform';
import { RailDoubt, RailRefusal, RailSilence } from '../rails/outcome.js';
import { StripeOnboard } from '../rails/stripe/onboard.js';
import { Payee } from './payee.entity.js';

export interface OnboardingUrls {
  readonly returnUrl: string;
  readonly refreshUrl: string;
}

/** Opens a payee's account at Stripe, once, and gives the single-use address of its onboarding. */
@Injectable()
export class OnboardPayee {
  constructor(
    private readonly database: Database,
    private readonly onboard: StripeOnboard,
  ) {}

  async start(viewer: Viewer, payeeId: string, urls: OnboardingUrls): Promise<string> {
    const payee = await this.database.transaction(viewer, (tx) => lock(tx, Payee, payeeId));
    try {
      const accountId = payee.stripeAccountId ?? (await this.open(viewer, payee));
      return await this.onboard.link(accountId, urls);
    } catch (error) {
      if (error instanceof RailRefusal) throw problem('PAYMENT_FAILED', { about: 'onboardingRefused' });
      if (error instanceof RailSilence || error instanceof RailDoubt)
        throw problem('PAYMENT_FAILED', { about: 'noAnswer' });
      throw error;
    }
  }

  private async open(viewer: Viewer, { id, country, attempt }: Payee): Promise<string> {
    const accountId = await this.onboard.openAccount(id, country, attempt).catch(async (error: unknown) => {
      if (error instanceof RailRefusal || (error instanceof RailSilence && error.isStored))
        await this.nextAttempt(id, attempt);
      throw error;
    });
    const payee = await this.database.systemTransaction(async (tx) => {
      const row = await lock(tx, Payee, id);
      if (row.stripeAccountId === null) {
        await change(tx, row, { stripeAccountId: accountId, onboardingStartedAt: clock.now() });
        await recordFact(tx, viewer, { action: 'payee.onboardingStarted', subject: id });
      }
      return row;
    });
    return payee.stripeAccountId ?? accountId;
  }

  private async nextAttempt(id: string, attempt: number): Promise<void> {
    await this.database.systemTransaction(async (tx) => {
      const row = await lock(tx, Payee, id);
      if (row.attempt === attempt) await change(tx, row, { attempt: attempt + 1 });
    });
  }
}
