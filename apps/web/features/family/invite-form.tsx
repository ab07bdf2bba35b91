import { InviteGuardianDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';

interface InviteFormProps {
  /** For a guardian who invites a second one; a pupil invites for themself. */
  wardId?: string | undefined;
  onInvited: () => void;
}

export function InviteForm({ wardId, onInvited }: InviteFormProps) {
  const t = useT();
  const { say } = useToast();
  const invite = useVerb(InviteGuardianDocument);
  const form = useForm({
    initial: { fullName: '', email: '' },
    required: ['fullName', 'email'],
    ...invite,
    onSubmit: async (values) => {
      if (!(await invite.run({ input: { ...values, ...(wardId && { wardId }) } }))) return;
      say(t('family.invited', { email: values.email }));
      onInvited();
    },
  });
  return (
    <Form form={form} submit={t('family.invite')}>
      <TextField
        {...form.field('fullName')}
        label={t(wardId ? 'family.nameOther' : 'family.name')}
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        {...form.field('email')}
        label={t('family.email')}
        hint={wardId ? undefined : t('family.emailHint')}
        type="email"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
      />
    </Form>
  );
}
