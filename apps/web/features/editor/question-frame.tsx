import { useState, type FormEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { BackLink, Button, ButtonLink } from '../../ui/button.js';
import { ErrorSummary, OfflineLine } from '../../ui/form.js';
import { ContactsHint } from '../contacts/contacts-hint.js';
import { NowhereBanner, SaveMark } from './draft/save-mark.js';
import type { Draft } from './draft/use-draft.js';
import { errorsOf, fieldId, noErrors, type Errors } from './question.js';
import { questionsFor, taskOf, tasksFor, type Question } from './tasks.js';

interface FrameProps {
  projectId: string;
  question: Question;
  /** Whether there is a fifth task. */
  hasParent: boolean;
  above?: ReactNode;
  title: string;
  lead?: ReactNode;
  draft: Draft;
  children: (errors: Errors) => ReactNode;
}

/** One question a screen: where one is, the question, what is saved, on and back. */
export function QuestionFrame({ projectId, question, hasParent, above, title, lead, draft, children }: FrameProps) {
  const t = useT();
  const navigate = useNavigate();
  const paths = pathsFor(useSpeech().path);
  const questions = questionsFor(hasParent);
  const index = questions.indexOf(question);
  // The parent's part and the last screen have forms of their own.
  const isForm = question !== 'parent' && question !== 'check';
  const [before, after] = [questions[index - 1], questions[index + 1]];
  const [{ errors, failures }, setWrong] = useState({ errors: noErrors, failures: 0 });
  const goOn = (event: FormEvent) => {
    event.preventDefault();
    void draft.flush();
    const found = errorsOf(question, draft, t);
    setWrong({ errors: found, failures: found.size > 0 ? failures + 1 : failures });
    if (found.size === 0 && after) void navigate(paths.editProject(projectId, after));
  };
  const summary = { errors, failures, fieldId, submit: goOn, busy: false, problem: undefined, isRefused: false };
  const inside = (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <BackLink to={paths.editProject(projectId)}>{t('editor.allTasks')}</BackLink>
        <SaveMark draft={draft} projectId={projectId} />
      </div>
      <Steps question={question} hasParent={hasParent} />
      {above}
      <NowhereBanner draft={draft} />
      <ErrorSummary form={summary} />
      <header className="grid gap-2">
        <h1 className="text-2xl wrap-anywhere max-sm:text-[min(1.75rem,12.5vw)]">{title}</h1>
        {lead && <p className="text-muted">{lead}</p>}
      </header>
      <ContactsHint says="contacts.inProject">{children(errors)}</ContactsHint>
      {after && <OnAndBack projectId={projectId} before={before} after={after} isForm={isForm} draft={draft} />}
    </>
  );
  const look = 'grid max-w-2xl grid-cols-1 gap-6';
  if (!isForm) return <div className={look}>{inside}</div>;
  return (
    <form noValidate onSubmit={goOn} className={look}>
      {inside}
      {/* Once something is typed without a line, the mark at the top says so. */}
      {draft.state !== 'offline' && <OfflineLine>{t('editor.offline')}</OfflineLine>}
    </form>
  );
}

interface WayProps {
  projectId: string;
  before: Question | undefined;
  after: Question;
  isForm: boolean;
  draft: Draft;
}

function OnAndBack({ projectId, before, after, isForm, draft }: WayProps) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <div className="flex flex-wrap gap-3">
      {isForm ? (
        <Button type="submit" className="max-sm:flex-1">
          {t('editor.continue')}
        </Button>
      ) : (
        <ButtonLink to={paths.editProject(projectId, after)} className="max-sm:flex-1">
          {t('editor.continue')}
        </ButtonLink>
      )}
      <ButtonLink
        to={paths.editProject(projectId, before)}
        look="secondary"
        className="max-sm:order-first"
        onClick={() => void draft.flush()}
      >
        {t('editor.back')}
      </ButtonLink>
    </div>
  );
}

function Steps({ question, hasParent }: { question: Question; hasParent: boolean }) {
  const t = useT();
  const tasks = tasksFor(hasParent);
  const task = taskOf(question);
  const index = task ? tasks.findIndex(({ key }) => key === task.key) : tasks.length;
  const place = task?.questions.indexOf(question) ?? 0;
  return (
    <div className="grid gap-2">
      <div aria-hidden="true" className="flex gap-1.5">
        {tasks.map(({ key, questions }, at) => {
          const share = at < index ? 1 : at > index ? 0 : (place + 1) / questions.length;
          return (
            <span key={key} className="h-1.5 flex-1 overflow-hidden rounded-full bg-sunken ring-1 ring-hairline">
              <span className="block h-full rounded-full bg-sky" style={{ width: `${share * 100}%` }} />
            </span>
          );
        })}
      </div>
      <p className="text-sm font-semibold text-muted numbers">
        {task
          ? `${t('editor.taskOf', { number: index + 1, count: tasks.length })} · ${t(task.title)}`
          : t('editor.lastStep')}
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
