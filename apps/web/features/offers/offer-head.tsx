import type { Viewer } from '../../data/viewer.js';
import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { StatusWord } from '../../ui/badge.js';
import { Banner } from '../../ui/banner.js';
import { BackLink, ButtonLink, TextLink, buttonClasses } from '../../ui/button.js';
import { NextStep, PageHeader } from '../../ui/page-header.js';
import { ReportButton } from '../report/report-button.js';
import { ActingFor } from '../teams/acting-for.js';
import { useChildrenIn } from '../teams/held-children.js';
import type { OfferDetail } from './offer-detail.js';
import { ProjectLink } from './project-link.js';
import { isAwaitingMe, offerStatuses, sentenceOf, sideOf } from './offer-status.js';

/** Where it stands, who is waited for and until when; then the one next step. */
export function OfferHead({ offer, viewer }: { offer: OfferDetail; viewer: Viewer | null }) {
  const t = useT();
  const { date } = useFormat();
  const paths = pathsFor(useSpeech().path);
  const { listing, mentor, status, agreement } = offer;
  const { children } = useChildrenIn(listing.team.id);
  const side = sideOf({ mentor, team: listing.team }, viewer);
  const isMine = isAwaitingMe(offer);
  const sentence = t(sentenceOf(offer, side, isMine), { name: mentor.person.displayName, team: listing.team.name });
  const due = status === 'OPEN' ? t('offers.answerBy', { date: date(offer.expiresAt, 'withTime') }) : undefined;
  const { text, tone } = offerStatuses[status];
  return (
    <div className="grid gap-6">
      <PageHeader
        before={<BackLink to={paths.offers()}>{t('offers.title')}</BackLink>}
        title={<span lang={listing.language.toLowerCase()}>{listing.title}</span>}
        lead={t('offer.between', { name: mentor.person.displayName, team: listing.team.name })}
        beside={<StatusWord tone={isMine ? 'sun' : tone}>{t(isMine ? 'offer.status.yourTurn' : text)}</StatusWord>}
      />
      <ActingFor teamId={listing.team.id} />
      {agreement ? (
        <NextStep action={<ButtonLink to={paths.agreement(agreement.id)}>{t('offer.toDeal')}</ButtonLink>}>
          {sentence}
        </NextStep>
      ) : isMine ? (
        <NextStep
          by={due}
          action={
            <a href="#answer" className={buttonClasses()}>
              {t('offer.toAnswer')}
            </a>
          }
        >
          {sentence}
        </NextStep>
      ) : (
        <Banner tone={tone === 'apple' ? 'apple' : 'sky'} title={sentence}>
          {due && <p className="numbers">{due}</p>}
        </Banner>
      )}
      <div className="flex flex-wrap gap-x-6">
        <ProjectLink slug={listing.slug} />
        {side !== 'MENTOR' && <TextLink to={paths.mentor(mentor.slug)}>{t('offer.toMentor')}</TextLink>}
        {side === 'TEAM' && <TextLink to={paths.compareOffers(listing.slug)}>{t('offer.compare')}</TextLink>}
        {offer.viewerCan.includes('REPORT') && (
          <ReportButton subjectId={offer.id} person={mentor.person} wards={children} />
        )}
      </div>
    </div>
  );
}
