import { useId, type ReactNode } from 'react';
import { FieldError } from './field.js';

export interface Choice<Value extends string> {
  value: Value;
  label: ReactNode;
  hint?: ReactNode;
}

const card =
  'relative flex min-h-14 cursor-pointer items-start gap-3 rounded-control bg-surface px-4 py-3.5 ring-1 ring-inset ring-control has-checked:bg-sky-soft has-checked:ring-2 has-checked:ring-sky has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink';

interface GroupProps {
  id?: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  columns?: boolean;
}

function Group({ id, legend, hint, error, columns, children }: GroupProps & { children: ReactNode }) {
  const generated = useId();
  const group = id ?? generated;
  const ids = [hint && `${group}-hint`, error && `${group}-error`].filter(Boolean).join(' ');
  return (
    <fieldset id={group} tabIndex={-1} aria-describedby={ids || undefined} className="grid gap-2">
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      {hint && (
        <p id={`${group}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${group}-error`}>{error}</FieldError>}
      <div className={`grid gap-2 ${columns ? 'sm:grid-cols-2' : ''}`}>{children}</div>
    </fieldset>
  );
}

function Words({ label, hint }: { label: ReactNode; hint?: ReactNode }) {
  return (
    <span className="grid min-w-0 wrap-anywhere">
      <span className="font-semibold">{label}</span>
      {hint && <span className="text-sm text-muted">{hint}</span>}
    </span>
  );
}

/** One of few: large cards instead of small circles. */
export function ChoiceCards<Value extends string>({
  value,
  onChange,
  choices,
  name,
  ...group
}: GroupProps & {
  name?: string;
  value: Value | '';
  onChange: (value: Value) => void;
  choices: readonly Choice<Value>[];
}) {
  const generated = useId();
  return (
    <Group {...group}>
      {choices.map((choice) => (
        <label key={choice.value} className={card}>
          <input
            type="radio"
            name={name ?? generated}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
            className="mt-0.5 size-5 shrink-0 outline-none"
          />
          <Words label={choice.label} hint={choice.hint} />
        </label>
      ))}
    </Group>
  );
}

/** Any of few. */
export function CheckCards<Value extends string>({
  values,
  onChange,
  choices,
  ...group
}: GroupProps & { values: readonly Value[]; onChange: (values: Value[]) => void; choices: readonly Choice<Value>[] }) {
  const toggle = (value: Value) =>
    onChange(values.includes(value) ? values.filter((each) => each !== value) : [...values, value]);
  return (
    <Group {...group}>
      {choices.map((choice) => (
        <label key={choice.value} className={card}>
          <input
            type="checkbox"
            checked={values.includes(choice.value)}
            onChange={() => toggle(choice.value)}
            className="mt-0.5 size-5 shrink-0 outline-none"
          />
          <Words label={choice.label} hint={choice.hint} />
        </label>
      ))}
    </Group>
  );
}

export function Checkbox({
  label,
  hint,
  checked,
  onChange,
  id,
  name,
  error,
}: Omit<Choice<string>, 'value'> & {
  checked: boolean;
  onChange: (checked: boolean) => void;
  id?: string;
  name?: string;
  error?: string | undefined;
}) {
  const generated = useId();
  const control = id ?? generated;
  return (
    <div className="grid gap-1">
      {error && <FieldError id={`${control}-error`}>{error}</FieldError>}
      <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
        <input
          id={control}
          name={name}
          type="checkbox"
          checked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${control}-error` : undefined}
          onChange={(event) => onChange(event.target.checked)}
          className="mt-0.5 size-6 shrink-0"
        />
        <Words label={label} hint={hint} />
      </label>
    </div>
  );
}
