import { Navigate, useParams } from 'react-router';
import { OfferListingDocument } from '../graphql/generated/graphql.js';
import type { OfferListingQuery } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { useViewer, type Viewer } from '../data/viewer.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { AwardList } from '../features/listings/award-list.js';
import { OfferSent } from '../features/offers/offer-sent.js';
import { OfferSteps, type OfferStep } from '../features/offers/offer-steps.js';
import { useSpeech, useT, type TextKey } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { BackLink, ButtonLink } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

const steps: readonly OfferStep[] = ['what', 'terms', 'check'];

export function Page() {
  const { slug = '', step = 'what' } = useParams();
  const { data, problem, loading, reload } = useRead(OfferListingDocument, { slug }, { fresh: true });
  const { viewer } = useViewer();
  const t = useT();
  usePageMeta({ title: t('ui.pageTitle', { title: t('offers.makeTitle') }), noIndex: true });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (!data?.listing) return <NotFoundPage />;
  return <MakeOffer data={data} listing={data.listing} step={step} viewer={viewer} />;
}

interface MakeOfferProps {
  data: OfferListingQuery;
  listing: NonNullable<OfferListingQuery['listing']>;
  step: string;
  viewer: Viewer | null;
}

function MakeOffer({ data, listing, step, viewer }: MakeOfferProps) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const mentor = data.viewer?.person.mentor;
  const [openOffer] = listing.offers.nodes;
  const known = steps.find((each) => each === step);
  const back = (
    <BackLink to={paths.project(listing.slug)}>
      <span lang={listing.language.toLowerCase()}>{listing.title}</span>
    </BackLink>
  );
  if (step === 'sent') return <OfferSent listing={listing} />;
  if (!known) return <Navigate to={paths.makeOffer(listing.slug)} replace />;
  return (
    <div className="grid max-w-3xl gap-8">
      <PageHeader before={back} title={t('offers.makeTitle')} lead={t('offers.makeLead')} />
      {listing.viewerCan.includes('MAKE_OFFER') && openOffer ? (
        <EmptyState
          title={t('offers.openTitle')}
          action={<ButtonLink to={paths.offer(openOffer.id)}>{t('offers.seeOffer')}</ButtonLink>}
        >
          {t('offers.openText')}
        </EmptyState>
      ) : listing.viewerCan.includes('MAKE_OFFER') && mentor ? (
        <>
          {known === 'what' && <AwardList awards={listing.awards} />}
          <OfferSteps
            listing={listing}
            instruments={data.instruments}
            freeHours={mentor.hoursPerMonth - mentor.hoursCommitted}
            step={known}
          />
        </>
      ) : (
        <CannotOffer listing={listing} viewer={viewer} verification={mentor?.verification} />
      )}
    </div>
  );
}

/** Why not, who can, and what to do about it. */
function CannotOffer({
  listing,
  viewer,
  verification,
}: Pick<MakeOfferProps, 'listing' | 'viewer'> & { verification: string | undefined }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const isOwn = viewer?.teams.some(({ id }) => id === listing.team.id) ?? false;
  if (isOwn || viewer?.isMinor || verification === 'VERIFIED') {
    const [title, text]: [TextKey, TextKey] = isOwn
      ? ['offers.ownTitle', 'offers.ownText']
      : viewer?.isMinor
        ? ['offers.adultsTitle', 'offers.adultsText']
        : ['offers.closedTitle', 'offers.closedText'];
    return (
      <EmptyState title={t(title)} action={<ButtonLink to={paths.projects()}>{t('frame.toProjects')}</ButtonLink>}>
        {t(text)}
      </EmptyState>
    );
  }
  const action = <ButtonLink to={paths.mentorProfile()}>{t('offers.toProfile')}</ButtonLink>;
  return (
    <EmptyState title={t('offers.notVerifiedTitle')} action={action}>
      {t(verification === 'PENDING' ? 'offers.pendingText' : 'offers.notVerifiedText')}
    </EmptyState>
  );
}
