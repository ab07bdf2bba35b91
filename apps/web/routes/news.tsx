import { useEffect, useRef } from 'react';
import { MarkNotificationsReadDocument, NewsDocument } from '../graphql/generated/graphql.js';
import { useConnection } from '../data/connection.js';
import { useVerb } from '../data/hooks.js';
import { useViewer } from '../data/viewer.js';
import { ProblemPage } from '../features/frame/error-pages.js';
import { NewsList } from '../features/news/news-list.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { ButtonLink } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';
import { LoadMore } from '../ui/load-more.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

const empty = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

export function Page() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const news = useConnection(NewsDocument, { first: 20 }, (data) => data.viewer?.notifications ?? empty);
  useReadWhenSeen(news.data !== undefined);
  usePageMeta({ title: t('ui.pageTitle', { title: t('frame.notifications') }), noIndex: true });
  if (news.loading) return <PageSkeleton />;
  if (news.problem) return <ProblemPage problem={news.problem} onRetry={news.reload} />;
  return (
    <div className="grid max-w-2xl gap-6">
      <PageHeader title={t('frame.notifications')} />
      {news.nodes.length === 0 ? (
        <EmptyState title={t('news.emptyTitle')} action={<ButtonLink to={paths.myHome()}>{t('frame.my')}</ButtonLink>}>
          {t('news.empty')}
        </EmptyState>
      ) : (
        <>
          <NewsList news={news.nodes} />
          <LoadMore hasMore={news.hasMore} busy={news.busy} onMore={() => void news.more()} />
        </>
      )}
    </div>
  );
}

/** Shown is read: said to the server once, and the number in the frame follows. The marks stay until the page is left. */
function useReadWhenSeen(isShown: boolean) {
  const { viewer, reload } = useViewer();
  const { run } = useVerb(MarkNotificationsReadDocument);
  const isSaid = useRef(false);
  const hasNew = (viewer?.unreadNotifications ?? 0) > 0;
  useEffect(() => {
    if (!isShown || !hasNew || isSaid.current) return;
    isSaid.current = true;
    void run({}).then((done) => done && reload());
  }, [isShown, hasNew, run, reload]);
}
