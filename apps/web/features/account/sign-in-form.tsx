import { useNavigate } from 'react-router';
import { RequestOneTimeCodeDocument, SignInDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { setSession } from '../../data/session.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { TextLink } from '../../ui/button.js';
import { TextField, type TextControl } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { useNext } from './next.js';
import { OneTimeCodeField } from './one-time-code-field.js';
import { PasswordField } from './password-field.js';

interface ByPasswordProps {
  initialEmail: string;
  onEmail: (email: string) => void;
}

export function SignInForm({ initialEmail, onEmail }: ByPasswordProps) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const navigate = useNavigate();
  const next = useNext();
  const signIn = useVerb(SignInDocument);
  const form = useForm({
    initial: { email: initialEmail, password: '', oneTimeCode: '' },
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
      <AddressField {...told(form.field('email'), onEmail)} />
      <PasswordField {...form.field('password')} label={t('account.password')} />
      {(form.errorOf('oneTimeCode') || form.values.oneTimeCode) && (
        <OneTimeCodeField {...form.field('oneTimeCode')} label={t('signIn.oneTimeCode')} />
      )}
    </Form>
  );
}

/** For everybody, and the only way for guardians: they have no password at all. */
export function CodeRequestForm({ initialEmail, onEmail, onSent }: ByPasswordProps & { onSent: () => void }) {
  const t = useT();
  const request = useVerb(RequestOneTimeCodeDocument);
  const form = useForm({
    initial: { email: initialEmail },
    required: ['email'],
    ...request,
    onSubmit: async ({ email }) => {
      if (await request.run({ input: { purpose: 'SIGN_IN', email } })) onSent();
    },
  });
  return (
    <Form form={form} submit={t('signIn.sendCode')}>
      <AddressField {...told(form.field('email'), onEmail)} />
    </Form>
  );
}

/** What was typed in one way of signing in is not asked for again in the other. */
function told(control: TextControl, tell: (value: string) => void): TextControl {
  return {
    ...control,
    onChange: (value) => {
      control.onChange(value);
      tell(value);
    },
  };
}

function AddressField(control: TextControl) {
  const t = useT();
  return (
    <TextField
      {...control}
      label={t('account.email')}
      type="email"
      autoComplete="username"
      inputMode="email"
      spellCheck={false}
    />
  );
}
