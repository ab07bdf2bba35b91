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

/** The sentence in a language. */
export function notificationText({ kind, params }: Pick<Notification, 'kind' | 'params'>, locale: Locale): string {
  return say(locale, `notification.${kind}`, reviveParams(params));
}

/** The mail's further paragraph, where the kind has one. */
export function notificationMore(
  { kind, params }: Pick<Notification, 'kind' | 'params'>,
  locale: Locale,
): string | null {
  const key = `notification.${kind}.more`;
  return hasText(key) ? say(locale, key, reviveParams(params)) : null;
}
