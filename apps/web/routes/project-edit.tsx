import { useParams } from 'react-router';
import { EditedProjectDocument, type WholeProjectFragment } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { keptEdits } from '../features/editor/kept-edits.js';
import { ProjectActions } from '../features/editor/project-actions.js';
import { ProjectStatus, statusTexts } from '../features/editor/project-status.js';
import { missingPlaces, tasks, taskOf, type TaskOfEditor } from '../features/editor/tasks.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { useSpeech, useT, type Translate } from '../i18n/texts.js';
import { pathsFor, type Paths } from '../paths.js';
import { StatusWord } from '../ui/badge.js';
import { Banner } from '../ui/banner.js';
import { ButtonLink } from '../ui/button.js';
import { NextStep, PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { Progress } from '../ui/progress.js';
import { PageSkeleton } from '../ui/skeleton.js';
import { TaskList, type Task } from '../ui/task-list.js';

export function Page() {
  const { id = '' } = useParams();
  const { data, problem, loading, reload } = useRead(EditedProjectDocument, { id }, { fresh: true });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (data?.node?.__typename !== 'Listing' || !data.node.draft) return <NotFoundPage />;
  return <ProjectTasks project={data.node} />;
}

function ProjectTasks({ project }: { project: WholeProjectFragment }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const title = project.draft?.title ?? project.title;
  usePageMeta({ title: t('ui.pageTitle', { title }), noIndex: true });
  const done = tasks.filter((task) => isDone(task, project)).length;
  const { text, tone } = statusTexts[project.status];
  const hasKept = keptEdits(project.id) !== null;
  return (
    <div className="grid max-w-2xl gap-6">
      <PageHeader title={title} beside={<StatusWord tone={tone}>{t(text)}</StatusWord>} />
      <ProjectStatus project={project} />
      {project.viewerCan.includes('UPDATE') && <Next project={project} />}
      {hasKept && <Banner tone="sun">{t('editor.keptHere')}</Banner>}
      <Progress value={done} max={tasks.length} tone="sky">
        {t('editor.progress', { done, count: tasks.length })}
      </Progress>
      <TaskList label={t('editor.tasks')} tasks={tasks.map((task) => rowOf(task, project, t, paths))} />
      <ButtonLink to={paths.previewProject(project.id)} look="secondary" className="w-fit">
        {t('editor.preview')}
      </ButtonLink>
      <ProjectActions project={project} />
    </div>
  );
}

const missingIn = (task: TaskOfEditor, project: WholeProjectFragment) =>
  missingPlaces(project.missing).filter(({ question }) => taskOf(question) === task);

/** Proof is never demanded: it counts as done once there is some. The last task is done when it is sent. */
function isDone(task: TaskOfEditor, project: WholeProjectFragment): boolean {
  const { draft, status, inReviewSince } = project;
  if (task.key === 'proof') {
    return Boolean(draft?.cover) || (draft?.attachments.length ?? 0) > 0 || project.awards.length > 0;
  }
  if (task.key === 'check') {
    const isPublic = status === 'PUBLISHED' || status === 'PAUSED';
    return Boolean(inReviewSince) || (isPublic && draft?.changedFields.length === 0);
  }
  return missingIn(task, project).length === 0;
}

function Next({ project }: { project: WholeProjectFragment }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const [first] = missingPlaces(project.missing);
  const question = first?.question ?? 'check';
  if (!first && !project.viewerCan.includes('SUBMIT')) return null;
  return (
    <NextStep action={<ButtonLink to={paths.editProject(project.id, question)}>{t('editor.goOn')}</ButtonLink>}>
      {first ? t(first.text) : t('editor.readyToSend')}
    </NextStep>
  );
}

function rowOf(task: TaskOfEditor, project: WholeProjectFragment, t: Translate, paths: Paths): Task {
  const done = isDone(task, project);
  const missing = missingIn(task, project);
  const canOpen = project.viewerCan.includes('UPDATE') || task.key === 'check';
  const [first] = missing;
  const isReady = task.key !== 'check' || project.missing.length === 0;
  const minutes = t('editor.minutes', { count: task.minutes });
  return {
    key: task.key,
    title: t(task.title),
    hint: first && task.key !== 'check' ? `${t(first.text)} · ${minutes}` : minutes,
    tone: done ? 'leaf' : task.key === 'proof' || !isReady ? 'plain' : 'sun',
    status: done
      ? t('editor.done')
      : task.key === 'proof'
        ? t('editor.wanted')
        : t(isReady ? 'editor.toDo' : 'editor.later'),
    to: canOpen ? paths.editProject(project.id, first?.question ?? task.questions[0]) : undefined,
  };
}
