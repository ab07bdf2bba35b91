import type { ConsentKind } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Icon } from '../../ui/icon.js';
import { Skeleton, Waiting } from '../../ui/skeleton.js';
import { Switch } from '../../ui/switch.js';
import { ConsentInFull, useConsentTexts, type ConsentText } from './consent-in-full.js';
import { isNeeded, kindOrder, kindWords } from './consent-kinds.js';

interface ConsentListProps {
  given: readonly ConsentKind[];
  onChange: (kind: ConsentKind, isGiven: boolean) => void;
  /** Since when it stands, or what happened to it. */
  detail?: (kind: ConsentKind) => string | undefined;
  busy?: ConsentKind | undefined;
  disabled?: boolean;
}

/** Each consent with its own switch, its meaning in a sentence, and the whole of it behind one press. */
export function ConsentList({ given, onChange, detail, busy, disabled = false }: ConsentListProps) {
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
    <ul className="divide-y divide-hairline overflow-hidden rounded-card bg-surface ring-1 ring-hairline">
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
              disabled={disabled}
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
  disabled: boolean;
}

function ConsentRow({ text, isGiven, onChange, detail, isBusy, disabled }: ConsentRowProps) {
  const t = useT();
  const words = kindWords[text.kind];
  return (
    <li className="grid gap-1 px-4 py-3 sm:px-5">
      <Switch
        label={text.title}
        hint={
          <>
            {text.summary}
            {isNeeded(text.kind) && <span className="block font-semibold text-ink">{t('consent.needed')}</span>}
            {detail && <span className="block numbers">{detail}</span>}
          </>
        }
        checked={isGiven}
        onChange={onChange}
        busy={isBusy}
        disabled={disabled}
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
