import type { ReactNode } from 'react';
import { Icon } from './icon.js';

const look = 'inline-flex min-h-11 items-center gap-1.5 rounded-full px-4 text-sm font-semibold ring-1 ring-inset';

/** A filter that is on or off. */
export function ToggleChip({
  pressed,
  onPress,
  children,
}: {
  pressed: boolean;
  onPress: () => void;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onPress}
      className={`${look} ${pressed ? 'bg-sky text-on-sky ring-sky' : 'bg-surface text-ink ring-control hover:bg-sunken'}`}
    >
      {pressed && <Icon name="check" className="size-4" />}
      {children}
    </button>
  );
}

/** Something chosen that can be taken away; `removeLabel` says the whole of it. */
export function RemovableChip({
  onRemove,
  removeLabel,
  children,
}: {
  onRemove: () => void;
  removeLabel: string;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={removeLabel}
      onClick={onRemove}
      className={`${look} bg-sky-soft text-sky-ink ring-sky-soft hover:ring-sky`}
    >
      {children}
      <Icon name="close" className="size-4" />
    </button>
  );
}

/** A word about something, not a control. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="inline-flex items-center rounded-full bg-sunken px-3 py-1 text-sm text-ink">{children}</span>;
}
