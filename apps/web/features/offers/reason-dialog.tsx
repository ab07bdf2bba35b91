import type { ReactNode } from 'react';
import type { Verb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Dialog } from '../../ui/dialog.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { ContactsHint } from '../contacts/contacts-hint.js';

type Reasoned<Data> = Verb<Data, never> & { run: (variables: never) => Promise<Data | null> };

interface ReasonDialogProps<Data> {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What it means, before anything is decided. */
  children: ReactNode;
  label: string;
  hint?: string;
  submit: string;
  optional?: boolean;
  /** There is no agreement in force: contacts in the reason are hidden. */
  hidesContacts?: boolean;
  look?: 'primary' | 'danger';
  verb: Reasoned<Data>;
  variables: (reason: string) => unknown;
  onDone: (data: Data) => void;
}

/** One decision with its reason: what it means, why, and a way back. */
export function ReasonDialog<Data>({ open, onClose, title, verb, ...rest }: ReasonDialogProps<Data>) {
  const close = () => {
    verb.clear();
    onClose();
  };
  return (
    <Dialog open={open} onClose={close} title={title}>
      <ReasonForm {...rest} verb={verb} onClose={close} />
    </Dialog>
  );
}

function ReasonForm<Data>({
  children,
  label,
  hint,
  submit,
  optional = false,
  hidesContacts = false,
  look = 'danger',
  verb,
  variables,
  onDone,
  onClose,
}: Omit<ReasonDialogProps<Data>, 'open' | 'title'>) {
  const t = useT();
  const form = useForm({
    initial: { reason: '' },
    required: optional ? [] : ['reason'],
    ...verb,
    onSubmit: async ({ reason }) => {
      const done = await verb.run(variables(reason) as never);
      if (done) onDone(done);
    },
  });
  const back = (
    <Button look="quiet" onClick={onClose}>
      {t('offers.notNow')}
    </Button>
  );
  const reason = (
    <TextArea {...form.field('reason')} label={label} hint={hint} optional={optional} maxLength={1000} rows={3} />
  );
  return (
    <div className="grid gap-5">
      <div className="grid gap-3">{children}</div>
      <Form form={form} submit={submit} look={look} after={back}>
        {hidesContacts ? <ContactsHint says="contacts.untilAgreement">{reason}</ContactsHint> : reason}
      </Form>
    </div>
  );
}
