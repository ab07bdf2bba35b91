import { useState } from 'react';
import { useParams } from 'react-router';
import { OfferDetailDocument } from '../graphql/generated/graphql.js';
import type { OfferDetailQuery } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { useViewer } from '../data/viewer.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { AwardList } from '../features/listings/award-list.js';
import { CounterForm } from '../features/offers/counter-form.js';
import { OfferActions } from '../features/offers/offer-actions.js';
import { offerOf, type OfferDetail } from '../features/offers/offer-detail.js';
import { OfferHead } from '../features/offers/offer-head.js';
import { FactsLine } from '../features/offers/facts-line.js';
import { Revisions } from '../features/offers/revisions.js';
import { TermsChanges } from '../features/offers/terms-changes.js';
import { TermsCard } from '../features/offers/terms-words.js';
import { useT } from '../i18n/texts.js';
import { Card, Section } from '../ui/card.js';
import { Explain } from '../features/offers/explain.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

/** The other side may answer at any moment; nobody has to reload. */
const askAgainMs = 20_000;

export function Page() {
  const { id = '' } = useParams();
  const { data, problem, loading, reload } = useRead(OfferDetailDocument, { id }, { fresh: true, everyMs: askAgainMs });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  const offer = offerOf(data);
  if (!data || !offer) return <NotFoundPage />;
  return <Negotiation offer={offer} instruments={data.instruments} />;
}

function Negotiation({ offer, instruments }: { offer: OfferDetail; instruments: OfferDetailQuery['instruments'] }) {
  const t = useT();
  const { viewer } = useViewer();
  const [isCountering, setCountering] = useState(false);
  const close = () => {
    setCountering(false);
    window.scrollTo(0, 0);
  };
  const { listing, terms, revisions, timeline } = offer;
  usePageMeta({ title: t('ui.pageTitle', { title: t('offer.title', { title: listing.title }) }), noIndex: true });
  const before = revisions.find(({ revision }) => revision === terms.revision - 1);
  const lang = listing.language.toLowerCase();
  return (
    <div className="grid max-w-3xl gap-8">
      <OfferHead offer={offer} viewer={viewer} />
      {isCountering && offer.viewerCan.includes('COUNTER') ? (
        <CounterForm offer={offer} instruments={instruments} onClose={close} />
      ) : (
        <>
          {before && (
            <Section title={t('changes.title')}>
              <Card>
                <TermsChanges before={before} after={terms} />
              </Card>
            </Section>
          )}
          <Section title={t('offer.terms', { revision: terms.revision })}>
            <TermsCard terms={terms} lang={lang} />
          </Section>
          {listing.awards.length > 0 && (
            <Section title={t('project.proof')}>
              <AwardList awards={listing.awards} />
            </Section>
          )}
          <OfferActions offer={offer} onCounter={() => setCountering(true)} />
          {offer.viewerCan.includes('COUNTER') && <Explain term="counter" />}
        </>
      )}
      {revisions.length > 1 && <Revisions offer={offer} />}
      <Section title={t('offer.timeline')}>
        <FactsLine facts={timeline.nodes} />
      </Section>
    </div>
  );
}
