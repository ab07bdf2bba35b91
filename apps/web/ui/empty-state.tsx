import type { ReactNode } from 'react';
import { Cover } from './cover.js';

/** First time or nothing found: a picture, one sentence, one action. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="mx-auto grid max-w-md justify-items-center gap-4 py-8 text-center">
      <div className="w-56 overflow-hidden rounded-card">
        <Cover seed="empty" palette="dawn" />
      </div>
      <p className="text-lg font-semibold text-balance">{title}</p>
      {children && <p className="text-balance text-muted">{children}</p>}
      {action}
    </div>
  );
}
