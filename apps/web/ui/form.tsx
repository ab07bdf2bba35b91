import { useCallback, useEffect, useId, useMemo, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useT } from '../i18n/texts.js';
import type { Problem } from '../data/problem.js';
import { Button } from './button.js';
import { Banner } from './banner.js';
import { ProblemText } from './problem-text.js';

export { ProblemText } from './problem-text.js';

export interface FormOptions<Values> {
  /** Names are the paths of the mutation's input, so the server's refusals find their field. */
  initial: Values;
  problem: Problem | undefined;
  busy: boolean;
  onSubmit: (values: Values) => void;
  /** Fields that must not be empty; everything else the server decides. */
  required?: readonly (keyof Values & string)[];
}

type TextNames<Values> = { [Name in keyof Values]: Values[Name] extends string ? Name : never }[keyof Values] & string;

/** `money.amount` is a part of `money`. */
const isAt = (path: string, name: string): boolean => path === name || path.startsWith(`${name}.`);

/** What is wrong where: fields that were left empty, and what the server refused. */
function useErrors(problem: Problem | undefined) {
  const t = useT();
  const [missing, setMissing] = useState<readonly string[]>([]);
  /** Counts the submits that failed: each one moves the focus to the summary. */
  const [failures, setFailures] = useState(0);
  /** Changed since the last submit: whether they are right now is said at the next one. */
  const [changed, setChanged] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!problem) return;
    setChanged([]);
    setFailures((count) => count + 1);
  }, [problem]);
  const errors = useMemo(() => {
    const found = new Map<string, string>(missing.map((name) => [name, t('ui.required')]));
    for (const field of problem?.fields ?? []) if (!found.has(field.path)) found.set(field.path, field.message);
    for (const path of [...found.keys()]) if (changed.some((name) => isAt(path, name))) found.delete(path);
    return found;
  }, [missing, problem, changed, t]);
  const miss = (names: readonly string[]) => {
    setMissing(names);
    setChanged([]);
    if (names.length > 0) setFailures((count) => count + 1);
  };
  const change = (name: string) =>
    setChanged((before) => (failures === 0 || before.includes(name) ? before : [...before, name]));
  const isGeneral = missing.length === 0 && !problem?.fields?.length;
  return { errors, failures, miss, change, isRefused: isGeneral };
}

export function useForm<Values extends object>({
  initial,
  problem,
  busy,
  onSubmit,
  required = [],
}: FormOptions<Values>) {
  const id = useId();
  const [values, setValues] = useState(initial);
  const { errors, failures, miss, change, isRefused } = useErrors(problem);
  const set = <Name extends keyof Values>(name: Name, value: Values[Name]) => {
    change(String(name));
    setValues((before) => ({ ...before, [name]: value }));
  };
  const fieldId = useCallback((name: string) => `${id}-${name}`, [id]);
  /** `money` also shows what the server says of `money.amount`. */
  const errorOf = (name: string) => errors.get(name) ?? [...errors].find(([path]) => path.startsWith(`${name}.`))?.[1];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const empty = required.filter((name) => !values[name] || String(values[name]).trim() === '');
    miss(empty);
    if (empty.length === 0) onSubmit(values);
  };
  const field = <Name extends TextNames<Values>>(name: Name) => ({
    id: fieldId(name),
    name,
    value: values[name] as string,
    onChange: (value: string) => set(name, value as Values[Name]),
    error: errorOf(name),
  });
  const state = { errors, fieldId, submit, busy, problem, failures, isRefused };
  return { ...state, values, set, setValues, field, errorOf };
}

export type FormState = Pick<
  ReturnType<typeof useForm>,
  'errors' | 'fieldId' | 'submit' | 'busy' | 'problem' | 'failures' | 'isRefused'
>;

/** Shows the server's reason when it concerns no single field, and links to each field that needs another look. */
export function ErrorSummary({ form }: { form: FormState }) {
  const t = useT();
  const element = useRef<HTMLDivElement>(null);
  const { errors, problem, failures, isRefused, fieldId } = form;
  const [labels, setLabels] = useState<ReadonlyMap<string, string>>(new Map());
  const summed = useRef(0);
  useEffect(() => {
    // Once a submit: whoever corrects a field meanwhile is not called back from it.
    if (failures === summed.current) return;
    summed.current = failures;
    setLabels(new Map([...errors.keys()].map((path) => [path, labelOf(fieldId(path))])));
    element.current?.focus();
    const prefix = `${t('ui.errorPrefix')} `;
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
  }, [failures, errors, fieldId, t]);
  const general = isRefused && problem && errors.size === 0 ? problem : undefined;
  if (!general && errors.size === 0) return null;
  return (
    <div ref={element} tabIndex={-1} role="alert" className="rounded-card outline-offset-4">
      <Banner tone="apple" title={general ? undefined : t('ui.checkFields', { count: errors.size })}>
        {general ? (
          <ProblemText problem={general} />
        ) : (
          <ul className="grid gap-1">
            {[...errors].map(([path, message]) => (
              <li key={path}>
                <a
                  href={`#${form.fieldId(path)}`}
                  className="inline-flex min-h-8 items-center"
                  onClick={(event) => focusField(event, form.fieldId(path))}
                >
                  {[labels.get(path), message].filter(Boolean).join(' — ')}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Banner>
    </div>
  );
}

/** The words at the field itself, so that the list says which one is meant. */
function labelOf(id: string): string {
  const element = document.getElementById(id);
  const label =
    document.querySelector(`label[for="${CSS.escape(id)}"]`) ?? element?.closest('fieldset')?.querySelector('legend');
  return label?.firstChild?.textContent?.trim() ?? '';
}

/** A path below a field ("money.amount") leads to the field. */
function focusField(event: { preventDefault: () => void }, id: string): void {
  event.preventDefault();
  for (let name = id; name; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const element = document.getElementById(name);
    if (element) return element.focus();
  }
}

/** What becomes of one's words while there is no line. It stands in every form; styles show it only then (base.css). */
export function OfflineLine({ children }: { children?: ReactNode }) {
  const t = useT();
  return (
    <p data-when="offline" className="measure text-sm">
      {children ?? t('ui.offlineForm')}
    </p>
  );
}

/** A form that never validates while one types: the summary comes after sending, texts are kept. */
export function Form({
  form,
  submit,
  look,
  children,
  after,
}: {
  form: FormState;
  /** The words of the button; without them there is nothing to send yet. */
  submit: ReactNode;
  look?: 'primary' | 'danger';
  children: ReactNode;
  after?: ReactNode;
}) {
  return (
    <form noValidate onSubmit={form.submit} className="grid gap-6">
      <ErrorSummary form={form} />
      {children}
      {submit && (
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" look={look ?? 'primary'} busy={form.busy} className="max-sm:w-full">
            {submit}
          </Button>
          {after}
          <OfflineLine />
        </div>
      )}
    </form>
  );
}
