import { InviteToTeamDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';

export function InviteForm({ teamId }: { teamId: string }) {
  const t = useT();
  const { say } = useToast();
  const invite = useVerb(InviteToTeamDocument);
  const form = useForm({
    initial: { email: '' },
    required: ['email'],
    ...invite,
    onSubmit: async ({ email }) => {
      if (!(await invite.run({ input: { teamId, email: email.trim() } }))) return;
      say(t('teams.invited', { email: email.trim() }));
      form.set('email', '');
    },
  });
  return (
    <Form form={form} submit={t('teams.invite')}>
      <TextField
        {...form.field('email')}
        label={t('teams.email')}
        hint={t('teams.emailHint')}
        type="email"
        inputMode="email"
        autoComplete="off"
        spellCheck={false}
      />
    </Form>
  );
}
