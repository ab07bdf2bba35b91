import { useState, type ReactNode } from 'react';
import { TerminateAgreementDocument, WithdrawFromAgreementDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useFormat, useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Card, Section } from '../../ui/card.js';
import { useToast } from '../../ui/toast.js';
import { Explain } from '../offers/explain.js';
import { ReasonDialog } from '../offers/reason-dialog.js';
import type { DealDetail, Reader } from './deal.js';
import { RefuseDialog } from './refuse-dialog.js';

/** How the deal can end before its time: always possible, never by surprise, and its consequences are said first. */
export function Ending({ deal, reader }: { deal: DealDetail; reader: Reader }) {
  const t = useT();
  const { date } = useFormat();
  const { viewerCan, coolingOffEndsAt } = deal;
  const [open, setOpen] = useState<'refuse' | 'withdraw' | 'terminate' | null>(null);
  const close = () => setOpen(null);
  const isAnswer = deal.terminationProposedBy !== null && deal.terminationProposedBy !== reader.side;
  if (!viewerCan.some((each) => each === 'REFUSE' || each === 'WITHDRAW' || each === 'TERMINATE')) return null;
  return (
    <Section id="ending" title={t('ending.title')}>
      <Card className="grid gap-5">
        {viewerCan.includes('REFUSE') && (
          <Way text={t('ending.refuseText')} label={t('refuse.open')} onOpen={() => setOpen('refuse')} />
        )}
        {viewerCan.includes('WITHDRAW') && coolingOffEndsAt && (
          <>
            <Way
              text={t('ending.withdrawText', { date: date(coolingOffEndsAt, 'withTime') })}
              label={t('ending.withdraw')}
              onOpen={() => setOpen('withdraw')}
            />
            <Explain term="coolingOff" />
          </>
        )}
        {viewerCan.includes('TERMINATE') && (
          <Way
            text={t(isAnswer ? 'ending.answerText' : 'ending.proposeText')}
            label={t(isAnswer ? 'ending.agree' : 'ending.propose')}
            onOpen={() => setOpen('terminate')}
          />
        )}
      </Card>
      <RefuseDialog deal={deal} open={open === 'refuse'} onClose={close} />
      <WithdrawDialog deal={deal} open={open === 'withdraw'} onClose={close} />
      <TerminateDialog deal={deal} isAnswer={isAnswer} open={open === 'terminate'} onClose={close} />
    </Section>
  );
}

function Way({ text, label, onOpen }: { text: ReactNode; label: string; onOpen: () => void }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-4">
      <p className="measure flex-1 basis-64">{text}</p>
      <Button look="secondary" onClick={onOpen}>
        {label}
      </Button>
    </div>
  );
}

interface DialogProps {
  deal: DealDetail;
  open: boolean;
  onClose: () => void;
}

function WithdrawDialog({ deal, open, onClose }: DialogProps) {
  const t = useT();
  const { say } = useToast();
  const withdraw = useVerb(WithdrawFromAgreementDocument);
  return (
    <ReasonDialog
      open={open}
      onClose={onClose}
      title={t('ending.withdrawTitle')}
      label={t('decline.reason')}
      submit={t('ending.withdraw')}
      verb={withdraw}
      variables={(reason) => ({ input: { agreementId: deal.id, reason } })}
      onDone={() => {
        say(t('ending.withdrawn'));
        onClose();
      }}
    >
      <p>{t('ending.withdrawMeans')}</p>
    </ReasonDialog>
  );
}

/** One side proposes, the other agrees; both read the same consequences. */
function TerminateDialog({ deal, isAnswer, open, onClose }: DialogProps & { isAnswer: boolean }) {
  const t = useT();
  const { money } = useFormat();
  const { say } = useToast();
  const terminate = useVerb(TerminateAgreementDocument);
  const { funds } = deal;
  return (
    <ReasonDialog
      open={open}
      onClose={onClose}
      title={t(isAnswer ? 'ending.agreeTitle' : 'ending.proposeTitle')}
      label={t('decline.reason')}
      submit={t(isAnswer ? 'ending.agree' : 'ending.propose')}
      optional={isAnswer}
      verb={terminate}
      variables={(reason) => ({ input: { agreementId: deal.id, reason: reason.trim() || null } })}
      onDone={() => {
        say(t(isAnswer ? 'ending.ended' : 'ending.proposed'));
        onClose();
      }}
    >
      <ul className="grid list-disc gap-2 pl-6">
        {!isAnswer && <li>{t('ending.otherAgrees')}</li>}
        <li>
          {funds && Number(funds.held.amount) > 0
            ? t('ending.heldBack', { sum: money(funds.held) })
            : t('ending.noMoney')}
        </li>
        <li>{t('ending.releasedStays')}</li>
        <li>{t('ending.milestonesStop')}</li>
      </ul>
    </ReasonDialog>
  );
}
