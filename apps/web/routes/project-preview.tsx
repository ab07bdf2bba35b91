import { useParams } from 'react-router';
import { EditedProjectDocument } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { Missing } from '../features/editor/check-question.js';
import { projectWithDraft, ProjectView } from '../features/editor/project-view.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { ButtonLink } from '../ui/button.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

export function Page() {
  const t = useT();
  const { id = '' } = useParams();
  const paths = pathsFor(useSpeech().path);
  const { data, problem, loading, reload } = useRead(EditedProjectDocument, { id }, { fresh: true });
  usePageMeta({ title: t('ui.pageTitle', { title: t('editor.previewTitle') }), noIndex: true });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (data?.node?.__typename !== 'Listing' || !data.node.draft) return <NotFoundPage />;
  const project = data.node;
  const isPublic = project.status === 'PUBLISHED' && project.draft?.changedFields.length === 0;
  return (
    <div className="grid max-w-4xl gap-8">
      <PageHeader title={t('editor.previewTitle')} lead={isPublic ? undefined : t('editor.previewLead')} />
      <div className="flex flex-wrap gap-3">
        <ButtonLink to={paths.editProject(project.id, 'check')}>{t('editor.toCheck')}</ButtonLink>
        <ButtonLink to={paths.editProject(project.id)} look="secondary">
          {t('editor.allTasks')}
        </ButtonLink>
      </div>
      {project.missing.length > 0 && <Missing project={project} />}
      <div className="rounded-card bg-bg p-4 ring-1 ring-hairline sm:p-8">
        <ProjectView project={projectWithDraft(project)} />
      </div>
    </div>
  );
}
