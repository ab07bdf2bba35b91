import type { Locale, Sum } from '#kernel';

/** Everything an agreement's document says, in one language. The same model always gives the same bytes. */
export interface DocumentModel {
  readonly locale: Locale;
  readonly title: string;
  /** What people quote: the agreement's id and version. */
  readonly reference: string;
  /** The day of the document and its only date; part of the bytes. */
  readonly drawnUpAt: Date;
  /** The languages of the set, and the one that decides where they differ. */
  readonly languages: readonly Locale[];
  readonly prevailingLanguage: Locale;
  readonly parties: readonly DocumentParty[];
  readonly sections: readonly DocumentSection[];
  readonly milestones: readonly DocumentMilestone[];
  /** Who is to sign; the signatures themselves are kept beside the document, over its hash. */
  readonly signatories: readonly DocumentParty[];
  readonly verificationUrl: string;
}

export interface DocumentParty {
  readonly name: string;
  readonly role: string;
  readonly onBehalfOf?: string;
}

export interface DocumentSection {
  readonly heading: string;
  /** A text is a paragraph with its own number; an array is a list that belongs to the paragraph before it. */
  readonly blocks: readonly (string | readonly string[])[];
}

export interface DocumentMilestone {
  readonly title: string;
  readonly criteria: string;
  /** A calendar day, "2026-12-01". */
  readonly due: string;
  readonly amount?: Extract<Sum, { minor: bigint }>;
}
