import { useState } from 'react';
import { HandOverProfileDocument, type HandoverFragment } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useFormat, useT, type TextKey } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Form, ProblemText, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';

interface HandOverProps {
  handover: HandoverFragment;
  wardId: string;
  /** As the family calls the child. */
  name: string;
  reload: () => void;
}

const lines: Record<HandoverFragment['state'], TextKey> = {
  OPEN: 'handover.line.OPEN',
  SENT: 'handover.line.SENT',
  EXPIRED: 'handover.line.EXPIRED',
  STOPPED: 'handover.line.STOPPED',
};

/** How far the child's way to an account of their own is, in a line. */
export function useHandoverLine(): (handover: HandoverFragment) => string {
  const t = useT();
  return ({ state, sentTo }) => t(lines[state], { email: sentTo ?? '' });
}

/** The guardian gives the child's own address; the rest is the child's. */
export function HandOver({ handover, wardId, name, reload }: HandOverProps) {
  const t = useT();
  const { date } = useFormat();
  const lineOf = useHandoverLine();
  const [isChanging, setChanging] = useState(false);
  const { state, sentTo, sentAt, isGrownUp } = handover;
  const isAsked = state === 'OPEN' || isChanging;
  const sent = () => {
    setChanging(false);
    reload();
  };
  return (
    <div className="grid gap-5">
      <p className="measure">{t(isGrownUp ? 'handover.textGrownUp' : 'handover.text', { name })}</p>
      {sentTo && sentAt && (
        <Banner tone={state === 'SENT' ? 'sky' : 'sun'}>
          <p className="font-semibold wrap-anywhere">{lineOf(handover)}</p>
          <p>{t(hints[state], { name, date: date(sentAt, 'day') })}</p>
        </Banner>
      )}
      {isAsked ? (
        <AddressForm wardId={wardId} isGrownUp={isGrownUp} address={sentTo ?? ''} onSent={sent} />
      ) : (
        <Again wardId={wardId} email={sentTo ?? ''} onSent={sent} onChange={() => setChanging(true)} />
      )}
    </div>
  );
}

const hints: Record<HandoverFragment['state'], TextKey> = {
  OPEN: 'handover.hint.SENT',
  SENT: 'handover.hint.SENT',
  EXPIRED: 'handover.hint.EXPIRED',
  STOPPED: 'handover.hint.STOPPED',
};

interface SendProps {
  wardId: string;
  onSent: () => void;
}

function AddressForm({ wardId, isGrownUp, address, onSent }: SendProps & { isGrownUp: boolean; address: string }) {
  const t = useT();
  const { say } = useToast();
  const send = useVerb(HandOverProfileDocument);
  const form = useForm({
    initial: { email: address },
    required: ['email'],
    ...send,
    onSubmit: async ({ email }) => {
      if (!(await send.run({ input: { wardId, email } }))) return;
      say(t('handover.sent', { email }));
      onSent();
    },
  });
  return (
    <Form form={form} submit={t('handover.send')}>
      <TextField
        {...form.field('email')}
        label={t(isGrownUp ? 'handover.personEmail' : 'handover.email')}
        hint={t('handover.emailHint')}
        type="email"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
      />
    </Form>
  );
}

function Again({ wardId, email, onSent, onChange }: SendProps & { email: string; onChange: () => void }) {
  const t = useT();
  const { say } = useToast();
  const send = useVerb(HandOverProfileDocument);
  const press = async () => {
    if (!(await send.run({ input: { wardId, email } }))) return;
    say(t('handover.sent', { email }));
    onSent();
  };
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        <Button look="secondary" busy={send.busy} onClick={() => void press()}>
          {t('handover.again')}
        </Button>
        <Button look="quiet" onClick={onChange}>
          {t('handover.change')}
        </Button>
      </div>
      {send.problem && (
        <Banner tone="apple" alert>
          <ProblemText problem={send.problem} />
        </Banner>
      )}
    </div>
  );
}
