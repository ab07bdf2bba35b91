import { useState } from 'react';
import {
  AdminOffersDocument,
  HoldOfferByAdminDocument,
  UnholdOfferByAdminDocument,
  type AdminOffersQuery,
} from '../graphql/generated/graphql.js';
import { useConnection } from '../data/connection.js';
import { useVerb } from '../data/hooks.js';
import { AdminOnly, AdminPlaces } from '../features/admin/admin-only.js';
import { AskReason } from '../features/admin/reason-dialog.js';
import { ProblemPage } from '../features/frame/error-pages.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { StatusWord } from '../ui/badge.js';
import { Button, TextLink } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';
import { LoadMore } from '../ui/load-more.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';
import { useToast } from '../ui/toast.js';

type Offer = AdminOffersQuery['offers']['nodes'][number];

export function Page() {
  const t = useT();
  usePageMeta({ title: t('ui.pageTitle', { title: t('admin.offers') }), noIndex: true });
  return (
    <AdminOnly>
      <div className="grid max-w-4xl gap-6">
        <AdminPlaces here="offers" />
        <PageHeader title={t('admin.offers')} lead={t('admin.offersLead')} />
        <Offers />
      </div>
    </AdminOnly>
  );
}

function Offers() {
  const t = useT();
  const filter = { statuses: ['OPEN' as const, 'HELD' as const] };
  const offers = useConnection(AdminOffersDocument, { first: 20, filter }, (data) => data.offers);
  if (offers.loading) return <PageSkeleton />;
  if (offers.problem) return <ProblemPage problem={offers.problem} onRetry={offers.reload} />;
  if (offers.nodes.length === 0) return <EmptyState title={t('admin.noOffers')} />;
  return (
    <>
      <ul className="divide-y divide-hairline overflow-hidden rounded-card bg-surface ring-1 ring-hairline">
        {offers.nodes.map((offer) => (
          <OfferRow key={offer.id} offer={offer} />
        ))}
      </ul>
      <LoadMore hasMore={offers.hasMore} busy={offers.busy} onMore={() => void offers.more()} />
    </>
  );
}

function OfferRow({ offer }: { offer: Offer }) {
  const t = useT();
  const { say } = useToast();
  const paths = pathsFor(useSpeech().path);
  const [isAsked, setAsked] = useState(false);
  const hold = useVerb(HoldOfferByAdminDocument);
  const unhold = useVerb(UnholdOfferByAdminDocument);
  const input = { offerId: offer.id };
  const runHold = async (reason: string) => {
    if (!(await hold.run({ input: { ...input, reason } }))) return;
    say(t('admin.held'));
    setAsked(false);
  };
  const runUnhold = async () => {
    if (await unhold.run({ input })) say(t('admin.unheld'));
  };
  return (
    <li className="flex min-h-16 flex-wrap items-center gap-4 px-5 py-3">
      <span className="grid min-w-0 flex-1 basis-56">
        <TextLink to={paths.offer(offer.id)} className="wrap-anywhere">
          {offer.listing.title}
        </TextLink>
        <span className="text-sm text-muted">{offer.mentor.person.displayName}</span>
      </span>
      {offer.status === 'HELD' && <StatusWord tone="apple">{t('admin.isHeld')}</StatusWord>}
      {offer.viewerCan.includes('HOLD') && (
        <Button look="quiet" onClick={() => setAsked(true)}>
          {t('admin.hold')}
        </Button>
      )}
      {offer.viewerCan.includes('UNHOLD') && (
        <Button look="quiet" busy={unhold.busy} onClick={() => void runUnhold()}>
          {t('admin.unhold')}
        </Button>
      )}
      {isAsked && (
        <AskReason
          title={t('admin.holdTitle')}
          text={t('admin.holdMeans')}
          submit={t('admin.hold')}
          busy={hold.busy}
          problem={hold.problem}
          onSubmit={(reason) => void runHold(reason)}
          onClose={() => setAsked(false)}
        />
      )}
    </li>
  );
}
