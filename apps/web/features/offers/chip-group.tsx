import type { ReactNode } from 'react';
import { FieldError } from '../../ui/field.js';

/** Chips that answer one question, with its words, hint and error as one group for screen readers. */
export function ChipGroup({
  id,
  legend,
  hint,
  error,
  children,
  after,
}: {
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  children: ReactNode;
  after?: ReactNode;
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={described || undefined} className="grid min-w-0 gap-2">
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="flex flex-wrap gap-2">{children}</div>
      {after}
    </fieldset>
  );
}
