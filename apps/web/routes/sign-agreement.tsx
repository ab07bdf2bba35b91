import { Navigate, useParams } from 'react-router';
import { DealDetailDocument } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { useViewer } from '../data/viewer.js';
import { dealOf, type DealDetail } from '../features/agreements/deal.js';
import { SignForm } from '../features/agreements/sign-form.js';
import { Signatories } from '../features/agreements/signatories.js';
import { SummaryFirst } from '../features/agreements/summary-first.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { BackLink } from '../ui/button.js';
import { Card, Section } from '../ui/card.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

export function Page() {
  const { id = '' } = useParams();
  const paths = pathsFor(useSpeech().path);
  const { data, problem, loading, reload } = useRead(DealDetailDocument, { id }, { fresh: true });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  const deal = dealOf(data);
  if (!deal) return <NotFoundPage />;
  // Signed meanwhile, or not one's own to sign: the deal's page says how it stands.
  if (!deal.viewerCan.includes('SIGN')) return <Navigate to={paths.agreement(id)} replace />;
  return <SignPage deal={deal} hasPassword={data?.viewer?.hasPassword ?? true} onMore={reload} />;
}

interface SignPageProps {
  deal: DealDetail;
  hasPassword: boolean;
  onMore: () => void;
}

/** First in plain words, then the document, then the signature. */
function SignPage({ deal, hasPassword, onMore }: SignPageProps) {
  const t = useT();
  const { viewer } = useViewer();
  const paths = pathsFor(useSpeech().path);
  const { listing } = deal;
  const signed = deal.signatories.filter(({ signedAt }) => signedAt).length;
  usePageMeta({ title: t('ui.pageTitle', { title: t('sign.title') }), noIndex: true });
  const back = (
    <BackLink to={paths.agreement(deal.id)} className="w-fit">
      <span lang={listing.language.toLowerCase()}>{listing.title}</span>
    </BackLink>
  );
  return (
    <div className="grid max-w-3xl gap-8">
      <PageHeader before={back} title={t('sign.title')} lead={t('sign.lead')} />
      <SummaryFirst deal={deal}>
        <Section title={t('signatories.title')}>
          <Card>
            <Signatories deal={deal} />
          </Card>
        </Section>
        {viewer && (
          <SignForm key={signed} deal={deal} person={viewer.person} hasPassword={hasPassword} onMore={onMore} />
        )}
      </SummaryFirst>
    </div>
  );
}
