import { Link } from 'react-router';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { StatusWord } from '../../ui/badge.js';
import { MilestoneLine } from '../milestones/milestone-line.js';
import { agreementStatuses } from '../verification/agreement-status.js';
import { ActingFor } from '../teams/acting-for.js';
import { nextStepOf, type Deal, type Reader } from './deal.js';

/** One deal in the list: with whom, how far it is, and what comes next. */
export function DealCard({ deal, reader }: { deal: Deal; reader: Reader }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const { listing, mentor, team, status, milestones } = deal;
  const step = nextStepOf(deal, reader);
  const { text, tone } = agreementStatuses[status];
  return (
    <li className="relative grid gap-4 rounded-card bg-surface p-5 ring-1 ring-hairline hover:ring-control has-focus-visible:outline-3 has-focus-visible:outline-ink">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 className="text-lg">
          <Link
            to={paths.agreement(deal.id)}
            className="text-ink no-underline outline-none before:absolute before:inset-0"
          >
            <span lang={listing.language.toLowerCase()}>{listing.title}</span>
          </Link>
        </h3>
        <StatusWord tone={tone}>{t(text)}</StatusWord>
      </div>
      <p className={step.action ? 'font-semibold' : ''}>{t(step.text, step.values)}</p>
      {status === 'ACTIVE' && milestones.length > 1 && <MilestoneLine milestones={milestones} compact />}
      <p className="text-sm text-muted">{t('offer.between', { name: mentor.person.displayName, team: team.name })}</p>
      <ActingFor teamId={team.id} />
    </li>
  );
}
