import { useParams } from 'react-router';
import { EditedProjectDocument, type WholeProjectFragment } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { CheckQuestion } from '../features/editor/check-question.js';
import { ConflictView } from '../features/editor/conflict-view.js';
import { PlaceQuestion, ProblemQuestion, SolutionQuestion, TitleQuestion } from '../features/editor/idea-questions.js';
import { MentoringQuestion, MoneyQuestion } from '../features/editor/need-questions.js';
import { PlanQuestion } from '../features/editor/plan-question.js';
import { ProofQuestion } from '../features/editor/proof-question.js';
import { fieldsOf, type QuestionProps } from '../features/editor/question.js';
import { QuestionFrame } from '../features/editor/question-frame.js';
import { isQuestion, type Question } from '../features/editor/tasks.js';
import { useDraft } from '../features/editor/use-draft.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { useSpeech, useT, type TextKey } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { ButtonLink } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

export function Page() {
  const { id = '', question = '' } = useParams();
  const { data, problem, loading, reload } = useRead(EditedProjectDocument, { id }, { fresh: true });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (data?.node?.__typename !== 'Listing' || !data.node.draft || !isQuestion(question)) return <NotFoundPage />;
  const project = data.node;
  if (!project.viewerCan.includes('UPDATE') && question !== 'check') return <NotNow project={project} />;
  return <Editor key={project.id} project={project} question={question} reload={reload} />;
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
  check: { title: 'editor.ask.check' },
};

function Editor({
  project,
  question,
  reload,
}: {
  project: WholeProjectFragment;
  question: Question;
  reload: () => void;
}) {
  const t = useT();
  const draft = useDraft(project, reload);
  const { title, lead } = words[question];
  usePageMeta({ title: t('ui.pageTitle', { title: t(title) }), noIndex: true });
  if (draft.conflict) return <ConflictView draft={draft} conflict={draft.conflict} />;
  const props = { project, draft, ...fieldsOf(draft) };
  return (
    <QuestionFrame projectId={project.id} question={question} title={t(title)} lead={lead && t(lead)} draft={draft}>
      {question === 'check' ? <CheckQuestion {...props} reload={reload} /> : <Asked question={question} {...props} />}
    </QuestionFrame>
  );
}

const asked: Record<Exclude<Question, 'check'>, (props: QuestionProps) => React.ReactNode> = {
  title: TitleQuestion,
  problem: ProblemQuestion,
  solution: SolutionQuestion,
  place: PlaceQuestion,
  proof: ProofQuestion,
  plan: PlanQuestion,
  mentoring: MentoringQuestion,
  money: MoneyQuestion,
};

function Asked({ question, ...props }: QuestionProps & { question: Exclude<Question, 'check'> }) {
  const QuestionPart = asked[question];
  return <QuestionPart {...props} />;
}

/** While a moderator reads it, and after it is over, it stands still. */
function NotNow({ project }: { project: WholeProjectFragment }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const back = <ButtonLink to={paths.editProject(project.id)}>{t('editor.allTasks')}</ButtonLink>;
  return <EmptyState title={t('editor.notNow')} action={back} />;
}
