import { useSearchParams } from 'react-router';
import { CaseQueueDocument, type CaseKind } from '../graphql/generated/graphql.js';
import { useConnection } from '../data/connection.js';
import { AdminOnly, AdminPlaces } from '../features/admin/admin-only.js';
import { CaseList } from '../features/admin/case-list.js';
import { kindTexts } from '../features/admin/case-words.js';
import { isKind, queueSize, waiting } from '../features/admin/queue-filter.js';
import { ProblemPage } from '../features/frame/error-pages.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { Button, ButtonLink, TextLink } from '../ui/button.js';
import { SelectChip } from '../ui/chips.js';
import { EmptyState } from '../ui/empty-state.js';
import { LoadMore } from '../ui/load-more.js';
import { NextStep, PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

export function Page() {
  const t = useT();
  usePageMeta({ title: t('ui.pageTitle', { title: t('admin.queue') }), noIndex: true });
  return (
    <AdminOnly>
      <Queue />
    </AdminOnly>
  );
}

function Queue() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const [search, setSearch] = useSearchParams();
  const kind = search.get('kind');
  const only = search.get('only');
  const queue = useConnection(
    CaseQueueDocument,
    { first: queueSize, filter: waiting(kind, only) },
    (data) => data.moderationCases,
  );
  const kinds = (Object.keys(kindTexts) as CaseKind[]).map((value) => ({ value, label: t(kindTexts[value]) }));
  if (queue.loading) return <PageSkeleton />;
  if (queue.problem) return <ProblemPage problem={queue.problem} onRetry={queue.reload} />;
  const [first] = queue.nodes;
  return (
    <div className="grid max-w-4xl gap-6">
      <AdminPlaces here="queue" />
      <PageHeader title={t('admin.queue')} />
      {first && (
        <NextStep action={<ButtonLink to={paths.adminCase(first.id)}>{t('admin.begin')}</ButtonLink>}>
          {t('admin.waiting', { count: queue.data?.moderationCases.totalCount ?? 0 })}
        </NextStep>
      )}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <SelectChip
          label={t('admin.kind')}
          empty={t('admin.anyKind')}
          value={isKind(kind) ? kind : ''}
          onChange={(value) => setSearch(value ? { kind: value } : {}, { preventScrollReset: true })}
          options={kinds}
        />
        {(only === 'overdue' || only === 'safety') && (
          <span className="flex flex-wrap items-center gap-x-3">
            {t(only === 'overdue' ? 'admin.onlyOverdue' : 'admin.onlySafety')}
            <TextLink to={paths.adminQueue()}>{t('admin.showAll')}</TextLink>
          </span>
        )}
      </div>
      {first ? (
        <>
          <CaseList cases={queue.nodes} />
          <LoadMore hasMore={queue.hasMore} busy={queue.busy} onMore={() => void queue.more()} />
        </>
      ) : (
        <EmptyState
          title={t('admin.emptyTitle')}
          action={
            (isKind(kind) || only) && (
              <Button look="secondary" onClick={() => setSearch({})}>
                {t('admin.showAll')}
              </Button>
            )
          }
        >
          {t('admin.empty')}
        </EmptyState>
      )}
    </div>
  );
}
