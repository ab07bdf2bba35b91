import type { Currency } from '#kernel';
import type { ConsentKind } from '../consents/consent.entity.js';
import type { Act, DealInstrument, Verdict } from './act.js';

/** Where a rule comes from; `law.<source>` says it in words. */
export type LawSource =
  | 'CIVIL_CODE_17'
  | 'CIVIL_CODE_22'
  | 'CIVIL_CODE_23'
  | 'CIVIL_CODE_145'
  | 'PERSONAL_DATA_8'
  | 'PERSONAL_DATA_24'
  | 'E_SIGNATURE'
  | 'FAMILY_CODE'
  | 'CHILD_RIGHTS'
  | 'CLUB';

/** One row of the consent matrix. Age is in full years on the day of the act in Almaty; both ends belong to the row. */
export interface MatrixRow {
  readonly version: number;
  readonly act: Act;
  readonly ageFrom: number;
  /** Null: without end. */
  readonly ageTo: number | null;
  /** Only for child profiles, or only for accounts of one's own; absent where it makes no difference. */
  readonly isHeld?: boolean;
  /** Absent where it makes no difference. */
  readonly instruments?: readonly DealInstrument[];
  /** Only up to these sums, or only above them; absent where the sum makes no difference. */
  readonly sums?: 'UP_TO_CAP' | 'ABOVE_CAP';
  readonly verdict: Verdict;
  /** Of a guardian, standing at that moment; DATA and PARTICIPATION go with each of them. */
  readonly consents: readonly ConsentKind[];
  readonly source: LawSource;
  /** `matrix.<note>` says what it means. */
  readonly note: string;
  /** Our reading; a lawyer has yet to confirm it. */
  readonly isForLawyer: boolean;
}

/** What one deal may bring a team that a minor signs for, in minor units: the club's own rule, not the law's. */
export const MINOR_DEAL_CAP: Readonly<Record<Currency, bigint>> = {
  KZT: 1_000_000_000n,
  USD: 2_000_000n,
  EUR: 2_000_000n,
};
