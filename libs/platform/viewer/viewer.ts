// Who asks. A viewer's relations (their teams, their mentor profile, their wards) are read in one statement, so that
// "who are you to this row" is a pure and synchronous question everywhere else.
import type { Locale } from '#kernel';

export type Access = 'anyone' | 'signedIn' | 'verified' | 'admin';

export interface ViewerState {
  readonly isAdmin: boolean;
  readonly isEmailVerified: boolean;
  readonly isSuspended: boolean;
  readonly suspensionReason: string | null;
  readonly locale: Locale;
  readonly relations: Readonly<Record<string, unknown>>;
}

export interface RequestInfo {
  readonly id: string;
  readonly ip: string;
  readonly userAgent: string;
  readonly isBrowser: boolean;
  /** What the program calls its request; for the record of looks, believed by nobody. */
  readonly operation?: string;
  readonly idempotency?: { readonly key: string; readonly fingerprint: string };
}

const NOBODY: ViewerState = {
  isAdmin: false,
  isEmailVerified: false,
  isSuspended: false,
  suspensionReason: null,
  locale: 'KK',
  relations: {},
};

/** One per request; what is known of the person is refreshed inside every transaction. */
export class Viewer {
  private current: ViewerState;
  private claims = 0;
  private tell: ((state: ViewerState) => void) | undefined;

  constructor(
    readonly personId: string | null,
    readonly locale: Locale,
    readonly request: RequestInfo,
    state: ViewerState = NOBODY,
    readonly signInId: string | null = null,
    readonly isSystem = false,
  ) {
    this.current = state;
  }

  get isSignedIn(): boolean {
    return this.personId !== null;
  }
  get isAdmin(): boolean {
    return this.current.isAdmin && !this.current.isSuspended;
  }
  get isEmailVerified(): boolean {
    return this.current.isEmailVerified;
  }
  get isSuspended(): boolean {
    return this.current.isSuspended;
  }
  get suspensionReason(): string | null {
    return this.current.suspensionReason;
  }
  relation(name: string): unknown {
    return this.current.relations[name];
  }
  /** The idempotency claim of this request's next transaction. */
  nextClaim(): { key: string; fingerprint: string } | null {
    const { idempotency } = this.request;
    if (!idempotency) return null;
    const number = this.claims;
    this.claims += 1;
    return { key: `${idempotency.key}#${number}`, fingerprint: idempotency.fingerprint };
  }
  know(state: ViewerState): void {
    this.current = state;
    this.tell?.(state);
  }
  /** Hears what a transaction has found out, so that the person's next request does not start from older news. */
  whenKnown(tell: (state: ViewerState) => void): this {
    this.tell = tell;
    return this;
  }
}

const NO_REQUEST: RequestInfo = { id: 'system', ip: '', userAgent: '', isBrowser: false };

/** The product itself: reactions, timers, webhooks. */
export const systemViewer = new Viewer(null, 'KK', NO_REQUEST, NOBODY, null, true);

export function anonymous(locale: Locale, request: RequestInfo = NO_REQUEST): Viewer {
  return new Viewer(null, locale, request);
}
