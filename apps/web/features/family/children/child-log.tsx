import {
  FamilyLogDocument,
  type FamilyLogQuery,
  type FamilyLogQueryVariables,
} from '../../../graphql/generated/graphql.js';
import { useConnection } from '../../../data/connection.js';
import { useFormat, useT } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { Section } from '../../../ui/card.js';
import { LoadMore } from '../../../ui/load-more.js';
import { Skeleton, Waiting } from '../../../ui/skeleton.js';
import type { Tie } from '../tie.js';

type Node = Extract<NonNullable<FamilyLogQuery['node']>, { __typename: 'Guardianship' }>;
type Log = Pick<Node['log'], 'nodes' | 'pageInfo'>;

const rows = 8;
const noLog: Log = { nodes: [], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } };
const logIn = ({ node }: FamilyLogQuery): Log => (node?.__typename === 'Guardianship' ? node.log : noLog);

/** What the child agreed to and what changed; and apart from it, every look of an admin at the child's data. */
export function ChildLog({ tie }: { tie: Tie }) {
  const t = useT();
  return (
    <>
      <LogPart tie={tie} part="DEEDS" title={t('family.log')} hint={t('family.logHint')} none={t('family.noLog')} />
      <LogPart
        tie={tie}
        part="LOOKS"
        title={t('family.looks')}
        hint={t('family.looksHint')}
        none={t('family.noLooks')}
      />
    </>
  );
}

interface LogPartProps {
  tie: Tie;
  part: FamilyLogQueryVariables['part'];
  title: string;
  hint: string;
  none: string;
}

function LogPart({ tie, part, title, hint, none }: LogPartProps) {
  const t = useT();
  const { ago } = useFormat();
  const { ward } = tie;
  // Whom others know by a handle, the guardian knows by name.
  const nameOf = (actor: { id: string; displayName: string } | null) =>
    actor?.id === ward.id ? (ward.fullName ?? actor.displayName) : actor?.displayName;
  const log = useConnection(FamilyLogDocument, { id: tie.id, first: rows, part }, logIn);
  return (
    <Section title={title}>
      <p className="measure text-muted">{hint}</p>
      {log.loading && (
        <Waiting>
          <Skeleton className="h-64" />
        </Waiting>
      )}
      {log.problem && (
        <Button look="secondary" className="w-fit" onClick={log.reload}>
          {t('ui.retry')}
        </Button>
      )}
      {log.data && log.nodes.length === 0 && <p className="text-muted">{none}</p>}
      {log.nodes.length > 0 && (
        <ol className="divide-y divide-hairline overflow-hidden rounded-card bg-surface ring-1 ring-hairline">
          {log.nodes.map((fact) => (
            <li key={fact.id} className="flex flex-wrap justify-between gap-x-6 px-5 py-3">
              <span className="min-w-0 flex-1 basis-64 wrap-anywhere">{fact.text}</span>
              <span className="text-sm text-muted numbers">
                {[nameOf(fact.actor), ago(fact.at)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      )}
      <LoadMore hasMore={log.hasMore} busy={log.busy} onMore={() => void log.more()} />
    </Section>
  );
}
