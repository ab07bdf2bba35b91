import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useT } from '../i18n/texts.js';
import { Icon } from './icon.js';

/** The browser's own dialog: focus stays inside, Escape closes. Only for what cannot be undone, or for one short form. */
export function Dialog({
  open,
  onClose,
  title,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
}) {
  const t = useT();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      aria-labelledby={heading}
      onClose={onClose}
      className="m-auto w-[min(36rem,calc(100vw-2rem))] rounded-card bg-surface p-5 text-ink shadow-float sm:p-8 max-sm:mb-4"
    >
      {open && (
        <div className="grid gap-5">
          <div className="flex items-start justify-between gap-4">
            <h2 id={heading} className="text-xl">
              {title}
            </h2>
            <button
              type="button"
              onClick={onClose}
              aria-label={t('ui.close')}
              className="-mr-2 -mt-2 grid size-11 shrink-0 place-items-center rounded-full hover:bg-sunken"
            >
              <Icon name="close" />
            </button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  );
}
