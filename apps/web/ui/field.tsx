import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react';
import { useFormat, useT } from '../i18n/texts.js';
import { controlClasses } from './control-classes.js';

export { controlClasses } from './control-classes.js';

export interface FieldFrame {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  /** Says so beside the label; everything else is required. */
  optional?: boolean;
}

export interface Described {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** Label, hint and error around one control, joined for screen readers. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  after,
  children,
}: FieldFrame & { id?: string | undefined; after?: ReactNode; children: (described: Described) => ReactNode }) {
  const t = useT();
  const generated = useId();
  const control = id ?? generated;
  const ids = [hint && `${control}-hint`, error && `${control}-error`].filter(Boolean).join(' ');
  return (
    <div className="grid gap-1.5">
      <label htmlFor={control} className="font-semibold">
        {label} {optional && <span className="font-normal text-muted">({t('ui.optional')})</span>}
      </label>
      {hint && (
        <p id={`${control}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${control}-error`}>{error}</FieldError>}
      {children({ id: control, 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined })}
      {after}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  const t = useT();
  return (
    <p id={id} className="text-sm font-semibold text-apple">
      <span className="sr-only">{t('ui.errorPrefix')} </span>
      {children}
    </p>
  );
}

/** What useForm().field(name) gives to each control. */
export interface TextControl {
  id?: string;
  name?: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

type Own = 'id' | 'name' | 'value' | 'onChange';

export function TextField({
  label,
  hint,
  error,
  optional = false,
  value,
  onChange,
  id,
  className = '',
  ...rest
}: FieldFrame & TextControl & Omit<InputHTMLAttributes<HTMLInputElement>, Own>) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(described) => (
        <input
          {...rest}
          {...described}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={`${controlClasses} ${className}`}
        />
      )}
    </Field>
  );
}

/** With `maxLength` it counts what is left in words that are read out seldom, not at every key. */
export function TextArea({
  label,
  hint,
  error,
  optional = false,
  value,
  onChange,
  id,
  maxLength,
  rows = 5,
  ...rest
}: FieldFrame & TextControl & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, Own>) {
  const t = useT();
  const counter = maxLength !== undefined && (
    <p className={`text-sm numbers ${value.length > maxLength ? 'font-semibold text-apple' : 'text-muted'}`}>
      {value.length > maxLength
        ? t('ui.charactersOver', { count: value.length - maxLength })
        : t('ui.charactersLeft', { count: maxLength - value.length })}
    </p>
  );
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional} after={counter}>
      {(described) => (
        <textarea
          {...rest}
          {...described}
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={controlClasses}
        />
      )}
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

export function Select({
  label,
  hint,
  error,
  optional = false,
  value,
  onChange,
  id,
  options,
  empty,
  ...rest
}: FieldFrame &
  TextControl & { options: readonly Option[]; empty?: string } & Omit<SelectHTMLAttributes<HTMLSelectElement>, Own>) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      {(described) => (
        <select
          {...rest}
          {...described}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={`${controlClasses} pr-10`}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

const signs: Record<string, string> = { KZT: '₸', USD: '$', EUR: '€' };

/** A sum in major units as the API wants it ("150000" or "150000.50"); shows groups of three while the field is left. */
export function MoneyField({
  label,
  hint,
  error,
  optional = false,
  value,
  onChange,
  id,
  name,
  currency = 'KZT',
}: FieldFrame & TextControl & { currency?: string }) {
  const { money } = useFormat();
  const known = /^\d+(\.\d{1,2})?$/.test(value);
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      optional={optional}
      after={
        known && value.length > 3 && <p className="text-sm text-muted numbers">{money({ amount: value, currency })}</p>
      }
    >
      {(described) => (
        <div className="relative max-w-72">
          <input
            {...described}
            name={name}
            inputMode="decimal"
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value.replace(/\s/g, '').replace(',', '.'))}
            className={`${controlClasses} pr-12 numbers`}
          />
          <span aria-hidden="true" className="absolute inset-y-0 right-4 grid place-items-center text-muted">
            {signs[currency] ?? currency}
          </span>
        </div>
      )}
    </Field>
  );
}
