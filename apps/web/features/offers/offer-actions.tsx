import { useState } from 'react';
import { useNavigate } from 'react-router';
import { AcceptOfferDocument, DeclineOfferDocument, WithdrawOfferDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Banner } from '../../ui/banner.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemText } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { ExplainAll } from './explain.js';
import { OfferSummary } from './offer-card.js';
import type { OfferDetail } from './offer-detail.js';
import { ReasonDialog } from './reason-dialog.js';

type Open = 'accept' | 'decline' | 'withdraw' | null;

/** Every way to answer, the kindest first; only those that the server would not refuse. */
export function OfferActions({ offer, onCounter }: { offer: OfferDetail; onCounter: () => void }) {
  const t = useT();
  const [open, setOpen] = useState<Open>(null);
  const { viewerCan } = offer;
  const close = () => setOpen(null);
  return (
    <div id="answer" tabIndex={-1} className="flex flex-wrap gap-3 outline-none">
      {offer.consentNotice && (
        <div className="w-full">
          <Banner tone="sun">{offer.consentNotice}</Banner>
        </div>
      )}
      {viewerCan.includes('ACCEPT') && (
        <Button icon="check" onClick={() => setOpen('accept')}>
          {t('offers.accept')}
        </Button>
      )}
      {viewerCan.includes('COUNTER') && (
        <Button look="secondary" onClick={onCounter}>
          {t('offers.counter')}
        </Button>
      )}
      {viewerCan.includes('DECLINE') && (
        <Button look="quiet" onClick={() => setOpen('decline')}>
          {t('offers.decline')}
        </Button>
      )}
      {viewerCan.includes('WITHDRAW') && (
        <Button look="quiet" onClick={() => setOpen('withdraw')}>
          {t('offers.withdraw')}
        </Button>
      )}
      <AcceptDialog offer={offer} open={open === 'accept'} onClose={close} />
      <DeclineDialog offer={offer} open={open === 'decline'} onClose={close} />
      <WithdrawDialog offer={offer} open={open === 'withdraw'} onClose={close} />
    </div>
  );
}

interface DialogProps {
  offer: OfferDetail;
  open: boolean;
  onClose: () => void;
}

/** What acceptance means, before it is said; nothing is paid or signed by it. */
function AcceptDialog({ offer, open, onClose }: DialogProps) {
  const t = useT();
  const navigate = useNavigate();
  const paths = pathsFor(useSpeech().path);
  const accept = useVerb(AcceptOfferDocument);
  const close = () => {
    accept.clear();
    onClose();
  };
  const run = async () => {
    const done = await accept.run({ input: { offerId: offer.id, revision: offer.terms.revision } });
    if (!done) return;
    const agreement = done.acceptOffer.agreement;
    void navigate(agreement ? paths.agreement(agreement.id) : paths.offer(offer.id));
  };
  const { problem } = accept;
  return (
    <Dialog open={open} onClose={close} title={t('accept.title')}>
      <p className="text-lg">
        <OfferSummary offer={offer} />
      </p>
      <ul className="grid list-disc gap-2 pl-6">
        <li>{t('accept.drawnUp')}</li>
        {offer.terms.seed && <li>{t('accept.reserved')}</li>}
        <li>{t('accept.notYet')}</li>
      </ul>
      {problem && (
        <Banner tone="apple" alert action={problem.code === 'PAYEE_REQUIRED' && <NamePayee offer={offer} />}>
          <ProblemText problem={problem} />
          {problem.code === 'PAYEE_REQUIRED' && <p className="mt-2">{t('accept.payeeWhy')}</p>}
          {problem.code === 'STALE_REVISION' && <p className="mt-2">{t('accept.stale')}</p>}
        </Banner>
      )}
      <div className="flex flex-wrap gap-3">
        <Button busy={accept.busy} onClick={() => void run()}>
          {t('accept.submit')}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('offers.notNow')}
        </Button>
      </div>
      <ExplainAll of={['signing', 'coSign']} />
    </Dialog>
  );
}

function NamePayee({ offer: { listing } }: { offer: OfferDetail }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  if (!listing.team.viewerCan.includes('CHOOSE_PAYEE')) return <p>{t('accept.askLead')}</p>;
  return <ButtonLink to={paths.team(listing.team.id)}>{t('accept.namePayee')}</ButtonLink>;
}

function DeclineDialog({ offer, open, onClose }: DialogProps) {
  const t = useT();
  const { say } = useToast();
  const decline = useVerb(DeclineOfferDocument);
  return (
    <ReasonDialog
      open={open}
      onClose={onClose}
      title={t('decline.title')}
      label={t('decline.reason')}
      hint={t('decline.reasonHint')}
      submit={t('decline.submit')}
      hidesContacts
      verb={decline}
      variables={(reason) => ({ input: { offerId: offer.id, reason } })}
      onDone={() => {
        say(t('decline.done'));
        onClose();
      }}
    >
      <p>{t('decline.lead')}</p>
    </ReasonDialog>
  );
}

function WithdrawDialog({ offer, open, onClose }: DialogProps) {
  const t = useT();
  const { say } = useToast();
  const withdraw = useVerb(WithdrawOfferDocument);
  return (
    <ReasonDialog
      open={open}
      onClose={onClose}
      title={t('withdraw.title')}
      label={t('withdraw.reason')}
      submit={t('withdraw.submit')}
      optional
      hidesContacts
      verb={withdraw}
      variables={(reason) => ({ input: { offerId: offer.id, reason: reason.trim() || null } })}
      onDone={() => {
        say(t('withdraw.done'));
        onClose();
      }}
    >
      <p>{t('withdraw.lead')}</p>
    </ReasonDialog>
  );
}
