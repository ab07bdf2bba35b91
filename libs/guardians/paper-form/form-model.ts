import type { Locale } from '#kernel';
import type { ConsentKind } from '../consents/consent.entity.js';

/** Everything the paper form says, in one language. The same model always gives the same bytes. */
export interface FormModel {
  readonly locale: Locale;
  readonly wardName: string;
  readonly handle: string;
  readonly club: string;
  readonly contact: string;
  readonly reference: string;
  readonly drawnUpAt: Date;
  readonly consents: readonly FormConsent[];
  /** Where the guardian can do the same without paper. */
  readonly url: string;
}

export interface FormConsent {
  readonly kind: ConsentKind;
  readonly title: string;
  readonly summary: string;
  readonly version: number;
  readonly sha256: string;
}
