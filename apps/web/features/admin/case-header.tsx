import { ClaimCaseDocument, ReleaseCaseDocument, type QueuedCaseFragment } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useFormat, useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { StatusWord } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { ProblemText } from '../../ui/form.js';
import { CaseClock, CaseSeverity } from './case-clock.js';
import { kindTexts, subjectName } from './case-words.js';

/** What kind of case it is, since when it waits, and whose it is. */
export function CaseHeader({ row }: { row: QueuedCaseFragment }) {
  const t = useT();
  const { ago } = useFormat();
  const claim = useVerb(ClaimCaseDocument);
  const release = useVerb(ReleaseCaseDocument);
  const input = { caseId: row.id };
  const problem = claim.problem ?? release.problem;
  return (
    <header className="grid gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <StatusWord tone="sky">{t(kindTexts[row.kind])}</StatusWord>
        <CaseSeverity row={row} />
        <span className="text-sm text-muted numbers">{t('admin.opened', { ago: ago(row.openedAt) })}</span>
        <CaseClock row={row} />
      </div>
      <h1 className="text-2xl wrap-anywhere max-sm:text-[min(1.75rem,12.5vw)]">
        {subjectName(row) ?? t(kindTexts[row.kind])}
      </h1>
      {row.kind !== 'REPORT' && <p className="measure text-muted">{row.reason}</p>}
      {row.resolution && <Banner tone="leaf">{row.resolution}</Banner>}
      {problem && (
        <Banner tone="apple" alert>
          <ProblemText problem={problem} />
        </Banner>
      )}
      <div className="flex flex-wrap items-center gap-3">
        {row.assignee && <span>{t('admin.assignee', { name: row.assignee.displayName })}</span>}
        {row.viewerCan.includes('CLAIM') && (
          <Button look="secondary" busy={claim.busy} onClick={() => void claim.run({ input })}>
            {t('admin.claim')}
          </Button>
        )}
        {row.viewerCan.includes('RELEASE') && (
          <Button look="quiet" busy={release.busy} onClick={() => void release.run({ input })}>
            {t('admin.release')}
          </Button>
        )}
      </div>
    </header>
  );
}
