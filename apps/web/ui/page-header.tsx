import type { ReactNode } from 'react';
import { Icon } from './icon.js';

/** The one heading of a page, with what leads back and what stands beside it. */
export function PageHeader({
  title,
  lead,
  before,
  beside,
}: {
  title: ReactNode;
  lead?: ReactNode;
  before?: ReactNode;
  beside?: ReactNode;
}) {
  return (
    <header className="grid gap-3">
      {before}
      <div className="flex flex-wrap items-start justify-between gap-4">
        <h1 className="min-w-0 max-w-3xl text-2xl max-sm:text-[min(1.875rem,12.5vw)]">{title}</h1>
        {beside}
      </div>
      {lead && <p className="measure text-lg text-muted">{lead}</p>}
    </header>
  );
}

/** One sentence and one button: what the reader should do now, and nothing else. Every page of signed-in people begins with it. */
export function NextStep({ children, action, by }: { children: ReactNode; action?: ReactNode; by?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-4 rounded-card bg-sun px-5 py-4 text-on-sun sm:px-6">
      <Icon name="right" className="size-6 max-sm:hidden" />
      <div className="grid flex-1 basis-64">
        <p className="text-lg font-bold">{children}</p>
        {by && <p className="text-sm numbers">{by}</p>}
      </div>
      {action && <div className="[&>*]:bg-on-sun [&>*]:text-[#fff] [&>*]:hover:bg-[#000]">{action}</div>}
    </div>
  );
}
