import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { EditedProjectDocument, type WholeProjectFragment } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { useViewer } from '../data/viewer.js';
import { Missing } from '../features/editor/check-question.js';
import { hasKeptEdits } from '../features/editor/draft/kept-edits.js';
import { useWaitingPhotos } from '../features/editor/draft/use-photos.js';
import type { ParentState } from '../features/editor/parent/parent-state.js';
import { useParentPart } from '../features/editor/parent/use-parent-part.js';
import { ProjectActions } from '../features/editor/project-actions.js';
import { ProjectStatus, statusTexts } from '../features/editor/project-status.js';
import { Changes } from '../features/editor/review/changes.js';
import { progressOf, nextOf } from '../features/editor/progress.js';
import { ActingFor } from '../features/teams/acting-for.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { StatusWord } from '../ui/badge.js';
import { Banner } from '../ui/banner.js';
import { ButtonLink } from '../ui/button.js';
import { NextStep, PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { Progress } from '../ui/progress.js';
import { PageSkeleton } from '../ui/skeleton.js';
import { TaskList } from '../ui/task-list.js';

export function Page() {
  const { id = '' } = useParams();
  const { data, problem, loading, reload } = useRead(EditedProjectDocument, { id }, { fresh: true });
  const project = data?.node?.__typename === 'Listing' && data.node.draft ? data.node : null;
  const family = useParentPart(project?.team);
  if (loading || family.loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (family.problem) return <ProblemPage problem={family.problem} onRetry={family.reload} />;
  if (!project) return <NotFoundPage />;
  return <ProjectTasks project={project} parent={family.parent} />;
}

function ProjectTasks({ project, parent }: { project: WholeProjectFragment; parent: ParentState | null }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const title = project.draft?.title ?? project.title;
  usePageMeta({ title: t('ui.pageTitle', { title }), noIndex: true });
  const { text, tone } = statusTexts[project.status];
  const { rows, done } = progressOf(project, parent, t, paths);
  const next = nextOf(project, parent, paths);
  return (
    <div className="grid max-w-2xl grid-cols-1 gap-6">
      <PageHeader
        title={<span lang={project.language.toLowerCase()}>{title}</span>}
        beside={<StatusWord tone={tone}>{t(text)}</StatusWord>}
      />
      <ActingFor teamId={project.team.id} />
      <ProjectStatus project={project} />
      <Next next={next} />
      <OnThisDevice projectId={project.id} />
      <Progress value={done} max={rows.length} tone="sky">
        {t('editor.progress', { done, count: rows.length })}
      </Progress>
      <TaskList label={t('editor.tasks')} tasks={rows} />
      <HandIn project={project} isNext={next?.action === 'editor.toCheck'} />
      <Changes project={project} />
      <ProjectActions project={project} />
    </div>
  );
}

function Next({ next }: { next: ReturnType<typeof nextOf> }) {
  const t = useT();
  if (!next) return null;
  return (
    <NextStep action={next.to && <ButtonLink to={next.to}>{t(next.action)}</ButtonLink>}>
      {t(next.text, next.values)}
    </NextStep>
  );
}

/** What has not left this device yet: nobody has to wonder where it is. */
function OnThisDevice({ projectId }: { projectId: string }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const personId = useViewer().viewer?.person.id ?? '';
  const photos = useWaitingPhotos(personId, projectId);
  const [hasText, setHasText] = useState(false);
  useEffect(() => {
    let isLeft = false;
    hasKeptEdits(personId, projectId).then(
      (has) => !isLeft && setHasText(has),
      // A device that can be asked nothing keeps nothing.
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [personId, projectId]);
  if (!hasText && photos === 0) return null;
  const action = (
    <ButtonLink to={paths.editProject(projectId, hasText ? 'check' : 'proof')} look="secondary">
      {t('editor.sendKept')}
    </ButtonLink>
  );
  return (
    <Banner tone="sun" action={action}>
      {hasText && <p>{t('editor.keptHere')}</p>}
      {photos > 0 && <p>{t('editor.photosWait', { count: photos })}</p>}
    </Banner>
  );
}

/** At the end of the list: the button when it works and does not stand on top already, and before that what it waits for. */
function HandIn({ project, isNext }: { project: WholeProjectFragment; isNext: boolean }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const canSend = project.missing.length === 0 && project.viewerCan.includes('SUBMIT');
  return (
    <div className="grid gap-4">
      {project.viewerCan.includes('UPDATE') && <Missing project={project} />}
      <div className="flex flex-wrap gap-3">
        {canSend && !isNext && (
          <ButtonLink to={paths.editProject(project.id, 'check')}>{t('editor.toCheck')}</ButtonLink>
        )}
        <ButtonLink to={paths.previewProject(project.id)} look="secondary">
          {t('editor.preview')}
        </ButtonLink>
      </div>
    </div>
  );
}
