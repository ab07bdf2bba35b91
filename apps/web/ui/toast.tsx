import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useT } from '../i18n/texts.js';

interface Toast {
  text: string;
  /** Offered for ten seconds: undo instead of "are you sure?". */
  undo?: (() => void) | undefined;
}
interface Toasts {
  say: (text: string, options?: { undo?: () => void }) => void;
}

const ToastContext = createContext<Toasts | null>(null);
const shownForMs = 6_000;
const undoForMs = 10_000;

/** One polite live region for the whole site: every short "done" is said here, by eye and by ear. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useT();
  const [toast, setToast] = useState<Toast | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback((text: string, { undo }: { undo?: () => void } = {}) => {
    clearTimeout(timer.current);
    setToast({ text, undo });
    timer.current = setTimeout(() => setToast(null), undo ? undoForMs : shownForMs);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const toasts = useMemo(() => ({ say }), [say]);
  return (
    <ToastContext value={toasts}>
      {children}
      <div
        role="status"
        aria-live="polite"
        data-print="hide"
        className="pointer-events-none fixed inset-x-4 bottom-24 z-50 grid justify-items-center lg:bottom-8"
      >
        {toast && (
          <div className="pointer-events-auto flex max-w-xl items-center gap-4 rounded-card bg-ink px-5 py-3 text-bg shadow-float">
            <span>{toast.text}</span>
            {toast.undo && (
              <button
                type="button"
                className="min-h-11 shrink-0 px-2 font-bold text-sun dark:text-sky-soft"
                onClick={() => {
                  toast.undo?.();
                  setToast(null);
                }}
              >
                {t('ui.undo')}
              </button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  );
}

export function useToast(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('ToastProvider is missing.');
  return toasts;
}
