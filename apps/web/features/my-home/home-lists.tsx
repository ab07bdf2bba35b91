import { Link } from 'react-router';
import type { HomeDealsQuery, MyHomeQuery } from '../../graphql/generated/graphql.js';
import { useFormat, useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { StatusWord, type Tone } from '../../ui/badge.js';
import { TextLink } from '../../ui/button.js';
import { Section } from '../../ui/card.js';
import { Icon } from '../../ui/icon.js';
import { statusTexts } from '../editor/project-status.js';
import { ListingPicture } from '../listings/listing-card.js';
import { NewsList } from '../news/news-list.js';
import { agreementStatuses } from '../verification/agreement-status.js';
import type { Awaited } from './waiting.js';

type Me = NonNullable<MyHomeQuery['viewer']>;
type Deals = NonNullable<HomeDealsQuery['viewer']>;
const list = 'divide-y divide-hairline overflow-hidden rounded-card bg-surface ring-1 ring-hairline';
const row = 'flex min-h-16 items-center gap-4 px-5 py-3 text-ink no-underline hover:bg-sunken';

export function WaitingList({ items }: { items: readonly Awaited[] }) {
  const t = useT();
  const { date } = useFormat();
  if (items.length === 0) return null;
  return (
    <Section title={t('myHome.waiting')}>
      <ul className={list}>
        {items.map((item) => (
          <li key={item.key}>
            <Link to={item.to} className={row}>
              <Icon name="clock" className="size-5 text-sun" />
              <span className="grid flex-1">
                <span>{t(item.text, item.values)}</span>
                {item.until && (
                  <span className="text-sm text-muted numbers">
                    {t('myHome.until', { date: date(item.until, 'day') })}
                  </span>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function MyProjects({ teams }: { teams: Me['teams'] }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  if (teams.length === 0) return null;
  return (
    <Section
      title={t('myHome.projects')}
      action={<TextLink to={paths.newProject()}>{t('myHome.newProject')}</TextLink>}
    >
      {teams.map((team) => (
        <div key={team.id} className={list}>
          <ul className="divide-y divide-hairline">
            {team.listings.map((listing) => (
              <li key={listing.id}>
                <Link to={paths.editProject(listing.id)} className={`${row} max-sm:flex-wrap max-sm:gap-y-1.5`}>
                  <span className="w-16 shrink-0 overflow-hidden rounded-control max-sm:hidden">
                    <ListingPicture listing={listing} />
                  </span>
                  <span className="min-w-0 flex-1 basis-48 break-words font-semibold">{listing.title}</span>
                  <StatusWord tone={statusTexts[listing.status].tone}>{t(statusTexts[listing.status].text)}</StatusWord>
                </Link>
              </li>
            ))}
            <li>
              <Link to={paths.team(team.id)} className={`${row} text-muted`}>
                <Icon name="people" className="size-5" />
                <span className="flex-1">
                  {team.name} · {t('myHome.members', { count: team.members.length })}
                </span>
                <Icon name="right" className="size-5" />
              </Link>
            </li>
          </ul>
        </div>
      ))}
    </Section>
  );
}

const offerWords: Record<Deals['offers']['nodes'][number]['status'], { text: TextKey; tone: Tone }> = {
  OPEN: { text: 'myHome.offer.OPEN', tone: 'sky' },
  ACCEPTED: { text: 'myHome.offer.ACCEPTED', tone: 'leaf' },
  DECLINED: { text: 'myHome.offer.DECLINED', tone: 'plain' },
  WITHDRAWN: { text: 'myHome.offer.WITHDRAWN', tone: 'plain' },
  EXPIRED: { text: 'myHome.offer.EXPIRED', tone: 'plain' },
  HELD: { text: 'myHome.offer.HELD', tone: 'apple' },
  SUPERSEDED: { text: 'myHome.offer.SUPERSEDED', tone: 'plain' },
};
const shown = 4;

export function MyDeals({ deals }: { deals: Deals }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const offers = deals.offers.nodes
    .filter((offer) => offer.status === 'OPEN' || offer.status === 'HELD')
    .slice(0, shown);
  const agreements = deals.agreements.nodes.slice(0, shown);
  const rows = [
    ...agreements.map(({ id, status, listing, mentor }) => ({
      id,
      to: paths.agreement(id),
      listing,
      mentor,
      words: agreementStatuses[status],
    })),
    ...offers.map(({ id, status, listing, mentor }) => ({
      id,
      to: paths.offer(id),
      listing,
      mentor,
      words: offerWords[status],
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <Section title={t('myHome.deals')} action={<TextLink to={paths.offers()}>{t('myHome.allOffers')}</TextLink>}>
      <ul className={list}>
        {rows.map(({ id, to, listing, mentor, words }) => (
          <li key={id}>
            <Link to={to} className={`${row} flex-wrap gap-y-1`}>
              <span className="grid min-w-0 flex-1 basis-48">
                <span className="break-words font-semibold">{listing.title}</span>
                <span className="text-sm text-muted">
                  {mentor.person.id === deals.person.id ? listing.team.name : mentor.person.displayName}
                </span>
              </span>
              <StatusWord tone={words.tone}>{t(words.text)}</StatusWord>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function LatestNews({ notifications }: { notifications: Me['notifications'] }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  if (notifications.nodes.length === 0) return null;
  return (
    <Section title={t('myHome.news')} action={<TextLink to={paths.notifications()}>{t('myHome.allNews')}</TextLink>}>
      <NewsList news={notifications.nodes} />
    </Section>
  );
}
