import { useState } from 'react';
import { useParams } from 'react-router';
import { ListingOffersDocument } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { CompareTable } from '../features/offers/compare-table.js';
import { ActingFor } from '../features/teams/acting-for.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { BackLink, ButtonLink } from '../ui/button.js';
import { ToggleChip } from '../ui/chips.js';
import { EmptyState } from '../ui/empty-state.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';
import { ChipGroup } from '../features/offers/chip-group.js';
import type { OfferRowFragment } from '../graphql/generated/graphql.js';

/** More columns than three nobody compares, least of all on a phone. */
const most = 3;

export function Page() {
  const t = useT();
  const { slug = '' } = useParams();
  const paths = pathsFor(useSpeech().path);
  usePageMeta({ title: t('ui.pageTitle', { title: t('compare.title') }), noIndex: true });
  const { data, problem, loading, reload } = useRead(ListingOffersDocument, { slug }, { fresh: true });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (!data?.listing) return <NotFoundPage />;
  const offers = data.listing.offers.nodes;
  return (
    <div className="grid gap-8">
      <PageHeader
        before={
          <BackLink to={paths.offers()} className="w-fit">
            {t('offers.title')}
          </BackLink>
        }
        title={t('compare.title')}
        lead={t('compare.lead')}
      />
      {offers[0] && <ActingFor teamId={offers[0].listing.team.id} />}
      {offers.length === 0 ? (
        <EmptyState
          title={t('compare.emptyTitle')}
          action={<ButtonLink to={paths.offers()}>{t('compare.toOffers')}</ButtonLink>}
        >
          {t('compare.empty')}
        </EmptyState>
      ) : (
        <Compare offers={offers} />
      )}
    </div>
  );
}

function Compare({ offers }: { offers: readonly OfferRowFragment[] }) {
  const t = useT();
  const [chosen, setChosen] = useState<readonly string[]>(offers.slice(0, most).map(({ id }) => id));
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id].slice(-most));
  return (
    <>
      {offers.length > most && (
        <ChipGroup id="compare-choice" legend={t('compare.choose', { most })}>
          {offers.map((offer) => (
            <ToggleChip key={offer.id} pressed={chosen.includes(offer.id)} onPress={() => toggle(offer.id)}>
              {offer.mentor.person.displayName}
            </ToggleChip>
          ))}
        </ChipGroup>
      )}
      <CompareTable offers={offers.filter(({ id }) => chosen.includes(id))} />
    </>
  );
}
