import type { ReactNode } from 'react';
import { softTones, type Tone } from './badge.js';
import { Icon, type IconName } from './icon.js';

const icons: Partial<Record<Tone, IconName>> = {
  sun: 'clock',
  leaf: 'check',
  apple: 'alert',
  iris: 'people',
  sky: 'shield',
};

/** Something the reader should know before going on. `alert` is read out at once; use it for what went wrong. */
export function Banner({
  tone = 'sky',
  title,
  children,
  action,
  alert = false,
}: {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  alert?: boolean;
}) {
  return (
    <div role={alert ? 'alert' : undefined} className={`flex gap-4 rounded-card p-5 ${softTones[tone]}`}>
      <Icon name={icons[tone] ?? 'bell'} className="mt-0.5 size-6" />
      <div className="grid flex-1 gap-2">
        {title && <p className="font-bold">{title}</p>}
        {children && <div className="[&_a]:text-inherit">{children}</div>}
        {action && <div className="mt-1">{action}</div>}
      </div>
    </div>
  );
}
