import { useSearchParams } from 'react-router';
import { BrowseListingsDocument, SectorsDocument } from '../graphql/generated/graphql.js';
import { useConnection } from '../data/connection.js';
import { useRead } from '../data/hooks.js';
import { BrowseFilters, OrderSelect } from '../features/listings/browse-filters.js';
import { browseOf, browseVariables, isFiltered } from '../features/listings/browse-search.js';
import { ListingGrid } from '../features/listings/listing-card.js';
import { ProblemBanner } from '../features/frame/problem-banner.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { ButtonLink } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';
import { LoadMore } from '../ui/load-more.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { Skeleton, Waiting } from '../ui/skeleton.js';
import { pageQuery, type PageInput } from './pages.js';

export const queries = ({ search }: PageInput) => [
  pageQuery(BrowseListingsDocument, browseVariables(browseOf(search))),
  pageQuery(SectorsDocument, {}),
];

export function Page() {
  const t = useT();
  const [search] = useSearchParams();
  const browse = browseOf(search);
  const list = useConnection(BrowseListingsDocument, browseVariables(browse), (data) => data.listings);
  const sectors = useRead(SectorsDocument, {});
  const count = list.data?.listings.totalCount;
  usePageMeta({
    title: t('ui.pageTitle', { title: t('browse.title') }),
    description: t('browse.description'),
    noIndex: isFiltered(browse),
  });
  return (
    <div className="page grid gap-6 py-8 sm:py-12">
      <PageHeader title={t('browse.title')} lead={t('browse.lead')} />
      <BrowseFilters browse={browse} sectors={sectors.data?.sectors ?? []} />
      <div className="flex min-h-12 flex-wrap items-center justify-between gap-3">
        <p role="status" className="font-semibold numbers">
          {count !== undefined && t('browse.count', { count })}
        </p>
        {count !== 0 && <OrderSelect browse={browse} />}
      </div>
      {list.loading && <LoadingGrid />}
      {list.problem && <ProblemBanner problem={list.problem} onRetry={list.reload} />}
      {list.data && list.nodes.length === 0 && <NothingFound filtered={isFiltered(browse)} />}
      <ListingGrid listings={list.nodes} heading="h2" />
      {list.failed && <p role="alert">{t('browse.moreFailed')}</p>}
      <LoadMore hasMore={list.hasMore} busy={list.busy} onMore={() => void list.more()} />
    </div>
  );
}

function LoadingGrid() {
  return (
    <Waiting>
      <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {['a', 'b', 'c'].map((key) => (
          <Skeleton key={key} className="h-96" />
        ))}
      </div>
    </Waiting>
  );
}

function NothingFound({ filtered }: { filtered: boolean }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  if (filtered) {
    return (
      <EmptyState
        title={t('browse.filteredTitle')}
        action={<ButtonLink to={paths.projects()}>{t('browse.clear')}</ButtonLink>}
      >
        {t('browse.filtered')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('browse.emptyTitle')}
      action={<ButtonLink to={paths.newProject()}>{t('browse.publish')}</ButtonLink>}
    >
      {t('browse.empty')}
    </EmptyState>
  );
}
