import { useParams } from 'react-router';
import { DealDetailDocument } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { dealOf, type DealDetail, type Milestone } from '../features/agreements/deal.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { DecideMilestone } from '../features/milestones/decide-milestone.js';
import { EvidenceForm } from '../features/milestones/evidence-form.js';
import { EvidenceList } from '../features/milestones/evidence-list.js';
import { milestoneStatuses } from '../features/milestones/milestone-status.js';
import { ReleaseLine } from '../features/milestones/release-line.js';
import { ReportButton } from '../features/report/report-button.js';
import { StartButton } from '../features/milestones/start-button.js';
import { ActingFor } from '../features/teams/acting-for.js';
import { useFormat, useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { StatusWord } from '../ui/badge.js';
import { BackLink, ButtonLink } from '../ui/button.js';
import { Card, Section } from '../ui/card.js';
import { NextStep, PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

export function Page() {
  const { id = '', milestoneId = '' } = useParams();
  const { data, problem, loading, reload } = useRead(DealDetailDocument, { id }, { fresh: true });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  const deal = dealOf(data);
  const milestone = deal?.milestones.find((each) => each.id === milestoneId);
  if (!deal || !milestone) return <NotFoundPage />;
  return <MilestonePage deal={deal} milestone={milestone} />;
}

interface Props {
  deal: DealDetail;
  milestone: Milestone;
}

function MilestonePage({ deal, milestone }: Props) {
  const t = useT();
  usePageMeta({ title: t('ui.pageTitle', { title: milestone.title }), noIndex: true });
  const lang = deal.listing.language.toLowerCase();
  const { viewerCan, evidence, release } = milestone;
  const canDecide = viewerCan.some((each) => each === 'APPROVE' || each === 'REQUEST_CHANGES' || each === 'ESCALATE');
  return (
    <div className="grid max-w-3xl gap-8">
      <MilestoneHead deal={deal} milestone={milestone} />
      <Section title={t('milestone.criteria')}>
        <Card>
          <p lang={lang} className="measure whitespace-pre-line">
            {milestone.criteria}
          </p>
        </Card>
      </Section>
      {release && <ReleaseLine release={release} isPayeeReady={deal.payee?.ready ?? false} />}
      {viewerCan.includes('SUBMIT') && (
        <Section title={t('evidence.title')}>
          <Card>
            <EvidenceForm dealId={deal.id} milestone={milestone} />
          </Card>
        </Section>
      )}
      {evidence.length > 0 && (
        <Section title={t(viewerCan.includes('SUBMIT') ? 'evidence.earlier' : 'evidence.given')}>
          <EvidenceList milestone={milestone} lang={lang} />
        </Section>
      )}
      {canDecide && <DecideMilestone deal={deal} milestone={milestone} />}
      {deal.viewerCan.includes('REPORT') && (
        <div>
          <ReportButton subjectId={milestone.id} />
        </div>
      )}
    </div>
  );
}

function MilestoneHead({ deal, milestone }: Props) {
  const t = useT();
  const { money, date } = useFormat();
  const paths = pathsFor(useSpeech().path);
  const lang = deal.listing.language.toLowerCase();
  const { text, tone } = milestoneStatuses[milestone.status];
  const due = t(milestone.overdue ? 'milestones.overdue' : 'milestones.dueOn', { date: date(milestone.dueOn, 'long') });
  const { viewerCan } = milestone;
  return (
    <div className="grid gap-6">
      <PageHeader
        before={
          <BackLink to={paths.agreement(deal.id)}>
            <span lang={lang}>{deal.listing.title}</span>
          </BackLink>
        }
        title={<span lang={lang}>{milestone.title}</span>}
        lead={
          <span className="numbers">
            {[milestone.amount && money(milestone.amount), due].filter(Boolean).join(' · ')}
          </span>
        }
        beside={<StatusWord tone={tone}>{t(text)}</StatusWord>}
      />
      <ActingFor teamId={deal.team.id} />
      {viewerCan.includes('SUBMIT') && <NextStep>{t('milestone.submitStep')}</NextStep>}
      {viewerCan.includes('APPROVE') && <NextStep>{t('milestone.approveStep')}</NextStep>}
      {viewerCan.includes('START') && (
        <NextStep action={<StartButton milestone={milestone} />}>{t('milestone.startStep')}</NextStep>
      )}
      {viewerCan.includes('FUND') && (
        <NextStep action={<ButtonLink to={paths.funding(deal.id, milestone.id)}>{t('deal.action.fund')}</ButtonLink>}>
          {t('milestone.fundStep')}
        </NextStep>
      )}
    </div>
  );
}
