import type { ReactNode } from 'react';
import { Icon } from './icon.js';

/** The one heading of a page, with what leads back and what stands beside it. */
export function PageHeader({
  title,
  lead,
  before,
  beside,
  action,
}: {
  title: ReactNode;
  lead?: ReactNode;
  before?: ReactNode;
  beside?: ReactNode;
  /** Below the words on a phone, beside them where there is room. */
  action?: ReactNode;
}) {
  return (
    <header className={`grid gap-3 ${action ? 'sm:grid-cols-[1fr_auto]' : ''}`}>
      {before}
      <div className="flex flex-wrap items-start justify-between gap-4">
        <h1 className="min-w-0 max-w-3xl text-2xl max-sm:text-[min(1.875rem,12.5vw)]">{title}</h1>
        {beside}
      </div>
      {lead && <p className="measure text-lg text-muted">{lead}</p>}
      {action && <div className="sm:col-start-2 sm:row-start-1">{action}</div>}
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
