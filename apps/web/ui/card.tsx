import type { ReactNode } from 'react';

export function Card({
  children,
  className = '',
  as: Element = 'div',
}: {
  children: ReactNode;
  className?: string;
  as?: 'div' | 'section' | 'article' | 'li';
}) {
  return (
    <Element className={`rounded-card bg-surface p-5 ring-1 ring-hairline sm:p-6 ${className}`}>{children}</Element>
  );
}

/** A card with a heading and room for one action beside it. */
export function Section({
  title,
  action,
  children,
  id,
}: {
  title: ReactNode;
  action?: ReactNode;
  children: ReactNode;
  id?: string;
}) {
  return (
    <section id={id} className="grid gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="text-xl">{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}

/** Terms and their values: two columns where what they stand in has room for them. */
export function Facts({ rows }: { rows: readonly (readonly [term: ReactNode, value: ReactNode] | null | false)[] }) {
  return (
    <div className="@container">
      <dl className="grid gap-x-8 gap-y-3 @md:grid-cols-[fit-content(14rem)_1fr]">
        {rows.map(
          (row, index) =>
            row && (
              <div key={index} className="contents">
                <dt className="text-muted">{row[0]}</dt>
                <dd className="-mt-2 font-semibold @md:mt-0">{row[1]}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
