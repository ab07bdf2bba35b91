import format, { type FormatOptions } from 'icu-minify/format';
import { createContext, Fragment, useContext, useMemo, type ReactNode } from 'react';
import {
  formatDate,
  formatMoney,
  formatNumber,
  formatRelative,
  formatRelativeDay,
  messageOptions,
  type DateStyle,
  type Locale,
  type LocalePath,
} from '#kernel';
import { messageOf } from './catalogues.js';
import type { TextKey } from './tables.js';

export type { TextKey } from './tables.js';

/** Students under 18 are addressed as «сен», everybody else as «сіз»: texts may say `{you, select, young {…} other {…}}`. */
export type Audience = 'young' | 'adult';

interface Speech {
  path: LocalePath;
  locale: Locale;
  audience: Audience;
  /** The product's time when the page was made, so that server and browser write the same relative dates. */
  now: string;
}

const SpeechContext = createContext<Speech | null>(null);

export function SpeechProvider({ path, audience, now, children }: Omit<Speech, 'locale'> & { children: ReactNode }) {
  const speech = useMemo(() => ({ path, audience, now, locale: path.toUpperCase() as Locale }), [path, audience, now]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('SpeechProvider is missing.');
  return speech;
}

export type TextValues = Record<string, string | number>;
export type RichValues = Record<string, string | number | ((chunks: ReactNode) => ReactNode)>;

export interface Translate {
  (key: TextKey, values?: TextValues): string;
  /** For texts with tags: `t.rich(key, { b: (chunks) => <strong>{chunks}</strong> })`. */
  rich(key: TextKey, values: RichValues): ReactNode;
}

export function translator({ path, locale, audience }: Omit<Speech, 'now'>): Translate {
  const options = messageOptions as unknown as FormatOptions;
  const t = (key: TextKey, values?: TextValues) =>
    String(format(messageOf(path, key), locale, { you: audience, ...values }, options));
  const rich = (key: TextKey, values: RichValues) => {
    const tags = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'function' ? (chunks: unknown[]) => value(withKeys(chunks as ReactNode[])) : value,
      ]),
    );
    const parts = format<ReactNode>(messageOf(path, key), locale, { you: audience, ...tags } as never, options);
    return Array.isArray(parts) ? withKeys(parts as ReactNode[]) : (parts as ReactNode);
  };
  return Object.assign(t, { rich });
}

const withKeys = (parts: ReactNode[]): ReactNode => parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);

export function useT(): Translate {
  const speech = useSpeech();
  return useMemo(() => translator(speech), [speech]);
}

/** Words for money, numbers and moments in the page's language. */
export function useFormat() {
  const { locale, now } = useSpeech();
  return useMemo(
    () => ({
      money: (sum: { amount: string; currency: string }) => formatMoney(sum, locale),
      number: (value: number) => formatNumber(value, locale),
      date: (date: string, style?: DateStyle) => formatDate(date, locale, style),
      /** «3 күн бұрын» for what has happened; what happened after the page was made is «жаңа ғана», and never ahead. */
      ago: (moment: string) => formatRelative(Date.parse(moment) > Date.parse(now) ? now : moment, now, locale),
      /** «2 сағаттан кейін» for a moment, «ертең» for a calendar day. */
      left: (moment: string) => formatRelative(moment, now, locale),
      dueIn: (day: string) => formatRelativeDay(day, now, locale),
    }),
    [locale, now],
  );
}
