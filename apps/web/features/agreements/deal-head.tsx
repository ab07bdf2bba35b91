import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import type { LocalePath } from '#kernel';
import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { StatusWord } from '../../ui/badge.js';
import { Banner } from '../../ui/banner.js';
import { BackLink, ButtonLink } from '../../ui/button.js';
import { NextStep, PageHeader } from '../../ui/page-header.js';
import { StartButton } from '../milestones/start-button.js';
import { ProjectLink } from '../offers/project-link.js';
import { ReportButton } from '../report/report-button.js';
import { ActingFor } from '../teams/acting-for.js';
import { useChildrenIn } from '../teams/held-children.js';
import { agreementStatuses } from '../verification/agreement-status.js';
import { nextStepOf, type Deal, type DealStep, type Reader } from './deal.js';

/** Where the deal stands, whose turn it is, until when; and one button for the one whose turn it is. */
export function DealHead({ deal, reader, children: state }: { deal: Deal; reader: Reader; children?: ReactNode }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const { listing, mentor, team, status } = deal;
  const { children } = useChildrenIn(team.id);
  const { text, tone } = agreementStatuses[status];
  return (
    <div className="grid gap-6">
      <PageHeader
        before={<BackLink to={paths.agreements()}>{t('deals.title')}</BackLink>}
        title={<span lang={listing.language.toLowerCase()}>{listing.title}</span>}
        lead={t('offer.between', { name: mentor.person.displayName, team: team.name })}
        beside={<StatusWord tone={tone}>{t(text)}</StatusWord>}
      />
      <ActingFor teamId={team.id} />
      {state}
      <DealNextStep deal={deal} step={nextStepOf(deal, reader)} />
      <div className="flex flex-wrap gap-x-6">
        <ProjectLink slug={listing.slug} />
        {deal.viewerCan.includes('REPORT') && (
          <ReportButton subjectId={deal.id} person={mentor.person} wards={children} />
        )}
      </div>
    </div>
  );
}

export function addressOf(deal: Pick<Deal, 'id'>, action: NonNullable<DealStep['action']>, path: LocalePath): string {
  const paths = pathsFor(path);
  const { kind, milestoneId = '' } = action;
  return {
    sign: paths.signAgreement(deal.id),
    confirm: `${paths.agreement(deal.id)}?tab=documents#confirm`,
    fund: paths.funding(deal.id),
    milestone: paths.milestone(deal.id, milestoneId),
    start: paths.milestone(deal.id, milestoneId),
    end: `${paths.agreement(deal.id)}?tab=documents#ending`,
    payee: `${paths.agreement(deal.id)}?tab=money#payee`,
  }[kind];
}

function DealNextStep({ deal, step }: { deal: Deal; step: DealStep }) {
  const t = useT();
  const { date, dueIn } = useFormat();
  const { path } = useSpeech();
  const navigate = useNavigate();
  const by = step.by && t('deal.by', { date: date(step.by, 'long'), left: dueIn(step.by) });
  const sentence = t(step.text, step.values);
  if (!step.action)
    return (
      <Banner
        tone={deal.status === 'COMPLETED' ? 'leaf' : deal.status === 'ON_HOLD' ? 'apple' : 'sky'}
        title={sentence}
      >
        {by && <p className="numbers">{by}</p>}
      </Banner>
    );
  const address = addressOf(deal, step.action, path);
  const { kind, milestoneId } = step.action;
  const button =
    kind === 'start' && milestoneId ? (
      <StartButton milestone={{ id: milestoneId }} onStarted={() => void navigate(address)} />
    ) : (
      <ButtonLink to={address}>{t(step.action.text)}</ButtonLink>
    );
  return (
    <NextStep action={button} by={by}>
      {sentence}
    </NextStep>
  );
}
