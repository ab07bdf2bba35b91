import { useViewer } from '../../data/viewer.js';
import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { ButtonLink } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { NeedBar } from './listing-card.js';
import type { Project } from './project-story.js';
import { ReportButton } from '../report/report-button.js';

/** What one can do here: offer, edit, report. Beside the story on wide screens, above it on phones. */
export function ProjectAside({ project }: { project: Project }) {
  const t = useT();
  const { money, date } = useFormat();
  return (
    <Card className="grid gap-5 shadow-card">
      {project.ask && <p className="text-2xl font-bold numbers">{money(project.ask)}</p>}
      <NeedBar listing={project} />
      <Actions project={project} />
      <div className="flex flex-wrap items-center justify-between gap-2 border-t border-hairline pt-4 text-sm text-muted">
        {project.publishedAt && (
          <span className="numbers">{t('project.published', { date: date(project.publishedAt, 'short') })}</span>
        )}
        <ReportButton subjectId={project.id} />
      </div>
    </Card>
  );
}

function Actions({ project }: { project: Project }) {
  const t = useT();
  const { status, viewer } = useViewer();
  const paths = pathsFor(useSpeech().path);
  if (project.viewerCan.includes('UPDATE')) {
    return <ButtonLink to={paths.editProject(project.id)}>{t('project.edit')}</ButtonLink>;
  }
  const { isFullyFunded } = project;
  if (isFullyFunded && project.mentoringTopics.length === 0)
    return <p className="text-sm text-muted">{t('project.fullyFunded')}</p>;
  if (status !== 'signedIn' || project.viewerCan.includes('MAKE_OFFER')) {
    return (
      <div className="grid gap-2">
        <ButtonLink to={paths.makeOffer(project.slug)}>
          {t(isFullyFunded ? 'project.offerMentoring' : 'project.makeOffer')}
        </ButtonLink>
        <p className="text-sm text-muted">{t(isFullyFunded ? 'project.mentoringNote' : 'project.offerNote')}</p>
      </div>
    );
  }
  if (viewer?.person.mentor?.verification === 'VERIFIED')
    return <p className="text-sm text-muted">{t('project.notOpen')}</p>;
  if (viewer?.isMinor) return null;
  return (
    <div className="grid gap-2">
      <p className="text-sm text-muted">{t('project.onlyMentors')}</p>
      <ButtonLink to={paths.mentorProfile()} look="secondary">
        {t('project.becomeMentor')}
      </ButtonLink>
    </div>
  );
}
