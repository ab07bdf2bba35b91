import { useCallback, useEffect, useState } from 'react';

const prefix = 'asar.draft.';

function kept<Draft>(name: string): Draft | null {
  const text = sessionStorage.getItem(prefix + name);
  if (text === null) return null;
  try {
    return JSON.parse(text) as Draft;
  } catch {
    // Written by another version of the page: it begins anew.
    return null;
  }
}

/** What is typed stays in this tab through steps, reloads and lost connections, until it is sent. */
export function useKeptDraft<Draft extends object>(name: string, initial: () => Draft) {
  const [draft, setDraft] = useState<Draft>(() => ({ ...initial(), ...kept<Partial<Draft>>(name) }));
  const [isSent, setSent] = useState(false);
  useEffect(() => {
    if (!isSent) sessionStorage.setItem(prefix + name, JSON.stringify(draft));
  }, [name, draft, isSent]);
  const forget = useCallback(() => {
    setSent(true);
    sessionStorage.removeItem(prefix + name);
  }, [name]);
  return [draft, setDraft, forget] as const;
}
