import type { ReactNode } from 'react';

const bars = { sky: 'bg-sky', leaf: 'bg-leaf', iris: 'bg-iris' };

/** A bar that always comes with its words: «250 000 ₸ келісілді, 400 000 ₸ қажет». */
export function Progress({
  value,
  max,
  tone = 'leaf',
  children,
}: {
  value: number;
  max: number;
  tone?: keyof typeof bars;
  children: ReactNode;
}) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div className="grid gap-2">
      <div aria-hidden="true" className="h-2.5 overflow-hidden rounded-full bg-sunken ring-1 ring-inset ring-hairline">
        <div className={`h-full rounded-full ${bars[tone]}`} style={{ width: `${share * 100}%` }} />
      </div>
      <p className="text-sm text-muted numbers">{children}</p>
    </div>
  );
}
