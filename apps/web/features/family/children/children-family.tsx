import { FamilyWorkDocument } from '../../../graphql/generated/graphql.js';
import { useRead } from '../../../data/hooks.js';
import { useViewer } from '../../../data/viewer.js';
import { useT } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Skeleton, Waiting } from '../../../ui/skeleton.js';
import { Tabs } from '../../../ui/tabs.js';
import { VerifyFirst } from '../../my-home/verify-first.js';
import { firstNameOf, isLive, type ChildTie } from '../tie.js';
import { needsGuardian } from '../wanted.js';
import type { Me } from '../ward/ward-family.js';
import { AddChild } from './add-child.js';
import { ChildView } from './child-view.js';
import { workOf, type Work } from './work.js';

/** A guardian's view: one child after another, each behind its own name. */
export function ChildrenFamily({ me, reload }: { me: Me; reload: () => void }) {
  const t = useT();
  // A grown child's profile stays here until it is in their own hands.
  const ties = me.wards.filter((tie) => isLive(tie) || tie.handover);
  const { reload: reloadViewer } = useViewer();
  // The way to this page stands in the navigation from the first child on.
  const added = () => {
    reload();
    void reloadViewer();
  };
  return (
    <div className="grid max-w-4xl gap-9">
      <PageHeader title={t('family.title')} lead={t('family.guardianLead')} />
      {!me.emailVerified && <VerifyFirst email={me.email} reload={reload} />}
      {ties.length === 0 && <EmptyState title={t('family.nobody')}>{t('family.nobodyText')}</EmptyState>}
      {ties.length > 0 && <Children ties={ties} reload={reload} />}
      {me.emailVerified && <AddChild me={me} isOpenFirst={ties.length === 0} onAdded={added} />}
    </div>
  );
}

function Children({ ties, reload }: { ties: readonly ChildTie[]; reload: () => void }) {
  const t = useT();
  const work = useRead(FamilyWorkDocument, {}, { fresh: true });
  const again = () => {
    reload();
    work.reload();
  };
  if (work.loading) {
    return (
      <Waiting>
        <Skeleton className="h-96" />
      </Waiting>
    );
  }
  const workFor = (tie: ChildTie) => workOf(work.data?.viewer, tie.ward.id);
  const view = (tie: ChildTie) => <ChildView key={tie.id} tie={tie} work={workFor(tie)} reload={again} />;
  return (
    <div className="grid gap-6">
      {work.problem && (
        <p className="flex flex-wrap items-center gap-3 text-muted">
          {t('myHome.dealsMissing')}
          <Button look="quiet" onClick={work.reload}>
            {t('ui.retry')}
          </Button>
        </p>
      )}
      {ties.length === 1 ? (
        view(ties[0]!)
      ) : (
        <Tabs
          label={t('family.children')}
          parameter="child"
          tabs={ties.map((tie) => ({
            key: tie.id,
            label: <TabName tie={tie} work={workFor(tie)} />,
            content: view(tie),
          }))}
        />
      )}
    </div>
  );
}

/** The child whose page is not open may be the one that waits. */
function TabName({ tie, work }: { tie: ChildTie; work: Work }) {
  const t = useT();
  return (
    <span className="flex items-center gap-2">
      {firstNameOf(tie)}
      {needsGuardian(tie, work) && (
        <>
          <span aria-hidden="true" className="size-2.5 rounded-full bg-sun ring-1 ring-sun-ink" />
          <span className="sr-only">{t('family.needsYou')}</span>
        </>
      )}
    </span>
  );
}
