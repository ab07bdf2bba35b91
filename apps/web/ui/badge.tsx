import type { ReactNode } from 'react';

/** sky: under way · sun: somebody is waited for · leaf: done, money · iris: mentoring · apple: stopped · plain: over, neutral */
export type Tone = 'sky' | 'sun' | 'leaf' | 'iris' | 'apple' | 'plain';

export const softTones: Record<Tone, string> = {
  sky: 'bg-sky-soft text-sky-ink',
  sun: 'bg-sun-soft text-sun-ink',
  leaf: 'bg-leaf-soft text-leaf-ink',
  iris: 'bg-iris-soft text-iris-ink',
  apple: 'bg-apple-soft text-apple-ink',
  plain: 'bg-faint text-ink',
};

/** The state of something as a word with a colour, never as a colour alone. */
export function StatusWord({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`inline-flex items-center rounded-full px-3 py-1 text-sm font-semibold ${softTones[tone]}`}>
      {children}
    </span>
  );
}

/** A small number beside a word, with its meaning for screen readers. */
export function CountBadge({ count, label }: { count: number; label: string }) {
  if (count === 0) return null;
  return (
    <span className="grid min-w-6 place-items-center rounded-full bg-sun px-1.5 text-sm font-bold leading-6 text-on-sun numbers">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
