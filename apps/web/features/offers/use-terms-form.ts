import { useCallback, useEffect, useId, useMemo, useState, type FormEvent } from 'react';
import type { Problem } from '../../data/problem.js';
import { useFormat, useT } from '../../i18n/texts.js';
import type { FormState } from '../../ui/form.js';
import type { Ground, TermsDraft } from './draft.js';
import type { DraftProblem } from './draft-problems.js';

export interface TermsForm extends FormState {
  draft: TermsDraft;
  ground: Ground;
  change: (part: Partial<TermsDraft>) => void;
  /** What is wrong at this path; `below` also takes what stands under it. */
  errorOf: (path: string, below?: boolean) => string | undefined;
}

interface Options {
  draft: TermsDraft;
  setDraft: (next: (before: TermsDraft) => TermsDraft) => void;
  ground: Ground;
  check: (draft: TermsDraft) => DraftProblem[];
  problem: Problem | undefined;
  busy: boolean;
  onSubmit: () => void;
}

/** As `useForm`, for terms: their parts depend on each other and stand on several screens. */
export function useTermsForm({ draft, setDraft, ground, check, problem, busy, onSubmit }: Options): TermsForm {
  const t = useT();
  const { money } = useFormat();
  const id = useId();
  const [found, setFound] = useState<readonly DraftProblem[]>([]);
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    if (problem) setFailures((count) => count + 1);
  }, [problem]);
  const errors = useMemo(() => {
    const texts = new Map<string, string>();
    for (const { path, text, values, sum } of found)
      if (!texts.has(path)) texts.set(path, t(text, { ...values, ...(sum && { sum: money(sum) }) }));
    for (const { path, message } of problem?.fields ?? []) if (!texts.has(path)) texts.set(path, message);
    return texts;
  }, [found, problem, t, money]);
  const fieldId = useCallback((path: string) => `${id}-${path}`, [id]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const problems = check(draft);
    setFound(problems);
    if (problems.length > 0) setFailures((count) => count + 1);
    else onSubmit();
  };
  return {
    draft,
    ground,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    errorOf: (path, below = false) =>
      errors.get(path) ?? (below ? [...errors].find(([each]) => each.startsWith(`${path}.`))?.[1] : undefined),
    errors,
    fieldId,
    submit,
    busy,
    problem,
    failures,
    isRefused: found.length === 0,
  };
}
