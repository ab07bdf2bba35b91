// How far a project is: its tasks with a word each, and the one next step.
import type { WholeProjectFragment } from '../../graphql/generated/graphql.js';
import type { TextKey, TextValues, Translate } from '../../i18n/texts.js';
import type { Paths } from '../../paths.js';
import type { Task } from '../../ui/task-list.js';
import { nameOf, parentWords, type ParentState } from './parent/parent-state.js';
import { missingPlaces, taskOf, tasksFor, type MissingPlace, type TaskOfEditor } from './tasks.js';

const missingIn = (task: TaskOfEditor, project: WholeProjectFragment): MissingPlace[] =>
  missingPlaces(project).filter(({ question }) => taskOf(question)?.key === task.key);

const hasProof = ({ draft, awards }: WholeProjectFragment): boolean =>
  Boolean(draft?.cover) || (draft?.attachments.length ?? 0) > 0 || awards.length > 0;

export function progressOf(
  project: WholeProjectFragment,
  parent: ParentState | null,
  t: Translate,
  paths: Paths,
): { rows: Task[]; done: number } {
  const tasks = tasksFor(parent !== null);
  const isDone = (task: TaskOfEditor): boolean => {
    // Proof is never demanded: it counts as done once there is some.
    if (task.key === 'proof') return hasProof(project);
    return task.key === 'parent' ? parent?.is === 'ready' : missingIn(task, project).length === 0;
  };
  const rows = tasks.map((task): Task => {
    const minutes = t('editor.minutes', { count: task.minutes });
    const canOpen = project.viewerCan.includes('UPDATE') || task.key === 'parent';
    const [first] = missingIn(task, project);
    const to = canOpen ? paths.editProject(project.id, first?.question ?? task.questions[0]) : undefined;
    const shown = { key: task.key, title: t(task.title), to };
    if (task.key === 'parent' && parent) {
      const { text, tone } = parentWords[parent.is];
      return { ...shown, hint: minutes, status: t(text), tone };
    }
    if (isDone(task)) return { ...shown, hint: minutes, status: t('editor.done'), tone: 'leaf' };
    if (task.key === 'proof') return { ...shown, hint: minutes, status: t('editor.wanted'), tone: 'plain' };
    const isBegun = (missingIn(task, project).length ?? 0) < wholeOf[task.key];
    return {
      ...shown,
      hint: minutes,
      status: t(isBegun ? 'editor.begun' : 'editor.toDo'),
      tone: isBegun ? 'sky' : 'sun',
    };
  });
  return { rows, done: tasks.filter(isDone).length };
}

/** How many things each task lacks before anybody has begun it; a project begins with its name. */
const wholeOf: Record<TaskOfEditor['key'], number> = { idea: 4, proof: 1, plan: 1, need: 1, parent: 1 };

export interface NextOfProject {
  text: TextKey;
  values?: TextValues;
  action: TextKey;
  to?: string;
}

/** The first thing that is missing; when only the parent is, what that waits for; when nothing is, to hand it in. */
export function nextOf(project: WholeProjectFragment, parent: ParentState | null, paths: Paths): NextOfProject | null {
  if (!project.viewerCan.includes('UPDATE')) return null;
  // What a moderator has asked for stands on top, with its own button.
  if (project.moderationNote && !project.inReviewSince) return null;
  const at = (question: Parameters<Paths['editProject']>[1]) => paths.editProject(project.id, question);
  const [first] = missingPlaces(project).filter(({ question }) => question !== 'parent');
  if (first) return { text: first.text, action: 'editor.goOn', to: at(first.question) };
  if (parent && parent.is !== 'ready') {
    const values: TextValues = 'tie' in parent ? { name: nameOf(parent.tie) } : {};
    return { text: parentSteps[parent.is], values, action: 'editor.parent.open', to: at('parent') };
  }
  if (project.missing.length > 0) return { text: 'editor.missing.leadConsent', action: 'editor.goOn' };
  if (!project.viewerCan.includes('SUBMIT')) return null;
  return { text: 'editor.readyToSend', action: 'editor.toCheck', to: at('check') };
}

const parentSteps: Record<Exclude<ParentState['is'], 'ready'>, TextKey> = {
  uninvited: 'editor.parent.next.invite',
  invited: 'editor.parent.next.invited',
  proof: 'editor.parent.next.proof',
  checked: 'editor.parent.next.checked',
  paused: 'editor.parent.next.paused',
  lacking: 'editor.parent.next.lacking',
};
