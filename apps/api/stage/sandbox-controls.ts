// The payment sandbox's own controls, asked from this machine. With Stripe itself there are none.
import { settings } from '#platform';

const PATIENCE_MS = 10_000;

export interface Fault {
  readonly id: string;
  readonly kind: string;
  readonly times: number;
  readonly path: string | null;
  readonly delayMs: number;
}

export interface SandboxState {
  readonly now: string;
  readonly clockOffsetMs: number;
  readonly faults: readonly Fault[];
  readonly counts: Readonly<Record<string, number>>;
  readonly undelivered: readonly { readonly type?: string; readonly attempts: number; readonly state: string }[];
  readonly violations: number;
}

export type SandboxAnswer =
  | { readonly is: 'answered'; readonly status: number; readonly body: unknown }
  /** Payments go to Stripe itself, or nobody answers at the sandbox's address. */
  | { readonly is: 'none' }
  | { readonly is: 'unreachable' };

/** The faults that the sandbox can play, in the order of its README. */
export const FAULT_KINDS = [
  'timeout_before',
  'timeout_after',
  'reset_before',
  'reset_after',
  'truncated',
  'rate_limit',
  'server_error',
  'server_error_after',
  'html_502',
  'wrong_amount',
  'slow',
  'webhook_duplicate',
  'webhook_reorder',
  'webhook_delay',
  'webhook_drop',
  'webhook_wrong_signature',
  'webhook_stale_timestamp',
] as const;

export async function askSandbox(
  method: 'GET' | 'POST' | 'DELETE',
  what: string,
  body?: object,
): Promise<SandboxAnswer> {
  const { paymentsMode, stripeApiBase } = settings();
  if (paymentsMode !== 'sandbox' || stripeApiBase === undefined) return { is: 'none' };
  try {
    const answer = await fetch(`${stripeApiBase}/_sandbox/${what}`, {
      method,
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    return { is: 'answered', status: answer.status, body: await answer.json() };
  } catch (error) {
    // fetch names a refused connection TypeError and a timeout TimeoutError; anything else is a mistake of ours.
    if (error instanceof TypeError || (error as Error).name === 'TimeoutError') return { is: 'unreachable' };
    throw error;
  }
}

/** Null when there is no sandbox to ask. */
export async function sandboxState(): Promise<SandboxState | null> {
  const answer = await askSandbox('GET', 'state');
  return answer.is === 'answered' && answer.status === 200 ? (answer.body as SandboxState) : null;
}
