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

interface NextStepProps {
  children: ReactNode;
  action?: ReactNode;
  by?: ReactNode;
  /** Nothing has to be done: it is said quietly, so that it is not taken for a task. `apple` where everything stands still. */
  calm?: 'leaf' | 'apple' | undefined;
}

const calmLooks = {
  leaf: { tone: 'bg-leaf-soft text-leaf-ink', icon: 'check' },
  apple: { tone: 'bg-apple-soft text-apple-ink', icon: 'pause' },
} as const;
const onSun = '[&>*]:bg-on-sun [&>*]:text-[#fff] [&>*]:hover:bg-[#000]';

/** One sentence and one button: what the reader should do now, and nothing else. Every page of signed-in people begins with it. */
export function NextStep({ children, action, by, calm }: NextStepProps) {
  const look = calm ? calmLooks[calm] : { tone: 'bg-sun text-on-sun', icon: 'right' as const };
  return (
    <div
      className={`flex flex-wrap items-center ${calm ? 'gap-x-4' : 'gap-x-6'} gap-y-4 rounded-card px-5 py-4 sm:px-6 ${look.tone}`}
    >
      <Icon name={look.icon} className={`size-6 shrink-0 ${calm ? 'max-sm:self-start' : 'max-sm:hidden'}`} />
      <div className={`grid flex-1 ${calm ? 'basis-48' : 'basis-64'}`}>
        <p className={calm ? 'font-semibold' : 'text-lg font-bold'}>{children}</p>
        {by && <p className="text-sm numbers">{by}</p>}
      </div>
      {action && <div className={calm ? '' : onSun}>{action}</div>}
    </div>
  );
}
