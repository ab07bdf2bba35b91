import { Link } from 'react-router';
import type { OfferRowFragment } from '../../graphql/generated/graphql.js';
import { useViewer } from '../../data/viewer.js';
import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { StatusWord } from '../../ui/badge.js';
import { ActingFor } from '../teams/acting-for.js';
import { isAwaitingMe, offerStatuses, sentenceOf, sideOf } from './offer-status.js';

/** One offer in a list: about which project, with whom, what it is, and whose turn it is. */
export function OfferCard({ offer }: { offer: OfferRowFragment }) {
  const t = useT();
  const { date } = useFormat();
  const { viewer } = useViewer();
  const paths = pathsFor(useSpeech().path);
  const isMine = isAwaitingMe(offer);
  const { listing, mentor, status } = offer;
  const side = sideOf({ mentor, team: listing.team }, viewer);
  const { text, tone } = offerStatuses[status];
  return (
    <li className="relative grid gap-3 rounded-card bg-surface p-5 ring-1 ring-hairline hover:ring-control has-focus-visible:outline-3 has-focus-visible:outline-ink">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 className="text-lg">
          <Link
            to={paths.offer(offer.id)}
            className="text-ink no-underline outline-none before:absolute before:inset-0"
          >
            <span lang={listing.language.toLowerCase()}>{listing.title}</span>
          </Link>
        </h3>
        <StatusWord tone={isMine ? 'sun' : tone}>{isMine ? t('offer.status.yourTurn') : t(text)}</StatusWord>
      </div>
      <p>
        <OfferSummary offer={offer} />
      </p>
      <p className="text-sm text-muted numbers">
        {side === 'MENTOR'
          ? t('offers.forTeam', { team: listing.team.name })
          : t('offers.from', { name: mentor.person.displayName })}
        {' · '}
        {status === 'OPEN'
          ? t('offers.answerBy', { date: date(offer.expiresAt, 'long') })
          : t(sentenceOf(offer, side, isMine))}
      </p>
      <ActingFor teamId={listing.team.id} />
    </li>
  );
}

/** «100 000 ₸, айына 4 сағат»: the whole offer in one line. */
export function OfferSummary({ offer: { terms } }: { offer: Pick<OfferRowFragment, 'terms'> }) {
  const t = useT();
  const { money } = useFormat();
  const parts = [
    terms.seed && (
      <b key="seed" className="numbers">
        {money(terms.seed.money)}
      </b>
    ),
    terms.mentoring && (
      <span key="mentoring" className="numbers">
        {t('offers.mentoringShort', { hours: terms.mentoring.hoursPerMonth, months: terms.mentoring.months })}
      </span>
    ),
  ].filter(Boolean);
  return parts.length === 2 ? (
    <>
      {parts[0]} + {parts[1]}
    </>
  ) : (
    parts[0]
  );
}
