import { BrowseListingsDocument } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { ProblemBanner } from '../features/frame/problem-banner.js';
import { Hero, MentorInvitation, SafetyPromise, ThreeSteps } from '../features/home/sections.js';
import { ListingGrid } from '../features/listings/listing-card.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { TextLink } from '../ui/button.js';
import { usePageMeta } from '../ui/page-meta.js';
import { Skeleton, Waiting } from '../ui/skeleton.js';
import { pageQuery } from './pages.js';

const newest = { first: 6, filter: {}, orderBy: 'NEWEST' } as const;

export const queries = () => [pageQuery(BrowseListingsDocument, newest)];

export function Page() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const { data, problem, loading, reload } = useRead(BrowseListingsDocument, newest);
  usePageMeta({ title: t('ui.pageTitle', { title: t('home.title') }), description: t('home.description') });
  return (
    <>
      <Hero openProjects={data?.listings.totalCount} />
      <div className="page grid gap-16 pt-12 sm:gap-20 sm:pt-16">
        <section className="grid gap-6">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 className="text-2xl max-sm:text-[min(1.75rem,12.5vw)]">{t('home.newest')}</h2>
            <TextLink to={paths.projects()}>{t('home.all')}</TextLink>
          </div>
          {loading && (
            <Waiting>
              <Skeleton className="h-96" />
            </Waiting>
          )}
          {problem && <ProblemBanner problem={problem} onRetry={reload} />}
          <ListingGrid listings={data?.listings.nodes ?? []} heading="h3" />
        </section>
        <ThreeSteps />
        <SafetyPromise />
        <MentorInvitation />
      </div>
    </>
  );
}
