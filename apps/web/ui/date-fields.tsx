import { useEffect, useState, type ChangeEvent } from 'react';
import { useT } from '../i18n/texts.js';
import { controlClasses, FieldError, type FieldFrame, type TextControl } from './field.js';

type Part = 'day' | 'month' | 'year';
const parts = [
  { part: 'day', length: 2, key: 'ui.day', width: 'w-20', autoComplete: 'bday-day' },
  { part: 'month', length: 2, key: 'ui.month', width: 'w-20', autoComplete: 'bday-month' },
  { part: 'year', length: 4, key: 'ui.year', width: 'w-28', autoComplete: 'bday-year' },
] as const;

const split = (value: string): Record<Part, string> => {
  const [year = '', month = '', day = ''] = value.split('-');
  return { day, month, year };
};

/** What was typed is kept apart from the value: a day of «3» must not become «03» while a «0» may follow. */
function useParts(value: string, onChange: (value: string) => void) {
  const [typed, setTyped] = useState(() => split(value));
  useEffect(() => {
    if (value === '') setTyped(split(''));
  }, [value]);
  const change = (part: Part, text: string) => {
    const next = { ...typed, [part]: text.replace(/\D/g, '') };
    setTyped(next);
    const isEmpty = !next.day && !next.month && !next.year;
    onChange(isEmpty ? '' : [next.year, next.month.padStart(2, '0'), next.day.padStart(2, '0')].join('-'));
  };
  return [typed, change] as const;
}

/** Under a thumb the next part follows by itself; whoever has a Tab key would be carried one field too far. */
function goOn({ target }: ChangeEvent<HTMLInputElement>): void {
  if (target.value.length < target.maxLength || !matchMedia('(pointer: coarse)').matches) return;
  target.closest('label')?.nextElementSibling?.querySelector('input')?.focus();
}

/**
 * A date by three fields instead of a calendar: quick for a birth date, and no widget that lacks Kazakh. The value is
 * `2008-03-21`; what is not complete yet is given as it is, and the server says what is wrong with it.
 */
export function DateFields({
  id = 'date',
  label,
  hint,
  error,
  value,
  onChange,
  name,
  birthday = false,
}: FieldFrame & TextControl & { birthday?: boolean }) {
  const t = useT();
  const [typed, change] = useParts(value, onChange);
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className="grid gap-1.5" aria-describedby={ids || undefined}>
      <legend className="mb-1.5 font-semibold">{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <div className="flex flex-wrap gap-3">
        {parts.map(({ part, length, key, width, autoComplete }) => (
          <label key={part} className={`grid gap-1 text-sm ${width}`}>
            {t(key)}
            <input
              id={part === 'day' ? id : undefined}
              name={name && `${name}.${part}`}
              inputMode="numeric"
              maxLength={length}
              autoComplete={birthday ? autoComplete : 'off'}
              aria-invalid={error ? true : undefined}
              value={typed[part]}
              onChange={(event) => {
                change(part, event.target.value);
                goOn(event);
              }}
              className={`${controlClasses} numbers`}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
