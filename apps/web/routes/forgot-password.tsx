import { useState } from 'react';
import { RequestPasswordResetDocument } from '../graphql/generated/graphql.js';
import { useVerb } from '../data/hooks.js';
import { AccountPage } from '../features/account/account-page.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { Banner } from '../ui/banner.js';
import { TextLink } from '../ui/button.js';
import { TextField } from '../ui/field.js';
import { Form, useForm } from '../ui/form.js';

export function Page() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const [isSent, setSent] = useState(false);
  const request = useVerb(RequestPasswordResetDocument);
  const form = useForm({
    initial: { email: '' },
    required: ['email'],
    ...request,
    onSubmit: async (input) => setSent(Boolean(await request.run({ input }))),
  });
  return (
    <AccountPage
      title={t('forgot.title')}
      lead={t('forgot.lead')}
      below={<TextLink to={paths.signIn()}>{t('frame.signIn')}</TextLink>}
    >
      {isSent ? (
        <Banner tone="leaf" alert>
          {t('forgot.done')}
        </Banner>
      ) : (
        <Form form={form} submit={t('forgot.submit')}>
          <TextField
            {...form.field('email')}
            label={t('account.email')}
            type="email"
            autoComplete="username"
            inputMode="email"
            spellCheck={false}
          />
        </Form>
      )}
    </AccountPage>
  );
}
