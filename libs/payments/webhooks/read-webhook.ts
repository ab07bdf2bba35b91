import { Injectable } from '@nestjs/common';
import { clock, minutes } from '#kernel';
import { settings } from '#platform';
import Stripe from 'stripe';
import { STRIPE_API_VERSION, StripeClient } from '../rails/stripe/client.js';

const MAX_AGE_MS = minutes(5);

/** The webhook is not Stripe's, not now, or not for us. */
export class WebhookRefused extends Error {}

/**
 * Proves that raw bytes are an event of ours. The SDK checks the signature and that it is not old; it accepts a time in the
 * future, other modes and other versions of the API, which we do not.
 */
@Injectable()
export class ReadWebhook {
  constructor(private readonly client: StripeClient) {}

  read(raw: Buffer | undefined, signature: string | string[] | undefined): Stripe.Event {
    if (!raw || raw.length === 0 || typeof signature !== 'string') throw new WebhookRefused('no body or no signature');
    const event = this.proven(raw, signature);
    const signedAt = Number(/(?:^|,)t=(\d+)/.exec(signature)?.[1]) * 1_000;
    if (!(Math.abs(clock.wallNow().getTime() - signedAt) <= MAX_AGE_MS))
      throw new WebhookRefused('signed too long ago or ahead');
    if (event.livemode !== this.client.isLive) throw new WebhookRefused('of the other mode');
    if (event.api_version !== STRIPE_API_VERSION)
      throw new WebhookRefused(`of API version ${String(event.api_version)}`);
    if (event.object !== 'event' || typeof event.id !== 'string' || !event.id.startsWith('evt_')) {
      throw new WebhookRefused('not an event');
    }
    return event;
  }

  private proven(raw: Buffer, signature: string): Stripe.Event {
    try {
      return this.client.sdk.webhooks.constructEvent(
        raw,
        signature,
        settings().stripeWebhookSecret,
        MAX_AGE_MS / 1_000,
      );
    } catch (error) {
      // A wrong signature, or a right one over something that is not JSON.
      if (error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError) {
        throw new WebhookRefused(error.message);
      }
      throw error;
    }
  }
}
