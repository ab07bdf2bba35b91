import { hasText, problem, say, type Problem } from '#platform';
import type { Locale } from '#kernel';

const PRODUCT = 'hold.';

/** Why a deal stands still: a moderator's words, or the key of a text that begins with `hold.` when the product holds it. */
export function onHold(reason: string | null): Problem {
  if (reason?.startsWith(PRODUCT)) return problem('ON_HOLD', { about: reason.slice(PRODUCT.length) });
  return problem('ON_HOLD', { params: { reason: reason ?? '' } });
}

/** The same for who reads it; null while nothing is held. */
export function tellHold(reason: string | null, locale: Locale): string | null {
  return reason?.startsWith(PRODUCT) && hasText(reason) ? say(locale, reason) : reason;
}
