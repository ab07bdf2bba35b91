import { useT } from '../i18n/texts.js';
import type { Problem } from '../data/problem.js';

/** What went wrong in words: the server's, or ours when nothing was heard from it. */
export function ProblemText({ problem }: { problem: Problem }) {
  const t = useT();
  if (problem.code === 'OFFLINE') return <p>{t('ui.offlineProblem')}</p>;
  return (
    <p>
      {problem.message}{' '}
      {problem.id && !problem.message.includes(problem.id) && (
        <span className="block text-sm">{t('ui.problemId', { id: problem.id })}</span>
      )}
    </p>
  );
}
