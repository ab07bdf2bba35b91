import { useT } from '../../i18n/texts.js';
import { TaskList, type Task } from '../../ui/task-list.js';

/** What comes after the sign-up, in order: only the letter can be done yet, and nothing that waits for it can be pressed. */
export function FirstSteps({ isYoung }: { isYoung: boolean }) {
  const t = useT();
  const later = { status: t('firstSteps.afterMail'), tone: 'plain' } as const;
  const tasks: Task[] = [
    { key: 'mail', title: t('firstSteps.mail'), status: t('firstSteps.now'), tone: 'sun' },
    ...(isYoung ? [{ key: 'parent', title: t('firstSteps.parent'), ...later }] : []),
    { key: 'project', title: t(isYoung ? 'firstSteps.project' : 'firstSteps.choose'), ...later },
  ];
  return <TaskList tasks={tasks} label={t('firstSteps.label')} />;
}
