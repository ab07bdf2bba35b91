import { useSpeech, useT } from '../../../i18n/texts.js';
import { pathsFor } from '../../../paths.js';
import { StatusWord } from '../../../ui/badge.js';
import { TextLink } from '../../../ui/button.js';
import { Section } from '../../../ui/card.js';
import { SeenAs } from '../name-level.js';
import type { Tie } from '../tie.js';
import type { Work } from './work.js';

/** What strangers can open at this moment, and how the child stands there. */
export function ChildPublic({ tie, work }: { tie: Tie; work: Work }) {
  const t = useT();
  const listings = work.teams.flatMap((team) => team.listings);
  const [first] = listings.filter(({ status, hiddenBecause }) => status === 'PUBLISHED' && !hiddenBecause);
  return (
    <Section title={t('family.publicNow')}>
      {listings.length === 0 ? (
        <p className="text-muted">{t('family.nothingPublic')}</p>
      ) : (
        <div className="grid gap-6 md:grid-cols-[1fr_17rem] md:items-start">
          <ul className="divide-y divide-hairline overflow-hidden rounded-card bg-surface ring-1 ring-hairline">
            {listings.map((listing) => (
              <ListingRow key={listing.id} listing={listing} />
            ))}
          </ul>
          <SeenAs
            name={tie.ward.displayName}
            isFull={tie.nameLevel === 'FULL'}
            {...(first && { title: first.title })}
          />
        </div>
      )}
    </Section>
  );
}

function ListingRow({ listing }: { listing: Work['teams'][number]['listings'][number] }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const isPublic = listing.status === 'PUBLISHED' && !listing.hiddenBecause;
  const words = isPublic ? 'family.listing.PUBLISHED' : 'family.listing.other';
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-5 py-2">
      <TextLink to={isPublic ? paths.project(listing.slug) : paths.previewProject(listing.id)}>
        {listing.title}
      </TextLink>
      <StatusWord tone={listing.hiddenBecause ? 'apple' : isPublic ? 'leaf' : 'plain'}>
        {t(listing.hiddenBecause ? 'family.hiddenNow' : words)}
      </StatusWord>
    </li>
  );
}

export function ChildDeals({ work }: { work: Work }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const rows = [
    ...work.offers.map((offer) => ({
      id: offer.id,
      to: paths.offer(offer.id),
      text: t('family.offerFrom', { name: offer.mentor.person.displayName, title: offer.listing.title }),
    })),
    ...work.deals.map((deal) => ({
      id: deal.id,
      to: paths.agreement(deal.id),
      text: t('family.dealWith', { name: deal.mentor.person.displayName, title: deal.listing.title }),
    })),
  ];
  return (
    <Section title={t('family.deals')}>
      {rows.length === 0 ? (
        <p className="text-muted">{t('family.noDeals')}</p>
      ) : (
        <ul className="divide-y divide-hairline overflow-hidden rounded-card bg-surface ring-1 ring-hairline">
          {rows.map((row) => (
            <li key={row.id} className="px-5 py-1.5">
              <TextLink to={row.to}>{row.text}</TextLink>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
