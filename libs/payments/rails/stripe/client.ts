import { Injectable } from '@nestjs/common';
import { seconds } from '#kernel';
import { settings } from '#platform';
import Stripe from 'stripe';

/** The version that the code was written against; events of any other are refused. */
export const STRIPE_API_VERSION: string = Stripe.API_VERSION;
const TIMEOUT_MS = seconds(15);
// Every POST carries our own key, so the SDK's one repetition is the same attempt; the rest is the job queue's, which
// looks first (payments.md, "Calls").
const MAX_NETWORK_RETRIES = 1;

/** Stripe's SDK, the only place it is made. The sandbox differs by its address and key alone. */
@Injectable()
export class StripeClient {
  private made: { sdk: Stripe; for: string } | undefined;

  get sdk(): Stripe {
    const { stripeSecretKey, stripeApiBase } = settings();
    const wanted = `${stripeSecretKey} ${stripeApiBase ?? ''}`;
    if (this.made?.for !== wanted) {
      const address = stripeApiBase === undefined ? undefined : new URL(stripeApiBase);
      const sdk = new Stripe(stripeSecretKey, {
        timeout: TIMEOUT_MS,
        maxNetworkRetries: MAX_NETWORK_RETRIES,
        telemetry: false,
        ...(address && {
          host: address.hostname,
          port: address.port || (address.protocol === 'https:' ? 443 : 80),
          protocol: address.protocol === 'https:' ? 'https' : 'http',
        }),
      });
      this.made = { sdk, for: wanted };
    }
    return this.made.sdk;
  }

  get isLive(): boolean {
    return /^[sr]k_live_/.test(settings().stripeSecretKey);
  }
}
