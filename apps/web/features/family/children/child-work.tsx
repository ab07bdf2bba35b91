import { useSpeech, useT } from '../../../i18n/texts.js';
import { pathsFor } from '../../../paths.js';
import { StatusWord } from '../../../ui/badge.js';
import { TextLink } from '../../../ui/button.js';
import type { Work } from './work.js';

/** What strangers can open at this moment. */
export const publicListings = ({ teams }: Work): Work['teams'][number]['listings'] =>
  teams
    .flatMap(({ listings }) => listings)
    .filter(({ status, hiddenBecause }) => status === 'PUBLISHED' && !hiddenBecause);

const list = 'divide-y divide-hairline border-y border-hairline';

export function ChildProjects({ work }: { work: Work }) {
  const t = useT();
  const listings = work.teams.flatMap((team) => team.listings);
  if (listings.length === 0) return <p className="text-muted">{t('family.nothingPublic')}</p>;
  return (
    <ul className={list}>
      {listings.map((listing) => (
        <ListingRow key={listing.id} listing={listing} />
      ))}
    </ul>
  );
}

function ListingRow({ listing }: { listing: Work['teams'][number]['listings'][number] }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const isPublic = listing.status === 'PUBLISHED' && !listing.hiddenBecause;
  const words = isPublic ? 'family.listing.PUBLISHED' : 'family.listing.other';
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
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
  if (rows.length === 0) return <p className="text-muted">{t('family.noDeals')}</p>;
  return (
    <ul className={list}>
      {rows.map((row) => (
        <li key={row.id} className="py-1.5">
          <TextLink to={row.to}>{row.text}</TextLink>
        </li>
      ))}
    </ul>
  );
}
