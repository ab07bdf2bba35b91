import { InviteGuardianDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';

interface InviteFormProps {
  /** For a guardian who invites a second one; a pupil invites for themself. */
  wardId?: string | undefined;
  onInvited: (guardianshipId: string) => void;
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
      const done = await invite.run({ input: { ...values, ...(wardId && { wardId }) } });
      if (!done) return;
      say(t('family.invited', { email: values.email }));
      onInvited(done.inviteGuardian.id);
    },
  });
  return (
    <Form form={form} submit={t('family.invite')}>
      <p className="text-muted">{t('family.inviteWays')}</p>
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
