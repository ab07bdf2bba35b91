import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { SignInDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { setSession } from '../../data/session.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { TextLink } from '../../ui/button.js';
import { Checkbox } from '../../ui/choices.js';
import { TextField, type FieldFrame, type TextControl } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';

/** Only a path of our own may follow a sign-in, never an address that somebody put into the link. */
export function useNext(): string {
  const [search] = useSearchParams();
  const paths = pathsFor(useSpeech().path);
  const next = search.get('next') ?? '';
  return /^\/(kk|ru|en)(\/|$)/.test(next) ? next : paths.myHome();
}

export function PasswordField({ isNew = false, ...rest }: FieldFrame & TextControl & { isNew?: boolean }) {
  const t = useT();
  const [isShown, setShown] = useState(false);
  return (
    <div className="grid">
      <TextField
        {...rest}
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        spellCheck={false}
        autoCapitalize="none"
      />
      <Checkbox label={t('account.show')} checked={isShown} onChange={setShown} />
    </div>
  );
}

export function SignInForm() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const navigate = useNavigate();
  const next = useNext();
  const signIn = useVerb(SignInDocument);
  const form = useForm({
    initial: { email: '', password: '', oneTimeCode: '' },
    required: ['email', 'password'],
    ...signIn,
    onSubmit: async ({ oneTimeCode, ...input }) => {
      const done = await signIn.run({ input: { ...input, ...(oneTimeCode && { oneTimeCode }) } });
      if (!done) return;
      setSession(done.signIn);
      await navigate(next, { replace: true });
    },
  });
  return (
    <Form
      form={form}
      submit={t('signIn.submit')}
      after={<TextLink to={paths.forgotPassword()}>{t('signIn.forgot')}</TextLink>}
    >
      <TextField
        {...form.field('email')}
        label={t('account.email')}
        type="email"
        autoComplete="username"
        inputMode="email"
        spellCheck={false}
      />
      <PasswordField {...form.field('password')} label={t('account.password')} />
      {(form.errorOf('oneTimeCode') || form.values.oneTimeCode) && (
        <TextField
          {...form.field('oneTimeCode')}
          label={t('signIn.oneTimeCode')}
          hint={t('signIn.oneTimeCodeHint')}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
      )}
    </Form>
  );
}
