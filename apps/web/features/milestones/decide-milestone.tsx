import { useState } from 'react';
import {
  ApproveMilestoneDocument,
  EscalateMilestoneDocument,
  RequestMilestoneChangesDocument,
} from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useToast } from '../../ui/toast.js';
import type { DealDetail, Milestone } from '../agreements/deal.js';
import { ProblemBanner } from '../frame/problem-banner.js';
import { Explain } from '../offers/explain.js';
import { ReasonDialog } from '../offers/reason-dialog.js';

interface Props {
  deal: DealDetail;
  milestone: Milestone;
}

/** Approve, ask for changes, or call a moderator. */
export function DecideMilestone({ deal, milestone }: Props) {
  const t = useT();
  const { say } = useToast();
  const [open, setOpen] = useState<'approve' | 'changes' | 'escalate' | null>(null);
  const close = () => setOpen(null);
  const changes = useVerb(RequestMilestoneChangesDocument);
  const escalate = useVerb(EscalateMilestoneDocument);
  const { viewerCan } = milestone;
  const done = (text: string) => {
    say(text);
    close();
  };
  const variables = (reason: string) => ({ input: { milestoneId: milestone.id, reason } });
  return (
    <div className="flex flex-wrap gap-3">
      {viewerCan.includes('APPROVE') && (
        <Button icon="check" onClick={() => setOpen('approve')}>
          {t('milestone.approve')}
        </Button>
      )}
      {viewerCan.includes('REQUEST_CHANGES') && (
        <Button look="secondary" onClick={() => setOpen('changes')}>
          {t('milestone.changes')}
        </Button>
      )}
      {viewerCan.includes('ESCALATE') && (
        <Button look="quiet" onClick={() => setOpen('escalate')}>
          {t('milestone.escalate')}
        </Button>
      )}
      <ApproveDialog deal={deal} milestone={milestone} open={open === 'approve'} onClose={close} />
      <ReasonDialog
        open={open === 'changes'}
        onClose={close}
        title={t('milestone.changesTitle')}
        label={t('milestone.changesReason')}
        hint={t('milestone.changesHint')}
        submit={t('milestone.changesSubmit')}
        look="primary"
        verb={changes}
        variables={variables}
        onDone={() => done(t('milestone.changesDone'))}
      >
        <p>{t('milestone.changesMeans')}</p>
      </ReasonDialog>
      <ReasonDialog
        open={open === 'escalate'}
        onClose={close}
        title={t('milestone.escalateTitle')}
        label={t('milestone.escalateReason')}
        submit={t('milestone.escalate')}
        look="primary"
        verb={escalate}
        variables={variables}
        onDone={() => done(t('milestone.escalateDone'))}
      >
        <p>{t('milestone.escalateMeans')}</p>
      </ReasonDialog>
    </div>
  );
}

/** Approval moves money, so what happens with it is said before. */
function ApproveDialog({ deal, milestone, open, onClose }: Props & { open: boolean; onClose: () => void }) {
  const t = useT();
  const { money, date } = useFormat();
  const { now } = useSpeech();
  const { say } = useToast();
  const approve = useVerb(ApproveMilestoneDocument);
  const { payee, coolingOffEndsAt } = deal;
  const close = () => {
    approve.clear();
    onClose();
  };
  const run = async () => {
    if (!(await approve.run({ input: { milestoneId: milestone.id } }))) return;
    say(t('milestone.approved'));
    close();
  };
  return (
    <Dialog open={open} onClose={close} title={t('milestone.approveTitle')}>
      <ul className="grid list-disc gap-2 pl-6">
        {milestone.amount ? (
          <>
            <li className="numbers">
              {t('milestone.approveMoney', { sum: money(milestone.amount), name: payee?.name ?? deal.team.name })}
            </li>
            {coolingOffEndsAt && coolingOffEndsAt > now && (
              <li>{t('milestone.approveLater', { date: date(coolingOffEndsAt, 'withTime') })}</li>
            )}
            {payee && !payee.ready && <li>{t('milestone.approvePayee')}</li>}
            <li>{t('milestone.approveFinal')}</li>
          </>
        ) : (
          <li>{t('milestone.approveNoMoney')}</li>
        )}
      </ul>
      {approve.problem && <ProblemBanner problem={approve.problem} />}
      <div className="flex flex-wrap gap-3">
        <Button busy={approve.busy} onClick={() => void run()}>
          {t('milestone.approve')}
        </Button>
        <Button look="quiet" onClick={close}>
          {t('offers.notNow')}
        </Button>
      </div>
      {milestone.amount && <Explain term="held" />}
    </Dialog>
  );
}
