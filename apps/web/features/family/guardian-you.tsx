import type { ReactNode } from 'react';
import { RequestGuardianCodeDocument, StartAsGuardianDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { setSession } from '../../data/session.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { DateFields } from '../../ui/date-fields.js';
import { TextField } from '../../ui/field.js';
import { Form, ProblemText, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { OneTimeCodeField } from '../account/one-time-code-field.js';
import type { Invitation } from './invitation.js';

/** Name and birth date, and with a link that was passed on the mailed code: this is the whole sign-up of a guardian. */
export function GuardianYou({ token, invitation }: { token: string; invitation: Invitation }) {
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
      if (done) setSession(done.startAsGuardian);
    },
  });
  return (
    <Form form={form} submit={t('guardian.goOn')}>
      {needsCode && (
        <CodeSent token={token} email={invitation.maskedEmail ?? ''}>
          <OneTimeCodeField {...form.field('code')} label={t('guardian.code')} />
        </CodeSent>
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

function CodeSent({ token, email, children }: { token: string; email: string; children: ReactNode }) {
  const t = useT();
  const { say } = useToast();
  const again = useVerb(RequestGuardianCodeDocument);
  const send = async () => {
    if (await again.run({ input: { token } })) say(t('guardian.codeOnWay'));
  };
  return (
    <div className="grid gap-3 rounded-card bg-sky-soft p-5 text-sky-ink">
      <p className="wrap-anywhere">{t('guardian.codeSent', { email })}</p>
      {children}
      {again.problem && <ProblemText problem={again.problem} />}
      <Button look="quiet" className="w-fit" busy={again.busy} onClick={() => void send()}>
        {t('guardian.codeAgain')}
      </Button>
    </div>
  );
}
