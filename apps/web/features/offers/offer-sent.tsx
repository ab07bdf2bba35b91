import { Navigate, useLocation } from 'react-router';
import type { OfferRowFragment } from '../../graphql/generated/graphql.js';
import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { ButtonLink } from '../../ui/button.js';
import { Cover } from '../../ui/cover.js';
import { PageHeader } from '../../ui/page-header.js';
import { Timeline } from '../../ui/timeline.js';
import type { Ground } from './draft.js';

/** The receipt: what was done, until when an answer comes, and what happens then. */
export function OfferSent({ listing }: { listing: Ground }) {
  const t = useT();
  const { date } = useFormat();
  const paths = pathsFor(useSpeech().path);
  const { offer } = (useLocation().state ?? {}) as { offer?: OfferRowFragment };
  if (!offer) return <Navigate to={paths.offers()} replace />;
  const steps = [
    { key: 'sent', state: 'done' as const, title: t('offers.sentStep') },
    { key: 'answer', state: 'now' as const, title: t('offers.answerStep', { date: date(offer.expiresAt, 'long') }) },
    { key: 'sign', state: 'later' as const, title: t('offers.signStep') },
    { key: 'work', state: 'later' as const, title: t('offers.workStep') },
  ];
  return (
    <div className="grid max-w-2xl gap-8">
      <div className="w-56 overflow-hidden rounded-card">
        <Cover seed={offer.id} palette="steppe" />
      </div>
      <PageHeader title={t('offers.sentTitle')} lead={t('offers.sentLead', { team: listing.team.name })} />
      <Timeline steps={steps} label={t('offers.nextTitle')} />
      <div className="flex flex-wrap gap-3">
        <ButtonLink to={paths.offer(offer.id)}>{t('offers.seeOffer')}</ButtonLink>
        <ButtonLink to={paths.projects()} look="secondary">
          {t('frame.toProjects')}
        </ButtonLink>
      </div>
    </div>
  );
}
