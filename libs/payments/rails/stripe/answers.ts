// Stripe's answers, believed only as far as they were checked: a 500 with the body `{}` resolves as `{}`, and a proxy may
// answer anything. Errors are sorted into refusal, silence and doubt.
import type { Currency, Money } from '#kernel';
import { money } from '#kernel';
import Stripe from 'stripe';
import type { Settled } from '../../ledger/movements.js';
import { RailDoubt, RailRefusal, RailSilence } from '../outcome.js';

/** Sorts what the SDK threw. Only what names a definite no is a refusal. */
export function sorted(error: unknown): Error {
  if (error instanceof RailRefusal || error instanceof RailSilence || error instanceof RailDoubt) return error;
  if (!(error instanceof Stripe.errors.StripeError)) return error as Error;
  const {
    statusCode = 0,
    code,
    decline_code: declineCode,
    headers,
  } = error as Stripe.errors.StripeError & { decline_code?: string };
  const isStored = (headers as Record<string, string> | undefined)?.['idempotent-replayed'] === 'true';
  if (statusCode >= 500) return new RailSilence(`${statusCode} ${error.message}`, isStored);
  if (statusCode === 0 || statusCode === 409 || statusCode === 429)
    return new RailSilence(`${statusCode} ${error.type}`);
  if (error instanceof Stripe.errors.StripeIdempotencyError)
    return new RailDoubt('the key was used for another request');
  if (statusCode === 401 || statusCode === 403) return new RailSilence(`${statusCode}: the key is not accepted`);
  return new RailRefusal(declineCode ?? code ?? 'refused');
}

/** Makes a call and sorts its failures. */
export async function ask<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw sorted(error);
  }
}

interface Expected {
  readonly object: string;
  readonly idPrefix: string;
  readonly isLive: boolean;
  readonly money?: Money;
  readonly metadata?: Readonly<Record<string, string>>;
}

/** The SDK hangs the response on what it resolves with. */
function isReplayed(answer: unknown): boolean {
  const { lastResponse } = (answer ?? {}) as { lastResponse?: { headers?: Record<string, string> } };
  return lastResponse?.headers?.['idempotent-replayed'] === 'true';
}

interface Answer {
  readonly id?: unknown;
  readonly object?: unknown;
  readonly livemode?: unknown;
  readonly amount?: unknown;
  readonly currency?: unknown;
  readonly metadata?: unknown;
}

/** Throws unless the answer is what was asked for; an empty one counts as none. */
export function believe<T extends object>(given: T, expected: Expected): T {
  const answer = given as Answer | null | undefined;
  if (!answer || answer.object === undefined) throw new RailSilence('an empty answer', isReplayed(answer));
  if (answer.object !== expected.object)
    throw new RailDoubt(`it is a ${String(answer.object)}, not a ${expected.object}`);
  if (typeof answer.id !== 'string' || !answer.id.startsWith(expected.idPrefix))
    throw new RailDoubt('its id has another shape');
  if ('livemode' in answer && answer.livemode !== expected.isLive)
    throw new RailDoubt(`livemode is ${String(answer.livemode)}`);
  if (expected.money) {
    const { minor, currency } = expected.money;
    if (answer.amount !== Number(minor)) throw new RailDoubt(`the amount is ${String(answer.amount)}, not ${minor}`);
    if (answer.currency !== currency.toLowerCase()) throw new RailDoubt(`the currency is ${String(answer.currency)}`);
  }
  for (const [name, value] of Object.entries(expected.metadata ?? {})) {
    const found = (answer.metadata as Record<string, unknown> | null)?.[name];
    if (found !== value) throw new RailDoubt(`metadata.${name} is ${String(found)}`);
  }
  return given;
}

/** What a balance transaction moved, in the currency that Stripe settles in; it must have been expanded. */
export function settledBy(entry: string | Stripe.BalanceTransaction | null | undefined): Settled {
  if (!entry || typeof entry === 'string') throw new RailSilence('the balance transaction is not there yet');
  const amount = BigInt(entry.amount);
  return {
    money: money(amount < 0n ? -amount : amount, entry.currency.toUpperCase() as Currency),
    feeMinor: BigInt(entry.fee),
    balanceTransactionId: entry.id,
  };
}

export const idOf = (value: string | { id: string } | null | undefined): string | null =>
  value === null || value === undefined ? null : typeof value === 'string' ? value : value.id;
