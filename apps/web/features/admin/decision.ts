import type { Problem } from '../../data/problem.js';
import type { TextKey } from '../../i18n/texts.js';

/** One way to decide a case. The first that needs no reason is on A, those that need one are behind R. */
export interface Decision {
  key: string;
  label: TextKey;
  look: 'primary' | 'secondary' | 'danger';
  needsReason: boolean;
  /** What has to be done before; until then neither the button nor the key decides. */
  awaits?: TextKey | undefined;
  /** What has to be done before the key decides; the button does. */
  keyAwaits?: TextKey | undefined;
  /** Resolves with false when the API refused; the reason then stands in `problem`. */
  run: (reason: string) => Promise<boolean>;
  busy: boolean;
  problem: Problem | undefined;
}
