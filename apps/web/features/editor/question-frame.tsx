import type { FormEvent, ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { BackLink, Button, ButtonLink } from '../../ui/button.js';
import { Banner } from '../../ui/banner.js';
import { ProblemText } from '../../ui/form.js';
import { SaveMark } from './save-mark.js';
import { questions, taskOf, tasks, type Question } from './tasks.js';
import type { Draft } from './use-draft.js';

/** One question a screen: where one is, the question, what is saved, on and back. */
export function QuestionFrame({
  projectId,
  question,
  title,
  lead,
  draft,
  children,
}: {
  projectId: string;
  question: Question;
  title: string;
  lead?: ReactNode;
  draft: Draft;
  children: ReactNode;
}) {
  const t = useT();
  const navigate = useNavigate();
  const paths = pathsFor(useSpeech().path);
  const task = taskOf(question);
  const index = questions.indexOf(question);
  const [before, after] = [questions[index - 1], questions[index + 1]];
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    void draft.flush();
    if (after) void navigate(paths.editProject(projectId, after));
  };
  return (
    <form noValidate onSubmit={goOn} className="grid max-w-2xl gap-6">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <BackLink to={paths.editProject(projectId)}>{t('editor.allTasks')}</BackLink>
        {question !== 'check' && <SaveMark draft={draft} />}
      </div>
      <Steps index={tasks.indexOf(task)} label={t(task.title)} />
      <header className="grid gap-2">
        <h1 className="text-2xl max-sm:text-[1.75rem]">{title}</h1>
        {lead && <p className="text-muted">{lead}</p>}
      </header>
      {draft.state === 'refused' && draft.problem && (
        <Banner tone="apple" alert>
          <ProblemText problem={draft.problem} />
        </Banner>
      )}
      {children}
      {after && (
        <div className="flex flex-wrap gap-3">
          <Button type="submit" className="max-sm:flex-1">
            {t('editor.continue')}
          </Button>
          <ButtonLink
            to={paths.editProject(projectId, before)}
            look="secondary"
            className="max-sm:order-first"
            onClick={() => void draft.flush()}
          >
            {t('editor.back')}
          </ButtonLink>
        </div>
      )}
    </form>
  );
}

function Steps({ index, label }: { index: number; label: string }) {
  const t = useT();
  return (
    <div className="grid gap-2">
      <div aria-hidden="true" className="flex gap-1.5">
        {tasks.map((task, place) => (
          <span key={task.key} className={`h-1.5 flex-1 rounded-full ${place <= index ? 'bg-sky' : 'bg-sunken'}`} />
        ))}
      </div>
      <p className="text-sm font-semibold text-muted numbers">
        {t('editor.taskOf', { number: index + 1, count: tasks.length })} · {label}
      </p>
    </div>
  );
}

/** How somebody else answered it; closed at first, so that the question stays alone. */
export function Example({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <details className="rounded-control bg-sunken px-4">
      <summary className="flex min-h-11 cursor-pointer items-center font-semibold text-sky">
        {t('editor.example')}
      </summary>
      <p className="measure whitespace-pre-line pb-4">{children}</p>
    </details>
  );
}
