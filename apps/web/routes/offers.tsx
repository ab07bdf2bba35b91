import { MyOffersDocument } from '../graphql/generated/graphql.js';
import type { OfferFilter } from '../graphql/generated/graphql.js';
import { useConnection } from '../data/connection.js';
import { useViewer, type Viewer } from '../data/viewer.js';
import { ProblemBanner } from '../features/frame/problem-banner.js';
import { OfferCard } from '../features/offers/offer-card.js';
import { isAwaitingMe } from '../features/offers/offer-status.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { ButtonLink } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { EmptyState } from '../ui/empty-state.js';
import { LoadMore } from '../ui/load-more.js';
import { NextStep, PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { Skeleton, Waiting } from '../ui/skeleton.js';

const pageSize = 20;
const openOnes: OfferFilter = { statuses: ['OPEN', 'HELD'] };
const decidedOnes: OfferFilter = { statuses: ['ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'SUPERSEDED'] };
const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };

function useOffers(filter: OfferFilter) {
  return useConnection(MyOffersDocument, { first: pageSize, filter }, (data) => data.viewer?.offers ?? none);
}

export function Page() {
  const t = useT();
  const { viewer } = useViewer();
  usePageMeta({ title: t('ui.pageTitle', { title: t('offers.title') }), noIndex: true });
  const open = useOffers(openOnes);
  const decided = useOffers(decidedOnes);
  const mine = open.nodes.filter(isAwaitingMe);
  const others = open.nodes.filter((offer) => !isAwaitingMe(offer));
  const isEmpty = !open.loading && !decided.loading && open.nodes.length + decided.nodes.length === 0;
  return (
    <div className="grid max-w-4xl gap-8">
      <PageHeader title={t('offers.title')} lead={t('offers.lead')} />
      {mine.length > 0 && <FirstToAnswer id={mine[0]!.id} count={mine.length} />}
      {open.problem ? (
        <ProblemBanner problem={open.problem} onRetry={open.reload} />
      ) : open.loading || decided.loading ? (
        <ListSkeleton />
      ) : isEmpty ? (
        <NoOffers viewer={viewer} />
      ) : (
        <>
          <OfferList title={t('offers.mine')} offers={mine} />
          <OfferList title={t('offers.theirs')} offers={others} />
          <LoadMore hasMore={open.hasMore} busy={open.busy} onMore={() => void open.more()} />
          <OfferList title={t('offers.decided')} offers={decided.nodes} />
          <LoadMore hasMore={decided.hasMore} busy={decided.busy} onMore={() => void decided.more()} />
        </>
      )}
    </div>
  );
}

function FirstToAnswer({ id, count }: { id: string; count: number }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <NextStep action={<ButtonLink to={paths.offer(id)}>{t('offers.look')}</ButtonLink>}>
      {t('offers.waiting', { count })}
    </NextStep>
  );
}

function OfferList({ title, offers }: { title: string; offers: Parameters<typeof OfferCard>[0]['offer'][] }) {
  if (offers.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="grid gap-3">
        {offers.map((offer) => (
          <OfferCard key={offer.id} offer={offer} />
        ))}
      </ul>
    </Section>
  );
}

function ListSkeleton() {
  return (
    <Waiting>
      <div className="grid gap-3">
        <Skeleton className="h-36" />
        <Skeleton className="h-36" />
        <Skeleton className="h-36" />
      </div>
    </Waiting>
  );
}

function NoOffers({ viewer }: { viewer: Viewer | null }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const isMentor = Boolean(viewer?.person.mentor) || viewer?.teams.length === 0;
  const action = isMentor ? (
    <ButtonLink to={paths.projects()}>{t('frame.toProjects')}</ButtonLink>
  ) : (
    <ButtonLink to={paths.myHome()}>{t('offers.toMyProjects')}</ButtonLink>
  );
  return (
    <EmptyState title={t('offers.emptyTitle')} action={action}>
      {t(isMentor ? 'offers.emptyMentor' : 'offers.emptyTeam')}
    </EmptyState>
  );
}
