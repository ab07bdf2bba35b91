import { useParams } from 'react-router';
import { DealDetailDocument } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { dealOf, type DealDetail } from '../features/agreements/deal.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { FundForm } from '../features/payments/fund-form.js';
import { PaymentState } from '../features/payments/payment-state.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { BackLink, ButtonLink } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

export function Page() {
  const { id = '' } = useParams();
  const { data, problem, loading, reload } = useRead(DealDetailDocument, { id }, { fresh: true });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  const deal = dealOf(data);
  if (!deal) return <NotFoundPage />;
  return <FundPage deal={deal} />;
}

function FundPage({ deal }: { deal: DealDetail }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  usePageMeta({ title: t('ui.pageTitle', { title: t('fund.title') }), noIndex: true });
  const canFund = deal.milestones.some(({ viewerCan }) => viewerCan.includes('FUND'));
  const back = (
    <BackLink to={paths.agreement(deal.id)}>
      <span lang={deal.listing.language.toLowerCase()}>{deal.listing.title}</span>
    </BackLink>
  );
  return (
    <div className="grid max-w-3xl gap-8">
      <PageHeader before={back} title={t('fund.title')} lead={t('fund.lead')} />
      {!canFund && <PaymentState deal={deal} />}
      {canFund ? (
        <FundForm deal={deal} />
      ) : (
        <EmptyState
          title={t('fund.nothingTitle')}
          action={<ButtonLink to={paths.agreement(deal.id)}>{t('fund.toDeal')}</ButtonLink>}
        >
          {t('fund.nothing')}
        </EmptyState>
      )}
    </div>
  );
}
