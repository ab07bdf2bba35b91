import {
  FamilyLogDocument,
  type FamilyLogQuery,
  type FamilyLogQueryVariables,
} from '../../../graphql/generated/graphql.js';
import { useConnection } from '../../../data/connection.js';
import { useFormat, useT } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { LoadMore } from '../../../ui/load-more.js';
import { Skeleton, Waiting } from '../../../ui/skeleton.js';
import type { Tie } from '../tie.js';

type Node = Extract<NonNullable<FamilyLogQuery['node']>, { __typename: 'Guardianship' }>;
type Log = Pick<Node['log'], 'nodes' | 'pageInfo'>;

const rows = 8;
const noLog: Log = { nodes: [], pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null } };
const logIn = ({ node }: FamilyLogQuery): Log => (node?.__typename === 'Guardianship' ? node.log : noLog);

interface LogPartProps {
  tie: Tie;
  /** What the child agreed to and what changed; or apart from it, every look of an admin at the child's data. */
  part: FamilyLogQueryVariables['part'];
  hint: string;
  none: string;
}

export function LogPart({ tie, part, hint, none }: LogPartProps) {
  const t = useT();
  const { ago } = useFormat();
  const { ward } = tie;
  // Whom others know by a handle, the guardian knows by name.
  const nameOf = (actor: { id: string; displayName: string } | null) =>
    actor?.id === ward.id ? (ward.fullName ?? actor.displayName) : actor?.displayName;
  const log = useConnection(FamilyLogDocument, { id: tie.id, first: rows, part }, logIn);
  return (
    <>
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
        <ol className="divide-y divide-hairline border-y border-hairline">
          {log.nodes.map((fact) => (
            <li key={fact.id} className="flex flex-wrap justify-between gap-x-6 py-3">
              <span className="min-w-0 flex-1 basis-64 wrap-anywhere">{fact.text}</span>
              <span className="text-sm text-muted numbers">
                {[nameOf(fact.actor), ago(fact.at)].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      )}
      <LoadMore hasMore={log.hasMore} busy={log.busy} onMore={() => void log.more()} />
    </>
  );
}
