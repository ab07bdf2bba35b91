import { useParams } from 'react-router';
import { TeamPageDocument, type TeamDetailFragment } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { statusTexts } from '../features/editor/project-status.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { ReportButton } from '../features/report/report-button.js';
import { AwardList } from '../features/listings/award-list.js';
import { HiddenNotice } from '../features/listings/hidden-notice.js';
import { ActingFor } from '../features/teams/acting-for.js';
import { InviteForm } from '../features/teams/invite-form.js';
import { LeaveButton } from '../features/teams/leave-button.js';
import { MemberList } from '../features/teams/member-list.js';
import { PayeeSection } from '../features/teams/payee-section.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { StatusWord } from '../ui/badge.js';
import { ButtonLink, TextLink } from '../ui/button.js';
import { Card, Section } from '../ui/card.js';
import { NextStep, PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

export function Page() {
  const { id = '' } = useParams();
  const { data, problem, loading, reload } = useRead(TeamPageDocument, { id }, { fresh: true });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (data?.node?.__typename !== 'Team') return <NotFoundPage />;
  return <TeamPage team={data.node} />;
}

function TeamPage({ team }: { team: TeamDetailFragment }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const isInside = team.viewerCan.some((action) => action !== 'REPORT');
  usePageMeta({ title: t('ui.pageTitle', { title: team.name }), noIndex: true });
  return (
    <div className="grid max-w-2xl gap-8">
      <PageHeader title={team.name} lead={isInside ? t('teams.pageLead') : undefined} />
      <ActingFor teamId={team.id} />
      {isInside && team.listings.length === 0 && (
        <NextStep action={<ButtonLink to={paths.newProject()}>{t('teams.startProject')}</ButtonLink>}>
          {t('teams.noProject')}
        </NextStep>
      )}
      <Section title={t('teams.members')}>
        <MemberList team={team} />
        {team.viewerCan.includes('INVITE') && (
          <Card>
            <InviteForm teamId={team.id} />
          </Card>
        )}
        {team.viewerCan.includes('LEAVE') && <LeaveButton team={team} />}
      </Section>
      {isInside && (
        <Section id="payee" title={t('teams.payee')}>
          <PayeeSection team={team} />
        </Section>
      )}
      {team.viewerCan.includes('REPORT') && (
        <div>
          <ReportButton subjectId={team.id} />
        </div>
      )}
      {team.listings.length > 0 && <Projects team={team} isInside={isInside} />}
      {team.awards.length > 0 && <Awards team={team} isInside={isInside} />}
    </div>
  );
}

function Projects({ team, isInside }: { team: TeamDetailFragment; isInside: boolean }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const because = team.listings.find(({ hiddenBecause }) => hiddenBecause)?.hiddenBecause;
  return (
    <Section title={t('teams.projects')}>
      <ul className="grid gap-1">
        {team.listings.map((listing) => (
          <li key={listing.id} className="flex flex-wrap items-center justify-between gap-3">
            <TextLink to={isInside ? paths.editProject(listing.id) : paths.project(listing.slug)}>
              {listing.title}
            </TextLink>
            <StatusWord tone={statusTexts[listing.status].tone}>{t(statusTexts[listing.status].text)}</StatusWord>
            {listing.hiddenBecause && <StatusWord tone="sun">{t('teams.hidden')}</StatusWord>}
          </li>
        ))}
      </ul>
      {because && <HiddenNotice because={because} />}
    </Section>
  );
}

/** A project can grow out of each award, once. */
function Awards({ team, isInside }: { team: TeamDetailFragment; isInside: boolean }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <Section title={t('teams.awards')}>
      <AwardList
        awards={team.awards}
        beside={({ id, listing }) =>
          isInside && !listing && <TextLink to={paths.newProject(id)}>{t('teams.projectOfAward')}</TextLink>
        }
      />
    </Section>
  );
}
