import { useState } from 'react';
import { useParams } from 'react-router';
import {
  CloseListingDocument,
  ListingDetailDocument,
  ReinstateListingDocument,
  SuspendListingDocument,
} from '../graphql/generated/graphql.js';
import { useRead, useVerb } from '../data/hooks.js';
import { AdminOnly, AdminPlaces } from '../features/admin/admin-only.js';
import { AskReason } from '../features/admin/reason-dialog.js';
import { statusTexts } from '../features/editor/project-status.js';
import { ProjectView } from '../features/editor/project-view.js';
import { NotFoundPage, ProblemPage } from '../features/frame/error-pages.js';
import type { Project } from '../features/listings/project-story.js';
import { useT } from '../i18n/texts.js';
import { StatusWord } from '../ui/badge.js';
import { Button } from '../ui/button.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';
import { useToast } from '../ui/toast.js';

export function Page() {
  return (
    <AdminOnly>
      <Listing />
    </AdminOnly>
  );
}

function Listing() {
  const t = useT();
  const { slug = '' } = useParams();
  const { data, problem, loading, reload } = useRead(ListingDetailDocument, { slug }, { fresh: true });
  const title = data?.listing?.title ?? t('admin.listing');
  usePageMeta({ title: t('ui.pageTitle', { title }), noIndex: true });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (!data?.listing) return <NotFoundPage />;
  const { text, tone } = statusTexts[data.listing.status];
  return (
    <div className="grid max-w-4xl gap-6">
      <AdminPlaces here="queue" />
      <PageHeader title={title} beside={<StatusWord tone={tone}>{t(text)}</StatusWord>} />
      <Actions project={data.listing} onDone={reload} />
      <div className="rounded-card bg-bg p-4 ring-1 ring-hairline sm:p-8">
        <ProjectView project={data.listing} />
      </div>
    </div>
  );
}

function Actions({ project, onDone }: { project: Project; onDone: () => void }) {
  const t = useT();
  const { say } = useToast();
  const [asked, setAsked] = useState<'suspend' | 'close' | null>(null);
  const suspend = useVerb(SuspendListingDocument);
  const close = useVerb(CloseListingDocument);
  const reinstate = useVerb(ReinstateListingDocument);
  const listingId = project.id;
  const done = () => {
    setAsked(null);
    say(t('admin.listingDone'));
    onDone();
  };
  const decide = async (reason: string) => {
    const verb = asked === 'close' ? close : suspend;
    if (await verb.run({ input: { listingId, reason } })) done();
  };
  const runReinstate = async () => {
    if (await reinstate.run({ input: { listingId } })) done();
  };
  return (
    <div className="flex flex-wrap gap-3">
      {project.viewerCan.includes('SUSPEND') && (
        <Button look="danger" onClick={() => setAsked('suspend')}>
          {t('admin.hideListing')}
        </Button>
      )}
      {project.viewerCan.includes('REINSTATE') && (
        <Button busy={reinstate.busy} onClick={() => void runReinstate()}>
          {t('admin.showListing')}
        </Button>
      )}
      {project.viewerCan.includes('CLOSE') && (
        <Button look="secondary" onClick={() => setAsked('close')}>
          {t('admin.closeListing')}
        </Button>
      )}
      {asked && (
        <AskReason
          title={t(asked === 'close' ? 'admin.closeListing' : 'admin.hideListing')}
          text={t(asked === 'close' ? 'admin.closeMeans' : 'admin.hideMeans')}
          submit={t(asked === 'close' ? 'admin.closeListing' : 'admin.hideListing')}
          busy={suspend.busy || close.busy}
          problem={asked === 'close' ? close.problem : suspend.problem}
          onSubmit={(reason) => void decide(reason)}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
