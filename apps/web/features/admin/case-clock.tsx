import type { QueuedCaseFragment } from '../../graphql/generated/graphql.js';
import { useFormat, useT } from '../../i18n/texts.js';
import { StatusWord } from '../../ui/badge.js';
import { Icon } from '../../ui/icon.js';

/** Until when somebody decides; past it in red, and in words. */
export function CaseClock({ row }: { row: QueuedCaseFragment }) {
  const t = useT();
  const { ago, left } = useFormat();
  const isWaiting = row.status === 'OPEN' || row.status === 'CLAIMED';
  if (!row.dueAt || !isWaiting) return null;
  if (!row.isOverdue)
    return <span className="text-sm text-muted numbers">{t('admin.due', { left: left(row.dueAt) })}</span>;
  return (
    <span className="inline-flex items-center gap-1.5 text-sm font-bold text-apple numbers">
      <Icon name="alert" className="size-5 shrink-0" />
      {t('admin.overdueSince', { ago: ago(row.dueAt) })}
    </span>
  );
}

/** What is grave says so; what is not needs no word. */
export function CaseSeverity({ row }: { row: QueuedCaseFragment }) {
  const t = useT();
  if (row.severity === 'SAFETY') return <StatusWord tone="apple">{t('admin.severity.SAFETY')}</StatusWord>;
  if (row.severity === 'MONEY') return <StatusWord tone="sun">{t('admin.severity.MONEY')}</StatusWord>;
  return null;
}
