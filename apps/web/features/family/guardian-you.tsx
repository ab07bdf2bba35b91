import { StartAsGuardianDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { setSession } from '../../data/session.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { DateFields } from '../../ui/date-fields.js';
import { TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { OneTimeCodeField } from '../account/one-time-code-field.js';
import type { Invitation } from './invitation.js';
import { MailboxCode } from './mailbox-code.js';

interface GuardianYouProps {
  token: string;
  invitation: Invitation;
  /** The mailbox is proven; the code is not asked for again. */
  onProven: () => void;
}

/** Name and birth date, and with a link that was passed on the mailed code: this is the whole sign-up of a guardian. */
export function GuardianYou({ token, invitation, onProven }: GuardianYouProps) {
  const t = useT();
  const { locale } = useSpeech();
  const start = useVerb(StartAsGuardianDocument);
  const { needsCode } = invitation;
  const form = useForm({
    initial: { code: '', fullName: invitation.guardianName ?? '', birthDate: '' },
    required: needsCode ? ['code', 'fullName', 'birthDate'] : ['fullName', 'birthDate'],
    ...start,
    onSubmit: async ({ code, ...values }) => {
      const done = await start.run({ input: { token, locale, ...values, ...(needsCode && { code }) } });
      if (!done) return;
      onProven();
      setSession(done.startAsGuardian);
    },
  });
  return (
    <Form form={form} submit={t('guardian.goOn')}>
      {needsCode && (
        <MailboxCode token={token} email={invitation.maskedEmail ?? ''} wasSent>
          <OneTimeCodeField {...form.field('code')} label={t('guardian.code')} />
        </MailboxCode>
      )}
      <TextField {...form.field('fullName')} label={t('account.fullName')} autoComplete="name" spellCheck={false} />
      <DateFields
        {...form.field('birthDate')}
        label={t('account.birthDate')}
        hint={t('guardian.birthDateHint')}
        birthday
      />
    </Form>
  );
}
