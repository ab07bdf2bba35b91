import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { isOffline, onLineChange, setLost } from '../../data/line.js';
import { useT } from '../../i18n/texts.js';
import { Icon } from '../../ui/icon.js';
import { startWorker } from '../../worker/register.js';
import { unsentCount } from './unsent.js';

const countEveryMs = 2_000;
const askEveryMs = 5_000;

/** What the page says about the device it is read on: no connection, and what waits for one; a newer version that waits. */
export function Device() {
  const [update, setUpdate] = useState<(() => void) | null>(null);
  useEffect(() => void startWorker((bring) => setUpdate(() => bring)), []);
  return (
    <div
      role="status"
      data-print="hide"
      className="pointer-events-none fixed inset-x-4 top-20 z-40 grid justify-items-center gap-2"
    >
      <OfflinePill />
      {update && <UpdatePill bring={update} />}
    </div>
  );
}

function useOffline(): boolean {
  const offline = useSyncExternalStore(onLineChange, isOffline);
  // Styles mark what needs the net: it is not hidden, and it says why it waits.
  useEffect(() => void document.documentElement.toggleAttribute('data-offline', offline), [offline]);
  return offline;
}

/** A phone that thinks it is connected tells nobody when it really is: the site asks now and then. */
function useSearchForLine(isAlone: boolean): void {
  useEffect(() => {
    if (!isAlone) return undefined;
    const ask = () =>
      void fetch('/worker.js', { method: 'HEAD', cache: 'no-store' }).then(
        () => setLost(false),
        () => undefined,
      );
    const timer = setInterval(() => navigator.onLine && ask(), askEveryMs);
    return () => clearInterval(timer);
  }, [isAlone]);
}

/** How much was made here and has not reached the server; looked at only while there is no connection. */
function useUnsent(isAlone: boolean): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (!isAlone) return undefined;
    const look = () => void unsentCount().then(setCount, () => undefined);
    look();
    const timer = setInterval(look, countEveryMs);
    return () => clearInterval(timer);
  }, [isAlone]);
  return count;
}

/** The page begins below what is said, however many lines it takes: nothing stands where nobody can bring it into view. */
function useRoomAbovePage(isSaid: boolean) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const { current } = said;
    if (!isSaid || !current) return undefined;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--offline-line', `${current.offsetHeight}px`));
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty('--offline-line');
    };
  }, [isSaid]);
  return said;
}

function OfflinePill() {
  const t = useT();
  const isAlone = useOffline();
  const said = useRoomAbovePage(isAlone);
  useSearchForLine(isAlone);
  const count = useUnsent(isAlone);
  if (!isAlone) return null;
  return (
    <p
      ref={said}
      className="flex items-center gap-2 rounded-card bg-sun px-5 py-2 text-sm font-semibold text-on-sun shadow-float"
    >
      <Icon name="offline" className="size-5 shrink-0" />
      <span>
        {t('frame.offline')} {count > 0 && t('frame.unsent', { count })}
      </span>
    </p>
  );
}

function UpdatePill({ bring }: { bring: () => void }) {
  const t = useT();
  return (
    <p className="pointer-events-auto flex flex-wrap items-center gap-x-4 rounded-card bg-ink px-5 py-1 text-sm text-bg shadow-float">
      {t('frame.update')}
      <button type="button" onClick={bring} className="min-h-11 font-bold text-sun dark:text-sky-soft">
        {t('frame.updateNow')}
      </button>
    </p>
  );
}
