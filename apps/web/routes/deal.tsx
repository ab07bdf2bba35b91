import { useEffect, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { DealDetailDocument } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { useViewer } from '../data/viewer.js';
import { CoolingOff } from '../features/agreements/cooling-off.js';
import { DealHead } from '../features/agreements/deal-head.js';
import { dealOf, type DealDetail, type Reader } from '../features/agreements/deal.js';
import { DocumentsTab } from '../features/agreements/documents-tab.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { MilestoneLine } from '../features/milestones/milestone-line.js';
import { MilestoneList } from '../features/milestones/milestone-list.js';
import { FactsLine } from '../features/offers/facts-line.js';
import { sideOf } from '../features/offers/offer-status.js';
import { TermsCard } from '../features/offers/terms-words.js';
import { MoneyTab } from '../features/payments/money-tab.js';
import { PaymentState } from '../features/payments/payment-state.js';
import { useT } from '../i18n/texts.js';
import { Card, Section } from '../ui/card.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';
import { Tabs } from '../ui/tabs.js';

const askAgainMs = 20_000;
/** Whoever comes back from paying looks at the screen and waits. */
const askAtOnceMs = 2_000;

export function Page() {
  const { id = '' } = useParams();
  const { viewer } = useViewer();
  const [search] = useSearchParams();
  const [isPaying, setPaying] = useState(search.has('redirect_status'));
  const everyMs = isPaying ? askAtOnceMs : askAgainMs;
  const { data, problem, loading, reload } = useRead(DealDetailDocument, { id }, { fresh: true, everyMs });
  const deal = dealOf(data);
  const isUnsettled = deal?.fundings.some(({ status }) => status === 'PROCESSING' || status === 'PENDING') ?? false;
  useEffect(() => {
    if (deal) setPaying(isUnsettled && search.has('redirect_status'));
  }, [deal, isUnsettled, search]);
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (!deal) return <NotFoundPage />;
  const reader = { personId: viewer?.person.id ?? '', side: sideOf(deal, viewer) };
  return <DealPage deal={deal} reader={reader} />;
}

function DealPage({ deal, reader }: { deal: DealDetail; reader: Reader }) {
  const t = useT();
  usePageMeta({ title: t('ui.pageTitle', { title: t('deal.title', { title: deal.listing.title }) }), noIndex: true });
  const lang = deal.listing.language.toLowerCase();
  const hasMoney = deal.milestones.some(({ amount }) => amount);
  const tabs = [
    {
      key: 'milestones',
      label: t(deal.milestones.length > 0 ? 'deal.tab.milestones' : 'deal.tab.terms'),
      content: <MilestonesTab deal={deal} lang={lang} />,
    },
    { key: 'documents', label: t('deal.tab.documents'), content: <DocumentsTab deal={deal} reader={reader} /> },
    ...(hasMoney
      ? [{ key: 'money', label: t('deal.tab.money'), content: <MoneyTab deal={deal} reader={reader} /> }]
      : []),
    {
      key: 'timeline',
      label: t('offer.timeline'),
      content: (
        <Card>
          <FactsLine facts={deal.timeline.nodes} />
        </Card>
      ),
    },
  ];
  return (
    <div className="grid max-w-4xl gap-8">
      <DealHead deal={deal} reader={reader}>
        <PaymentState deal={deal} />
      </DealHead>
      <CoolingOff deal={deal} />
      {deal.milestones.length > 1 && (
        <Card>
          <MilestoneLine milestones={deal.milestones} />
        </Card>
      )}
      <Tabs label={t('deal.tabs')} tabs={tabs} />
    </div>
  );
}

function MilestonesTab({ deal, lang }: { deal: DealDetail; lang: string }) {
  const t = useT();
  return (
    <div className="grid gap-10">
      {deal.milestones.length > 0 && <MilestoneList deal={deal} />}
      <Section title={t('deal.terms')}>
        <TermsCard terms={deal.terms} lang={lang} withParts={deal.milestones.length === 0} />
      </Section>
    </div>
  );
}
