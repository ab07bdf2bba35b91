import { useParams } from 'react-router';
import { PreviewedProjectDocument } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { Missing } from '../features/editor/check-question.js';
import { projectForOthers, ProjectView } from '../features/editor/project-view.js';
import { SeenByOthers } from '../features/editor/seen-by-others.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { ActingFor } from '../features/teams/acting-for.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { BackLink, ButtonLink } from '../ui/button.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

export function Page() {
  const t = useT();
  const { id = '' } = useParams();
  const paths = pathsFor(useSpeech().path);
  const { data, problem, loading, reload } = useRead(PreviewedProjectDocument, { id }, { fresh: true });
  usePageMeta({ title: t('ui.pageTitle', { title: t('editor.previewTitle') }), noIndex: true });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (data?.node?.__typename !== 'Listing' || !data.node.draft) return <NotFoundPage />;
  const project = data.node;
  const isPublic = project.status === 'PUBLISHED' && project.draft?.changedFields.length === 0;
  const canSend = project.missing.length === 0 && project.viewerCan.includes('SUBMIT');
  return (
    <div className="grid max-w-4xl grid-cols-1 gap-8">
      <PageHeader
        before={<BackLink to={paths.editProject(project.id)}>{t('editor.allTasks')}</BackLink>}
        title={t('editor.previewTitle')}
        lead={isPublic ? undefined : t('editor.previewLead')}
      />
      <ActingFor teamId={project.team.id} />
      <SeenByOthers project={project} />
      {project.viewerCan.includes('UPDATE') && <Missing project={project} />}
      {canSend && (
        <ButtonLink to={paths.editProject(project.id, 'check')} className="w-fit">
          {t('editor.toCheck')}
        </ButtonLink>
      )}
      <div className="rounded-card bg-bg p-4 ring-1 ring-hairline sm:p-8">
        <ProjectView project={projectForOthers(project)} />
      </div>
    </div>
  );
}
