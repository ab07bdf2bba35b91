import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { ResetPasswordDocument } from '../graphql/generated/graphql.js';
import { useVerb } from '../data/hooks.js';
import { AccountPage } from '../features/account/account-page.js';
import { PasswordField } from '../features/account/password-field.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { Banner } from '../ui/banner.js';
import { ButtonLink, TextLink } from '../ui/button.js';
import { Form, useForm } from '../ui/form.js';

export function Page() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const [isDone, setDone] = useState(false);
  const reset = useVerb(ResetPasswordDocument);
  const form = useForm({
    initial: { password: '' },
    required: ['password'],
    ...reset,
    onSubmit: async ({ password }) => setDone(Boolean(await reset.run({ input: { token, password } }))),
  });
  if (isDone) {
    return (
      <AccountPage title={t('reset.title')}>
        <div className="grid gap-5">
          <Banner tone="leaf" alert>
            {t('reset.done')}
          </Banner>
          <ButtonLink to={paths.signIn()} className="w-fit">
            {t('frame.signIn')}
          </ButtonLink>
        </div>
      </AccountPage>
    );
  }
  return (
    <AccountPage
      title={t('reset.title')}
      below={<TextLink to={paths.forgotPassword()}>{t('account.newLink')}</TextLink>}
    >
      {token ? (
        <Form form={form} submit={t('reset.submit')}>
          <PasswordField
            {...form.field('password')}
            label={t('account.password')}
            hint={t('account.passwordHint')}
            isNew
          />
        </Form>
      ) : (
        <Banner tone="sun">{t('account.linkMissing')}</Banner>
      )}
    </AccountPage>
  );
}
