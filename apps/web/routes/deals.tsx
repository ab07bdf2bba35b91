import { MyDealsDocument } from '../graphql/generated/graphql.js';
import { useConnection } from '../data/connection.js';
import { useViewer, type Viewer } from '../data/viewer.js';
import { addressOf } from '../features/agreements/deal-head.js';
import { DealCard } from '../features/agreements/deal-card.js';
import { nextStepOf, type Deal, type Reader } from '../features/agreements/deal.js';
import { ProblemBanner } from '../features/frame/problem-banner.js';
import { sideOf } from '../features/offers/offer-status.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { ButtonLink } from '../ui/button.js';
import { Section } from '../ui/card.js';
import { EmptyState } from '../ui/empty-state.js';
import { LoadMore } from '../ui/load-more.js';
import { NextStep, PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { Skeleton, Waiting } from '../ui/skeleton.js';

const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0 };
const isOver = ({ status }: Deal) => status === 'COMPLETED' || status === 'TERMINATED' || status === 'VOID';

export function Page() {
  const t = useT();
  const { viewer } = useViewer();
  usePageMeta({ title: t('ui.pageTitle', { title: t('deals.title') }), noIndex: true });
  const list = useConnection(MyDealsDocument, { first: 20 }, (data) => data.viewer?.agreements ?? none);
  const reader = (deal: Deal): Reader => ({ personId: viewer?.person.id ?? '', side: sideOf(deal, viewer) });
  const isMine = (deal: Deal) => nextStepOf(deal, reader(deal)).action !== undefined;
  const running = list.nodes.filter((deal) => !isOver(deal));
  const mine = running.filter(isMine);
  const groups: [string, Deal[]][] = [
    [t('deals.mine'), mine],
    [t('deals.running'), running.filter((deal) => !isMine(deal))],
    [t('deals.over'), list.nodes.filter(isOver)],
  ];
  return (
    <div className="grid max-w-4xl gap-8">
      <PageHeader title={t('deals.title')} lead={t('deals.lead')} />
      {mine[0] && <First deal={mine[0]} reader={reader(mine[0])} />}
      {list.problem ? (
        <ProblemBanner problem={list.problem} onRetry={list.reload} />
      ) : list.loading ? (
        <Waiting>
          <div className="grid gap-3">
            <Skeleton className="h-44" />
            <Skeleton className="h-44" />
          </div>
        </Waiting>
      ) : list.nodes.length === 0 ? (
        <NoDeals viewer={viewer} />
      ) : (
        groups.map(([title, deals]) => deals.length > 0 && <Group key={title} {...{ title, deals, reader }} />)
      )}
      <LoadMore hasMore={list.hasMore} busy={list.busy} onMore={() => void list.more()} />
    </div>
  );
}

function First({ deal, reader }: { deal: Deal; reader: Reader }) {
  const t = useT();
  const { path } = useSpeech();
  const { text, values, action } = nextStepOf(deal, reader);
  if (!action) return null;
  return (
    <NextStep action={<ButtonLink to={addressOf(deal, action, path)}>{t(action.text)}</ButtonLink>}>
      {t(text, values)}
    </NextStep>
  );
}

function Group({ title, deals, reader }: { title: string; deals: Deal[]; reader: (deal: Deal) => Reader }) {
  return (
    <Section title={title}>
      <ul className="grid gap-3">
        {deals.map((deal) => (
          <DealCard key={deal.id} deal={deal} reader={reader(deal)} />
        ))}
      </ul>
    </Section>
  );
}

function NoDeals({ viewer }: { viewer: Viewer | null }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const isTeam = (viewer?.teams.length ?? 0) > 0;
  return (
    <EmptyState
      title={t('deals.emptyTitle')}
      action={
        isTeam ? (
          <ButtonLink to={paths.offers()}>{t('compare.toOffers')}</ButtonLink>
        ) : (
          <ButtonLink to={paths.projects()}>{t('frame.toProjects')}</ButtonLink>
        )
      }
    >
      {t('deals.empty')}
    </EmptyState>
  );
}
