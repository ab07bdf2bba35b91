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
  /** Decoration before the words. */
  before?: ReactNode;
}

/** One thing that is on or off and takes effect by itself; the words before it are part of its target. */
export function Switch({ id, label, hint, checked, onChange, busy = false, disabled = false, before }: SwitchProps) {
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
      <Track />
    </label>
  );
}

/** The knob's place and its tick say it, the colour only repeats it. */
function Track() {
  return (
    <span
      aria-hidden="true"
      className="group mt-0.5 flex h-8 w-14 shrink-0 items-center rounded-full bg-sunken p-1 ring-2 ring-inset ring-control transition-colors peer-checked:bg-leaf peer-checked:ring-leaf peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-ink peer-checked:[&>span]:translate-x-6 peer-checked:[&>span]:bg-on-leaf peer-checked:[&_svg]:opacity-100 peer-disabled:opacity-50"
    >
      <span className="grid size-6 place-items-center rounded-full bg-control text-leaf transition-transform">
        <Icon name="check" className="size-4 opacity-0" />
      </span>
    </span>
  );
}
