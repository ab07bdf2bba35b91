import { useT } from '../i18n/texts.js';
import { Button } from './button.js';

/** The end of a list that goes on: one press, no endless scrolling, the footer stays reachable. */
export function LoadMore({ hasMore, busy, onMore }: { hasMore: boolean; busy: boolean; onMore: () => void }) {
  const t = useT();
  if (!hasMore) return null;
  return (
    <div className="grid justify-center pt-2" data-print="hide">
      <Button look="secondary" busy={busy} onClick={onMore}>
        {t('ui.showMore')}
      </Button>
    </div>
  );
}
