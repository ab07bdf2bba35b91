import { Link } from 'react-router';
import type { QueuedCaseFragment } from '../../graphql/generated/graphql.js';
import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { StatusWord } from '../../ui/badge.js';
import { Icon } from '../../ui/icon.js';
import { CaseClock, CaseSeverity } from './case-clock.js';
import { kindTexts, subjectName } from './case-words.js';

/** The queue in the order in which it is to be emptied: severity, then what is due first. */
export function CaseList({ cases }: { cases: readonly QueuedCaseFragment[] }) {
  const t = useT();
  const { ago } = useFormat();
  const paths = pathsFor(useSpeech().path);
  return (
    <ul className="divide-y divide-hairline overflow-hidden rounded-card bg-surface ring-1 ring-hairline">
      {cases.map((row) => (
        <li key={row.id}>
          <Link
            to={paths.adminCase(row.id)}
            className="flex min-h-16 items-center gap-x-4 px-5 py-3 text-ink no-underline hover:bg-sunken"
          >
            <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
              <span className="grid min-w-0 flex-1 basis-56">
                <span className="wrap-anywhere font-semibold">{subjectName(row) ?? t(kindTexts[row.kind])}</span>
                <span className="text-sm text-muted numbers">
                  {t(kindTexts[row.kind])} · {ago(row.openedAt)}
                  {row.assignee && ` · ${row.assignee.displayName}`}
                </span>
                <CaseClock row={row} />
              </span>
              <CaseSeverity row={row} />
              {row.riskFlags.map((flag) => (
                <StatusWord key={flag.code} tone="plain">
                  {flag.text}
                </StatusWord>
              ))}
            </span>
            <Icon name="right" className="size-5 shrink-0 text-muted" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
