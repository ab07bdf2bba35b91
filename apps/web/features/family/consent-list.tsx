import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { ConsentKind } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Skeleton, Waiting } from '../../ui/skeleton.js';
import { Switch } from '../../ui/switch.js';
import { ConsentInFull, useConsentTexts, type ConsentText } from './consent-in-full.js';
import { isNeeded, kindOrder, kindWords } from './consent-kinds.js';
import { consentPlace } from './wanted.js';

interface ConsentListProps {
  given: readonly ConsentKind[];
  onChange: (kind: ConsentKind, isGiven: boolean) => void;
  /** Since when it stands, or what happened to it. */
  detail?: (kind: ConsentKind) => string | undefined;
  busy?: ConsentKind | undefined;
  /** What this guardian is asked for now. */
  wanted?: readonly ConsentKind[];
  /** A pause stands: what was given has no effect until it ends. */
  isPaused?: boolean;
  /** Inside something that has a frame of its own. */
  isBare?: boolean;
}

const framed = 'overflow-hidden rounded-card bg-surface ring-1 ring-hairline';

/** Each consent with its own switch, its meaning in a sentence, and the whole of it behind one press. */
export function ConsentList({
  given,
  onChange,
  detail,
  busy,
  wanted = [],
  isPaused = false,
  isBare = false,
}: ConsentListProps) {
  const t = useT();
  const read = useConsentTexts();
  if (read.loading) {
    return (
      <Waiting>
        <Skeleton className="h-144" />
      </Waiting>
    );
  }
  // Nobody is asked to agree to words that did not come.
  if (read.problem) {
    return (
      <p className="flex flex-wrap items-center gap-3">
        {t('consent.notLoaded')}
        <Button look="secondary" onClick={read.reload}>
          {t('ui.retry')}
        </Button>
      </p>
    );
  }
  return (
    <ul className={`divide-y divide-hairline ${isBare ? '-mx-4 border-y border-hairline sm:mx-0' : framed}`}>
      {kindOrder.map((kind) => {
        const text = read.data?.consentTexts.find((each) => each.kind === kind);
        return (
          text && (
            <ConsentRow
              key={kind}
              text={text}
              isGiven={given.includes(kind)}
              onChange={(isGiven) => onChange(kind, isGiven)}
              detail={detail?.(kind)}
              isBusy={busy === kind}
              isWanted={wanted.includes(kind)}
              isPaused={isPaused}
            />
          )
        );
      })}
    </ul>
  );
}

interface ConsentRowProps {
  text: ConsentText;
  isGiven: boolean;
  onChange: (isGiven: boolean) => void;
  detail: string | undefined;
  isBusy: boolean;
  isWanted: boolean;
  isPaused: boolean;
}

/** Who comes by a link to this consent is led to its switch. */
function useArrival(place: string) {
  const row = useRef<HTMLLIElement>(null);
  const { hash, key } = useLocation();
  const isMeant = hash === `#${place}`;
  useEffect(() => {
    if (!isMeant || !row.current) return;
    // It may stand in something that was closed again.
    row.current.closest('details')?.setAttribute('open', '');
    row.current.scrollIntoView({ block: 'center' });
    row.current.querySelector('input')?.focus({ preventScroll: true });
  }, [isMeant, key]);
  return { row, isMeant };
}

function ConsentRow({ text, isGiven, onChange, detail, isBusy, isWanted, isPaused }: ConsentRowProps) {
  const t = useT();
  const words = kindWords[text.kind];
  const place = consentPlace(text.kind);
  const { row, isMeant } = useArrival(place);
  return (
    <li
      ref={row}
      id={place}
      className={`grid scroll-my-24 gap-1 px-4 py-3 sm:px-5 ${isMeant || isWanted ? 'bg-sun-soft' : ''} ${isMeant ? 'ring-3 ring-inset ring-sun' : ''}`}
    >
      <Switch
        label={text.title}
        hint={
          <>
            {text.summary}
            {isWanted && <span className="block font-semibold text-sun-ink">{t('consent.wanted')}</span>}
            {isPaused && isGiven && <span className="block font-semibold text-ink">{t('consent.paused')}</span>}
            {isNeeded(text.kind) && <span className="block font-semibold text-ink">{t('consent.needed')}</span>}
            {detail && <span className="block numbers">{detail}</span>}
          </>
        }
        checked={isGiven}
        onChange={onChange}
        busy={isBusy}
        paused={isPaused}
        before={
          <span className={`grid size-10 shrink-0 place-items-center rounded-full max-sm:hidden ${words.tone}`}>
            <Icon name={words.icon} className="size-5" />
          </span>
        }
      />
      <ConsentInFull text={text} />
    </li>
  );
}
