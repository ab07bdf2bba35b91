import type { ReactNode } from 'react';
import { useT } from '../i18n/texts.js';

/** What becomes of one's words while there is no line. It stands in every form; styles show it only then (base.css). */
export function OfflineLine({ children }: { children?: ReactNode }) {
  const t = useT();
  return (
    <p data-when="offline" className="measure text-sm">
      {children ?? t('ui.offlineForm')}
    </p>
  );
}
