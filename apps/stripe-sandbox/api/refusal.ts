import { type Body } from '../state/bodies.js';

export interface RefusalDetails {
  type?: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';
  code?: string;
  param?: string;
  decline_code?: string;
  charge?: string;
  payment_intent?: Body;
  payment_method?: Body;
  advice_code?: string;
}

/** An answer that refuses, in Stripe's words; `keepsEffects` when what was written stands (a declined charge). */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly details: RefusalDetails = {},
    readonly keepsEffects = false,
  ) {
    super(message);
  }

  toJSON(): { error: Record<string, unknown> } {
    return { error: { type: 'invalid_request_error', ...this.details, message: this.message } };
  }
}

export const badRequest = (message: string, code?: string, param?: string): Refusal =>
  new Refusal(400, message, { ...(code ? { code } : {}), ...(param ? { param } : {}) });

export const missing = (what: string, id: string, param = 'id'): Refusal =>
  new Refusal(404, `No such ${what}: '${id}'`, { code: 'resource_missing', param });

/** For what Stripe can do and this sandbox does not: said aloud, never ignored. */
export const notSimulated = (what: string, param?: string): Refusal =>
  badRequest(`The sandbox does not simulate ${what}.`, undefined, param);
