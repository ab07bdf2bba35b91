import { useT } from '../../../i18n/texts.js';
import { Icon } from '../../../ui/icon.js';
import { kindOrder, kindWords } from '../consent-kinds.js';
import { allowedBesidesPause, allowedTo, type Tie } from '../tie.js';

/** What the guardians allow at this moment, each in a word. */
export function AllowedList({ ties }: { ties: readonly Tie[] }) {
  const t = useT();
  const allowed = allowedTo(ties);
  const paused = allowedBesidesPause(ties);
  return (
    <ul className="divide-y divide-hairline overflow-hidden rounded-card bg-surface ring-1 ring-hairline">
      {kindOrder.map((kind) => {
        const isAllowed = allowed.includes(kind);
        const words = isAllowed
          ? 'family.allowedYes'
          : paused.includes(kind)
            ? 'family.allowedPaused'
            : 'family.allowedNo';
        return (
          <li key={kind} className="flex min-h-12 flex-wrap items-center gap-x-3 px-4 py-2">
            <span
              className={`grid size-8 shrink-0 place-items-center rounded-full ${isAllowed ? 'bg-leaf text-on-leaf' : 'bg-faint text-muted'}`}
            >
              <Icon name={isAllowed ? 'check' : paused.includes(kind) ? 'pause' : 'clock'} className="size-5" />
            </span>
            <span className="flex-1 font-semibold">{t(kindWords[kind].title)}</span>
            <span className="text-sm text-muted">{t(words)}</span>
          </li>
        );
      })}
    </ul>
  );
}
