import { useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import { EditedProjectDocument, type WholeProjectFragment } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { hasToken } from '../data/session.js';
import { useViewer } from '../data/viewer.js';
import { CheckQuestion } from '../features/editor/check-question.js';
import { ConflictView } from '../features/editor/draft/conflict-view.js';
import type { EditsOnDevice } from '../features/editor/draft/kept-edits.js';
import { UnsentText } from '../features/editor/draft/unsent.js';
import { useDevice, useDraft, type Draft } from '../features/editor/draft/use-draft.js';
import { usePhotos } from '../features/editor/draft/use-photos.js';
import { PlaceQuestion, ProblemQuestion, SolutionQuestion, TitleQuestion } from '../features/editor/idea-questions.js';
import { MentoringQuestion, MoneyQuestion } from '../features/editor/need-questions.js';
import { OwnConsents } from '../features/editor/parent/own-consents.js';
import { useHasParentPart } from '../features/editor/parent/use-parent-part.js';
import { ParentQuestion } from '../features/editor/parent/parent-question.js';
import { PlanQuestion } from '../features/editor/plan-question.js';
import { ProofQuestion } from '../features/editor/proof-question.js';
import { fieldsOf, type QuestionProps } from '../features/editor/question.js';
import { QuestionFrame } from '../features/editor/question-frame.js';
import { questionsFor, type Question } from '../features/editor/tasks.js';
import { ActingFor } from '../features/teams/acting-for.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { useSpeech, useT, type TextKey } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { ButtonLink } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';
import { useToast } from '../ui/toast.js';

/** Another device may write meanwhile; looked at this often, two versions seldom grow apart. */
const lookEveryMs = 20_000;

export function Page() {
  const { id = '', question = '' } = useParams();
  const { viewer } = useViewer();
  const options = { fresh: true, everyMs: lookEveryMs };
  const { data, problem, loading, reload } = useRead(EditedProjectDocument, { id }, options);
  const project = data?.node?.__typename === 'Listing' && data.node.draft ? data.node : null;
  const part = useHasParentPart(project?.team.id ?? '');
  if (loading || part.loading || !viewer) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  const { hasParent } = part;
  const known = questionsFor(hasParent).find((each) => each === question);
  if (!project || !known) return <NotFoundPage />;
  return <Kept key={`${viewer.person.id} ${id}`} {...{ project, question: known, hasParent, reload }} />;
}

interface EditorProps {
  project: WholeProjectFragment;
  question: Question;
  hasParent: boolean;
  reload: () => void;
}

/** What this device keeps comes first: a question is never shown without what was typed into it. */
function Kept(props: EditorProps) {
  const personId = useViewer().viewer?.person.id ?? '';
  const { project, question } = props;
  const device = useDevice(personId, project.id);
  if (device === undefined) return <PageSkeleton />;
  const canEdit = project.viewerCan.includes('UPDATE');
  if (!canEdit && question !== 'check' && question !== 'parent') return <NotNow project={project} device={device} />;
  return <Editor {...props} personId={personId} device={device} />;
}

const words: Record<Question, { title: TextKey; lead?: TextKey }> = {
  title: { title: 'editor.ask.title' },
  problem: { title: 'editor.ask.problem' },
  solution: { title: 'editor.ask.solution' },
  place: { title: 'editor.ask.place' },
  proof: { title: 'editor.ask.proof', lead: 'editor.ask.proofLead' },
  plan: { title: 'editor.ask.plan', lead: 'editor.ask.planLead' },
  mentoring: { title: 'editor.ask.mentoring', lead: 'editor.ask.mentoringLead' },
  money: { title: 'editor.ask.money', lead: 'editor.ask.moneyLead' },
  parent: { title: 'editor.ask.parent', lead: 'editor.ask.parentLead' },
  check: { title: 'editor.ask.check' },
};

function Editor({
  project,
  question,
  hasParent,
  reload,
  personId,
  device,
}: EditorProps & { personId: string; device: EditsOnDevice | null }) {
  const t = useT();
  const isMinor = useViewer().viewer?.isMinor ?? false;
  const draft = useDraft(project, device, reload);
  const photos = usePhotos(personId, project.id, draft);
  useWordAtSignOut(draft);
  const { title, lead } = words[question];
  usePageMeta({ title: t('ui.pageTitle', { title: t(title) }), noIndex: true });
  if (Object.keys(draft.conflicts).length > 0) return <ConflictView draft={draft} />;
  const props = { project, draft, photos };
  return (
    <QuestionFrame
      key={question}
      projectId={project.id}
      question={question}
      hasParent={hasParent}
      above={<ActingFor teamId={project.team.id} />}
      title={t(title)}
      lead={lead && t(lead)}
      draft={draft}
    >
      {(errors) => {
        const asked = { ...props, ...fieldsOf(draft, errors) };
        if (question === 'check') return <CheckQuestion {...asked} reload={reload} />;
        if (question === 'parent')
          return isMinor ? <ParentQuestion onChanged={reload} /> : <OwnConsents team={project.team} />;
        return <Asked question={question} {...asked} />;
      }}
    </QuestionFrame>
  );
}

/** Signed out elsewhere, or too long away: the page goes, and this says that the text stays. */
function useWordAtSignOut(draft: Draft): void {
  const t = useT();
  const { say } = useToast();
  const last = useRef(draft);
  useEffect(() => {
    last.current = draft;
  });
  useEffect(
    () => () => {
      if (!hasToken() && Object.keys(last.current.edits).length > 0) say(t('editor.keptSignedOut'));
    },
    [say, t],
  );
}

type Typed = Exclude<Question, 'check' | 'parent'>;
const parts: Record<Typed, (props: QuestionProps) => React.ReactNode> = {
  title: TitleQuestion,
  problem: ProblemQuestion,
  solution: SolutionQuestion,
  place: PlaceQuestion,
  proof: ProofQuestion,
  plan: PlanQuestion,
  mentoring: MentoringQuestion,
  money: MoneyQuestion,
};

function Asked({ question, ...props }: QuestionProps & { question: Typed }) {
  const QuestionPart = parts[question];
  return <QuestionPart {...props} />;
}

/** While a moderator reads it, and after it is over, it stands still; what was typed meanwhile is not swallowed. */
function NotNow({ project, device }: { project: WholeProjectFragment; device: EditsOnDevice | null }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const back = <ButtonLink to={paths.editProject(project.id)}>{t('editor.allTasks')}</ButtonLink>;
  return (
    <div className="grid max-w-2xl gap-6">
      <EmptyState title={t('editor.notNow')} action={back} />
      {device && <UnsentText device={device} />}
    </div>
  );
}
