import {
  BlockedPeopleDocument,
  UnblockPersonDocument,
  type BlockedPeopleQuery,
} from '../../graphql/generated/graphql.js';
import { useRead, useVerb } from '../../data/hooks.js';
import { useFormat, useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/card.js';
import { ProblemText } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';

type Blocked = NonNullable<BlockedPeopleQuery['viewer']>['blocked'][number];

/** Whom one has blocked, for oneself and for one's wards, and the way back. */
export function BlockedPeople() {
  const t = useT();
  const { data, problem, loading, reload } = useRead(BlockedPeopleDocument, {}, { fresh: true });
  const me = data?.viewer?.person.id;
  const blocked = data?.viewer?.blocked ?? [];
  return (
    <Section id="blocked" title={t('block.title')}>
      <p className="measure text-muted">{t(blocked.length > 0 ? 'block.lead' : 'block.none')}</p>
      {problem && (
        <Banner tone="apple">
          <ProblemText problem={problem} />
        </Banner>
      )}
      {!loading && blocked.length > 0 && (
        <ul className="divide-y divide-hairline overflow-hidden rounded-card bg-surface ring-1 ring-hairline">
          {blocked.map((row) => (
            <BlockedRow
              key={`${row.blocker.id} ${row.person.id}`}
              row={row}
              isMine={row.blocker.id === me}
              onLifted={reload}
            />
          ))}
        </ul>
      )}
    </Section>
  );
}

function BlockedRow({ row, isMine, onLifted }: { row: Blocked; isMine: boolean; onLifted: () => void }) {
  const t = useT();
  const { ago } = useFormat();
  const { say } = useToast();
  const unblock = useVerb(UnblockPersonDocument);
  const name = row.person.displayName;
  const lift = async () => {
    const input = { personId: row.person.id, ...(!isMine && { forPersonId: row.blocker.id }) };
    const done = await unblock.run({ input });
    say(t(done ? 'block.undone' : 'block.failed', { name }));
    onLifted();
  };
  return (
    <li className="flex min-h-16 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-5 py-3">
      <span className="grid min-w-0">
        <span className="wrap-anywhere font-semibold">{name}</span>
        <span className="text-sm text-muted numbers">
          {[ago(row.createdAt), !isMine && t('block.forWard', { name: row.blocker.displayName })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {row.canLift ? (
        <Button look="secondary" busy={unblock.busy} onClick={() => void lift()}>
          {t('block.lift')}
        </Button>
      ) : (
        <span className="text-sm text-muted">{t('block.byGuardian')}</span>
      )}
    </li>
  );
}
