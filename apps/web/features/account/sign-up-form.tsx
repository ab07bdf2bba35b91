import { SignUpDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { setSession } from '../../data/session.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { DateFields } from '../../ui/date-fields.js';
import { TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { PasswordField } from './sign-in-form.js';

const eighteenYears = 18;

/** A hint only, to speak kindly before sending: the server decides by the day in Almaty. */
export function looksUnder18(birthDate: string, now: string): boolean {
  const [year = 0, month = 0, day = 0] = birthDate.split('-').map(Number);
  if (year < 1900 || !month || !day) return false;
  const birthday = `${year + eighteenYears}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return birthday > now.slice(0, 10);
}

export function SignUpForm({ onYoung, onDone }: { onYoung: () => void; onDone: (email: string) => void }) {
  const t = useT();
  const { locale, now } = useSpeech();
  const signUp = useVerb(SignUpDocument);
  const form = useForm({
    initial: { fullName: '', email: '', birthDate: '', city: '', password: '' },
    required: ['fullName', 'email', 'birthDate', 'password'],
    ...signUp,
    onSubmit: async ({ city, ...values }) => {
      if (looksUnder18(values.birthDate, now)) return onYoung();
      const done = await signUp.run({ input: { ...values, locale, ...(city && { city }) } });
      if (!done) return;
      setSession(done.signUp);
      onDone(values.email);
    },
  });
  return (
    <Form form={form} submit={t('signUp.submit')}>
      <TextField {...form.field('fullName')} label={t('account.fullName')} autoComplete="name" spellCheck={false} />
      <TextField
        {...form.field('email')}
        label={t('account.email')}
        type="email"
        autoComplete="email"
        inputMode="email"
        spellCheck={false}
      />
      <DateFields
        {...form.field('birthDate')}
        label={t('account.birthDate')}
        hint={t('account.birthDateHint')}
        birthday
      />
      <TextField {...form.field('city')} label={t('account.city')} autoComplete="address-level2" optional />
      <PasswordField {...form.field('password')} label={t('account.password')} hint={t('account.passwordHint')} isNew />
    </Form>
  );
}
