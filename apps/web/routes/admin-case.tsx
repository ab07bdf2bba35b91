import { useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useClient } from 'urql';
import {
  CaseListingDocument,
  CaseMentorDocument,
  CaseQueueDocument,
  OneCaseDocument,
  type QueuedCaseFragment,
} from '../graphql/generated/graphql.js';
import { asNode } from '../data/document.js';
import { useRead } from '../data/hooks.js';
import { AdminOnly } from '../features/admin/admin-only.js';
import { CaseHeader } from '../features/admin/case-header.js';
import { CaseSubject } from '../features/admin/case-subject.js';
import { subjectName } from '../features/admin/case-words.js';
import { KeysHelp, useKeysHelp } from '../features/admin/keys/keys-help.js';
import { queueSize, waiting } from '../features/admin/queue-filter.js';
import { useShortcuts, useShortcutSetting } from '../features/admin/keys/shortcuts.js';
import { useDecided } from '../features/admin/use-decided.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { BackLink, ButtonLink } from '../ui/button.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

export function Page() {
  return (
    <AdminOnly>
      <Case />
    </AdminOnly>
  );
}

function Case() {
  const { id = '' } = useParams();
  const queue = useRead(CaseQueueDocument, { first: queueSize, filter: waiting(null) });
  const one = useRead(OneCaseDocument, { id }, { fresh: true });
  const after = useDecided(queue.reload);
  if (one.loading) return <PageSkeleton />;
  if (one.problem) return <ProblemPage problem={one.problem} onRetry={one.reload} />;
  if (one.data?.node?.__typename !== 'ModerationCase') return <NotFoundPage />;
  const row = one.data.node;
  const cases = queue.data?.moderationCases.nodes ?? [];
  const place = cases.findIndex((each) => each.id === id);
  const neighbours = { next: cases[place + 1], previous: place > 0 ? cases[place - 1] : undefined };
  return <CasePage key={row.id} row={row} {...neighbours} after={after} />;
}

interface CasePageProps {
  row: QueuedCaseFragment;
  next: QueuedCaseFragment | undefined;
  previous: QueuedCaseFragment | undefined;
  after: ReturnType<typeof useDecided>;
}

function CasePage({ row, next, previous, after }: CasePageProps) {
  const t = useT();
  const navigate = useNavigate();
  const paths = pathsFor(useSpeech().path);
  const [isOn, setOn] = useShortcutSetting();
  const help = useKeysHelp();
  const go = (to: QueuedCaseFragment | undefined) => to && (() => void navigate(paths.adminCase(to.id)));
  useShortcuts({ j: go(next), k: go(previous), z: () => void after.undo(), '?': help.open }, isOn);
  usePreloaded(next);
  usePageMeta({ title: t('ui.pageTitle', { title: subjectName(row) ?? t('admin.case') }), noIndex: true });
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <BackLink to={paths.adminQueue()}>{t('admin.queue')}</BackLink>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          {previous && (
            <ButtonLink look="quiet" to={paths.adminCase(previous.id)}>
              {t('admin.previous')}
            </ButtonLink>
          )}
          {next && (
            <ButtonLink look="quiet" to={paths.adminCase(next.id)}>
              {t('admin.next')}
            </ButtonLink>
          )}
          <KeysHelp help={help} isOn={isOn} onSwitch={setOn} />
        </div>
      </div>
      <CaseHeader row={row} />
      <CaseSubject row={row} shortcutsOn={isOn} onDecided={() => after.decided(row, (next ?? previous)?.id)} />
    </div>
  );
}

/** The next case is at hand before it is asked for. */
function usePreloaded(row: QueuedCaseFragment | undefined) {
  const client = useClient();
  const [id, subjectId, type] = [row?.id, row?.subject.id, row?.subject.__typename];
  useEffect(() => {
    if (!id || !subjectId) return;
    void client.query(asNode(OneCaseDocument), { id }).toPromise();
    if (type === 'Listing') void client.query(asNode(CaseListingDocument), { id: subjectId }).toPromise();
    if (type === 'Mentor') void client.query(asNode(CaseMentorDocument), { id: subjectId }).toPromise();
  }, [client, id, subjectId, type]);
}
