import { useCallback, useRef } from 'react';
import { useNavigate } from 'react-router';
import { UndoDecisionDocument, type QueuedCaseFragment } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { useToast } from '../../ui/toast.js';
import { kindTexts, subjectName } from './case-words.js';

/** What follows a decision: the next case at once, and ten seconds in which Z or the toast takes it back. */
export function useDecided(onQueueChanged: () => void) {
  const t = useT();
  const { say } = useToast();
  const navigate = useNavigate();
  const paths = pathsFor(useSpeech().path);
  const { run } = useVerb(UndoDecisionDocument);
  const last = useRef<QueuedCaseFragment | null>(null);

  const undo = useCallback(async () => {
    const decided = last.current;
    if (!decided) return;
    last.current = null;
    const done = await run({ input: { caseId: decided.id } });
    say(t(done ? 'admin.undone' : 'admin.notUndone'));
    onQueueChanged();
    if (done) void navigate(paths.adminCase(decided.id));
  }, [run, say, t, onQueueChanged, navigate, paths]);

  const decided = useCallback(
    (row: QueuedCaseFragment, nextId: string | undefined) => {
      last.current = row;
      say(t('admin.decided', { name: subjectName(row) ?? t(kindTexts[row.kind]) }), { undo: () => void undo() });
      onQueueChanged();
      void navigate(nextId ? paths.adminCase(nextId) : paths.adminQueue());
    },
    [say, t, undo, onQueueChanged, navigate, paths],
  );
  return { decided, undo };
}
