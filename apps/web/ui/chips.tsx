import type { ReactNode } from 'react';
import type { Option } from './field.js';
import { Icon } from './icon.js';

export const chipClasses =
  'inline-flex min-h-11 items-center gap-1.5 rounded-full px-4 text-sm font-semibold ring-1 ring-inset';

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
      className={`${chipClasses} ${pressed ? 'bg-sky text-on-sky ring-sky' : 'bg-surface text-ink ring-control hover:bg-sunken'}`}
    >
      {pressed && <Icon name="check" className="size-4" />}
      {children}
    </button>
  );
}

/** A choice of one: the empty one names what is chosen («Барлық салалар»). */
export function SelectChip({
  label,
  empty,
  value,
  onChange,
  options,
}: {
  label: string;
  empty: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly Option[];
}) {
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={`${chipClasses} max-w-full sm:max-w-60 pr-10 ${value ? 'bg-sky-soft text-sky-ink ring-sky' : 'bg-surface text-ink ring-control'}`}
    >
      <option value="">{empty}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
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
      className={`${chipClasses} bg-sky-soft text-sky-ink ring-sky-soft hover:ring-sky`}
    >
      {children}
      <Icon name="close" className="size-4" />
    </button>
  );
}

/** A word about something, not a control. */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="inline-flex max-w-full items-center rounded-full bg-faint px-3 py-1 text-sm text-ink wrap-anywhere">
      {children}
    </span>
  );
}
