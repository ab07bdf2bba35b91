import { useState } from 'react';
import { ChangeGuardianAddressDocument, EndGuardianshipDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { Form, ProblemText, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { InvitationStand } from './invitation-stand.js';
import { ResendButton } from './resend-button.js';
import { ShareButton } from './share-button.js';
import { isLinkExpired, type Tie } from './tie.js';

interface InvitationActionsProps {
  tie: Tie;
  /** The one thing to do stands above already: to send an expired link again. */
  isResentAbove?: boolean;
}

/** While nobody has answered: remind, pass the link on, correct the address, take it back. */
export function InvitationActions({ tie, isResentAbove = false }: InvitationActionsProps) {
  const { now } = useSpeech();
  const can = (action: Tie['viewerCan'][number]) => tie.viewerCan.includes(action);
  return (
    <div className="grid gap-3">
      <InvitationStand tie={tie} />
      <div className="flex flex-wrap gap-2">
        {can('SHARE') && <ShareButton tie={tie} />}
        {can('RESEND') && !isResentAbove && <ResendButton tie={tie} isExpired={isLinkExpired(tie, now)} />}
        {can('CHANGE_ADDRESS') && <ChangeAddress tie={tie} />}
        {can('END') && <Withdraw tie={tie} />}
      </div>
    </div>
  );
}

function ChangeAddress({ tie }: { tie: Tie }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t('family.changeAddress')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('family.changeTitle')}>
        <AddressForm tie={tie} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function AddressForm({ tie, onDone }: { tie: Tie; onDone: () => void }) {
  const t = useT();
  const { say } = useToast();
  const change = useVerb(ChangeGuardianAddressDocument);
  const form = useForm({
    initial: { fullName: tie.guardianName ?? '', email: tie.guardianEmail ?? '' },
    required: ['fullName', 'email'],
    ...change,
    onSubmit: async (values) => {
      if (!(await change.run({ input: { guardianshipId: tie.id, ...values } }))) return;
      say(t('family.changed'));
      onDone();
    },
  });
  return (
    <Form form={form} submit={t('family.invite')}>
      <p className="text-muted">{t('family.changeHint')}</p>
      <TextField {...form.field('fullName')} label={t('family.nameOther')} autoComplete="off" spellCheck={false} />
      <TextField
        {...form.field('email')}
        label={t('family.email')}
        type="email"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
      />
    </Form>
  );
}

function Withdraw({ tie }: { tie: Tie }) {
  const t = useT();
  const { say } = useToast();
  const [isOpen, setOpen] = useState(false);
  const end = useVerb(EndGuardianshipDocument);
  const press = async () => {
    if (!(await end.run({ input: { guardianshipId: tie.id } }))) return;
    setOpen(false);
    say(t('family.withdrawn'));
  };
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t('family.withdraw')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('family.withdraw')}>
        <p>{t('family.withdrawText')}</p>
        {end.problem && (
          <Banner tone="apple" alert>
            <ProblemText problem={end.problem} />
          </Banner>
        )}
        <div className="flex flex-wrap gap-3">
          <Button look="danger" busy={end.busy} onClick={() => void press()}>
            {t('family.withdraw')}
          </Button>
          <Button look="secondary" onClick={() => setOpen(false)}>
            {t('family.notNow')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
