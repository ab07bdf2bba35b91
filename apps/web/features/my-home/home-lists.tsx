import { Link } from 'react-router';
import {
  ResendGuardianInvitationDocument,
  type HomeDealsQuery,
  type MyHomeQuery,
} from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
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
import { ProblemText } from '../../ui/problem-text.js';
import { useToast } from '../../ui/toast.js';
import type { Step } from './next-step.js';
import { useStepWords } from './step-words.js';
import type { Awaited } from './waiting.js';

type Me = NonNullable<MyHomeQuery['viewer']>;
type Deals = NonNullable<HomeDealsQuery['viewer']>;
const list = 'divide-y divide-hairline overflow-hidden rounded-card bg-surface ring-1 ring-hairline';
const row = 'flex min-h-16 items-center gap-4 px-5 py-3 text-ink no-underline hover:bg-sunken';

export function WaitingList({ items }: { items: readonly Awaited[] }) {
  const t = useT();
  const wordsOf = useStepWords();
  const { date, ago } = useFormat();
  if (items.length === 0) return null;
  return (
    <Section title={t('myHome.waiting')}>
      <ul className={list}>
        {items.map((item) => (
          <li key={item.key} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 py-3">
            <Icon name="clock" className="size-5 shrink-0 text-muted" />
            <span className="grid min-w-0 flex-1 basis-56">
              <span className="wrap-anywhere">{wordsOf(item)}</span>
              <span className="text-sm text-muted numbers">
                {[item.since && ago(item.since), item.until && t('myHome.until', { date: date(item.until, 'day') })]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <span className="flex flex-wrap gap-x-4">
              {item.remind && <Remind guardianshipId={item.remind} />}
              <TextLink to={item.to}>{t(item.action)}</TextLink>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** One press: the letter goes out once more. */
function Remind({ guardianshipId }: { guardianshipId: string }) {
  const t = useT();
  const { say } = useToast();
  const remind = useVerb(ResendGuardianInvitationDocument);
  const press = async () => {
    const done = await remind.run({ input: { guardianshipId } });
    if (done) say(t('family.reminded', { email: done.resendGuardianInvitation.guardianEmail ?? '' }));
  };
  return (
    <span className="grid">
      <button
        type="button"
        aria-disabled={remind.busy || undefined}
        onClick={() => void (remind.busy || press())}
        className="min-h-11 font-semibold text-sky underline hover:text-sky-hover"
      >
        {t('family.remind')}
      </button>
      {remind.problem && <ProblemText problem={remind.problem} />}
    </span>
  );
}

/** What else waits for this person, below the one next step. */
export function LaterList({ steps }: { steps: readonly Step[] }) {
  const t = useT();
  const wordsOf = useStepWords();
  if (steps.length === 0) return null;
  return (
    <Section title={t('myHome.later')}>
      <ul className={list}>
        {steps.map((step) => (
          <li key={step.text}>
            <Link to={step.to ?? ''} className={row}>
              <span className="min-w-0 flex-1 wrap-anywhere font-semibold">{wordsOf(step)}</span>
              <Icon name="right" className="size-5 text-muted" />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A project can be begun once the address is confirmed; before that nothing leads there. */
export function MyProjects({ teams, canBegin }: { teams: Me['teams']; canBegin: boolean }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  if (teams.length === 0) return null;
  return (
    <Section
      title={t('myHome.projects')}
      action={canBegin && <TextLink to={paths.newProject()}>{t('myHome.newProject')}</TextLink>}
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
                  <span className="min-w-0 flex-1 basis-48 wrap-anywhere font-semibold max-sm:basis-full">
                    {listing.title}
                  </span>
                  <StatusWord tone={statusTexts[listing.status].tone}>{t(statusTexts[listing.status].text)}</StatusWord>
                </Link>
              </li>
            ))}
            <li>
              <Link to={paths.team(team.id)} className={`${row} text-muted`}>
                <Icon name="people" className="size-5" />
                <span className="min-w-0 flex-1 wrap-anywhere">
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
              <span className="grid min-w-0 flex-1 basis-48 max-sm:basis-full">
                <span className="wrap-anywhere font-semibold">{listing.title}</span>
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
