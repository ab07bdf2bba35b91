import type { Address } from '#accounts';
import type { Currency, Locale } from '#kernel';
import { hasText, say, type TextParams } from '#platform';
import type { Notification } from './notification.entity.js';

/** Sums come back from JSON with their minor units as text. */
export function reviveParams(params: Record<string, unknown>): TextParams {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const sum = value as { minor?: string; currency?: Currency };
      return [
        name,
        sum.minor === undefined || sum.currency === undefined
          ? value
          : { minor: BigInt(sum.minor), currency: sum.currency },
      ];
    }),
  ) as TextParams;
}

type Said = Pick<Notification, 'kind' | 'params'>;

/** The sentence in a language, as one speaks to its reader. */
export function notificationText({ kind, params }: Said, locale: Locale, you: Address['you']): string {
  return say(locale, `notification.${kind}`, { ...reviveParams(params), you });
}

/** The mail's further paragraph, where the kind has one. */
export function notificationMore({ kind, params }: Said, locale: Locale, you: Address['you']): string | null {
  const key = `notification.${kind}.more`;
  return hasText(key) ? say(locale, key, { ...reviveParams(params), you }) : null;
}
