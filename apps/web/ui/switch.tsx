import type { ReactNode } from 'react';
import { Icon } from './icon.js';

interface SwitchProps {
  id?: string;
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** On its way to the server: a second press would say the opposite of what the person sees. */
  busy?: boolean;
  disabled?: boolean;
  /** It is on and stays so, but has no effect now: something else stands still. */
  paused?: boolean;
  /** Decoration before the words. */
  before?: ReactNode;
}

/** One thing that is on or off and takes effect by itself; the words before it are part of its target. */
export function Switch({
  id,
  label,
  hint,
  checked,
  onChange,
  busy = false,
  disabled = false,
  paused,
  before,
}: SwitchProps) {
  return (
    <label
      className={`flex min-h-14 items-start gap-4 py-1 ${disabled ? 'cursor-not-allowed' : 'cursor-pointer'} ${busy ? 'opacity-60' : ''}`}
    >
      {before}
      <span className="grid min-w-0 flex-1 gap-0.5">
        <span className="font-semibold">{label}</span>
        {hint && <span className="text-sm text-muted">{hint}</span>}
      </span>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={checked}
        disabled={disabled}
        aria-busy={busy || undefined}
        onChange={(event) => !busy && onChange(event.target.checked)}
        className="peer sr-only"
      />
      <Track paused={paused ?? false} />
    </label>
  );
}

/** The knob's place and its tick say it, the colour only repeats it. */
function Track({ paused }: { paused: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`group mt-0.5 flex h-8 w-14 shrink-0 items-center rounded-full bg-sunken p-1 ring-2 ring-inset ring-control transition-colors peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-ink peer-checked:[&>span]:translate-x-6 peer-checked:[&_svg]:opacity-100 peer-disabled:opacity-50 ${paused ? 'peer-checked:[&_svg]:text-surface' : 'peer-checked:bg-leaf peer-checked:ring-leaf peer-checked:[&>span]:bg-on-leaf'}`}
    >
      <span className="grid size-6 place-items-center rounded-full bg-control text-leaf transition-transform">
        <Icon name={paused ? 'pause' : 'check'} className="size-4 opacity-0" />
      </span>
    </span>
  );
}
