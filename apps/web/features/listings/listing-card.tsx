import { Link } from 'react-router';
import type { ListingCardFragment } from '../../graphql/generated/graphql.js';
import { useFormat, useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Tag } from '../../ui/chips.js';
import { Cover } from '../../ui/cover.js';
import { Icon } from '../../ui/icon.js';
import { Progress } from '../../ui/progress.js';
import { useSaver } from '../../device/saver.js';
import { useCity } from '../cities/city-names.js';
import { paletteOf } from './sector-palette.js';
import { WrittenIn } from './written-in.js';

type Listing = ListingCardFragment;

export const awardTexts: Record<Listing['awards'][number]['kind'], TextKey> = {
  PRIZE: 'listing.award.PRIZE',
  CERTIFICATE: 'listing.award.CERTIFICATE',
  BOOK: 'listing.award.BOOK',
  INVESTMENT_RIGHT: 'listing.award.INVESTMENT_RIGHT',
};
/** The award that says most comes first. */
const awardOrder = ['INVESTMENT_RIGHT', 'PRIZE', 'CERTIFICATE', 'BOOK'] as const;

export const stageTexts: Record<Listing['stage'], TextKey> = {
  IDEA: 'listing.stage.IDEA',
  PROTOTYPE: 'listing.stage.PROTOTYPE',
  FIRST_CUSTOMERS: 'listing.stage.FIRST_CUSTOMERS',
  GROWING: 'listing.stage.GROWING',
};

export function ListingPicture({
  listing,
  eager = false,
}: {
  listing: Pick<Listing, 'cover' | 'slug' | 'sector'>;
  eager?: boolean;
}) {
  const isSaving = useSaver();
  if (!listing.cover || isSaving) return <Cover seed={listing.slug} palette={paletteOf(listing.sector?.slug)} />;
  return (
    <img
      src={listing.cover.url}
      alt=""
      width={640}
      height={360}
      loading={eager ? 'eager' : 'lazy'}
      className="aspect-video w-full object-cover"
    />
  );
}

/** «250 000 ₸ келісілді, барлығы 400 000 ₸ қажет», or that a mentor is looked for. */
export function NeedBar({ listing }: { listing: Pick<Listing, 'ask' | 'accepted' | 'isFullyFunded'> }) {
  const t = useT();
  const { money } = useFormat();
  const { ask, accepted, isFullyFunded } = listing;
  if (!ask) return <p className="text-sm font-semibold text-iris">{t('listing.wantsMentor')}</p>;
  const agreed = Number(accepted?.amount ?? 0);
  return (
    <Progress value={agreed} max={Number(ask.amount)}>
      {isFullyFunded
        ? t('listing.fullyFunded', { ask: money(ask) })
        : agreed > 0 && accepted
          ? t('listing.agreed', { accepted: money(accepted), ask: money(ask) })
          : t('listing.needed', { ask: money(ask) })}
    </Progress>
  );
}

export function ListingCard({ listing, heading: Heading = 'h3' }: { listing: Listing; heading?: 'h2' | 'h3' }) {
  const t = useT();
  const { path } = useSpeech();
  const city = useCity();
  const award = awardOrder.find((kind) => listing.awards.some((each) => each.kind === kind));
  return (
    <article className="relative flex flex-col overflow-hidden rounded-card bg-surface ring-1 ring-hairline transition-shadow hover:shadow-card has-focus-visible:shadow-card">
      <div className="relative">
        <ListingPicture listing={listing} />
        {award && (
          <p className="absolute left-3 top-3 inline-flex items-center gap-1.5 rounded-full bg-sun px-3 py-1 text-sm font-bold text-on-sun">
            <Icon name="medal" className="size-4" />
            {t(awardTexts[award])}
          </p>
        )}
      </div>
      <div className="flex flex-1 flex-col gap-3 p-5">
        <div className="grid gap-1.5">
          <Heading lang={listing.language.toLowerCase()} className="text-lg leading-snug">
            <Link
              to={pathsFor(path).project(listing.slug)}
              className="text-ink no-underline after:absolute after:inset-0 hover:text-sky"
            >
              {listing.title}
            </Link>
          </Heading>
          <p className="text-sm text-muted">
            {listing.team.name} · {city(listing.city)}
          </p>
        </div>
        <p lang={listing.language.toLowerCase()} className="line-clamp-3 text-sm">
          {listing.summary}
        </p>
        <div className="flex flex-wrap gap-1.5">
          <WrittenIn language={listing.language} />
          {listing.sector && <Tag>{listing.sector.name}</Tag>}
          <Tag>{t(stageTexts[listing.stage])}</Tag>
          {listing.ask && listing.mentoringTopics.length > 0 && <Tag>{t('listing.wantsMentor')}</Tag>}
        </div>
        <div className="mt-auto pt-1">
          <NeedBar listing={listing} />
        </div>
      </div>
    </article>
  );
}

/** `heading` is the level below that of the heading above the grid. */
export function ListingGrid({ listings, heading }: { listings: readonly Listing[]; heading: 'h2' | 'h3' }) {
  return (
    <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {listings.map((listing) => (
        <li key={listing.id} className="grid">
          <ListingCard listing={listing} heading={heading} />
        </li>
      ))}
    </ul>
  );
}
