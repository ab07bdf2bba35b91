import { useEffect, useRef } from 'react';
import { useT } from '../../i18n/texts.js';
import { buttonClasses } from '../../ui/button.js';

const PRESSES = 3;
const withinMs = 5_000;
/** The server sends whoever comes here to a page that anybody might have open. */
const exit = '/exit';

/** Nothing of the page is left to be seen while the next one is on its way, and «back» does not lead here. */
function leave(): void {
  for (const form of document.forms) form.reset();
  document.title = '';
  document.body.replaceChildren();
  location.replace(exit);
}

/** In reach wherever one has scrolled to, in a row of its own so that it hides nothing; Escape three times does the same. A plain link where there is no JavaScript. */
export function ExitButton({ onLeave }: { onLeave: () => void }) {
  const t = useT();
  const presses = useRef<number[]>([]);
  const forget = useRef(onLeave);
  forget.current = onLeave;
  useEffect(() => {
    const press = ({ key, timeStamp }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      presses.current = [...presses.current.filter((each) => timeStamp - each < withinMs), timeStamp];
      if (presses.current.length < PRESSES) return;
      forget.current();
      leave();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <div className="over-bar fixed inset-x-0 z-30 flex justify-end border-t border-hairline bg-bg px-4 py-2 lg:contents">
      <a
        href={exit}
        rel="noreferrer nofollow"
        onClick={(event) => {
          event.preventDefault();
          onLeave();
          leave();
        }}
        className={buttonClasses(
          'sun',
          'lg:fixed lg:right-[max(2rem,calc(50vw-34rem))] lg:top-24 lg:z-30 lg:shadow-float',
        )}
      >
        {t('report.exit')}
      </a>
    </div>
  );
}
