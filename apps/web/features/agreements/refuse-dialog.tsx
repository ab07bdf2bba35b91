import { RefuseAgreementDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { useToast } from '../../ui/toast.js';
import { ReasonDialog } from '../offers/reason-dialog.js';

/** Not signing is a right: nobody owes anything for it. */
export function RefuseDialog({ deal, open, onClose }: { deal: { id: string }; open: boolean; onClose: () => void }) {
  const t = useT();
  const { say } = useToast();
  const refuse = useVerb(RefuseAgreementDocument);
  return (
    <ReasonDialog
      open={open}
      onClose={onClose}
      title={t('refuse.title')}
      label={t('decline.reason')}
      hint={t('decline.reasonHint')}
      submit={t('refuse.submit')}
      hidesContacts
      verb={refuse}
      variables={(reason) => ({ input: { agreementId: deal.id, reason } })}
      onDone={() => {
        say(t('refuse.done'));
        onClose();
      }}
    >
      <p>{t('refuse.means')}</p>
    </ReasonDialog>
  );
}
