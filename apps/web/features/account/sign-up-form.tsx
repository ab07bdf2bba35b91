import { useEffect } from 'react';
import { SignUpDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { setSession } from '../../data/session.js';
import { useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { DateFields } from '../../ui/date-fields.js';
import { TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { Icon } from '../../ui/icon.js';
import { PasswordField } from './password-field.js';

const eighteenYears = 18;

/** A hint only, to speak kindly before sending: the server decides by the day in Almaty. */
export function looksUnder18(birthDate: string, now: string): boolean {
  const [year = 0, month = 0, day = 0] = birthDate.split('-').map(Number);
  if (year < 1900 || !month || !day) return false;
  const birthday = `${year + eighteenYears}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return birthday > now.slice(0, 10);
}

interface SignUpFormProps {
  isYoung: boolean;
  /** The birth date says so, or no longer says so. */
  onYoung: (isYoung: boolean) => void;
  /** The server sends them to a grown-up. */
  onTooYoung: () => void;
  onDone: (email: string) => void;
}

export function SignUpForm({ isYoung, onYoung, onTooYoung, onDone }: SignUpFormProps) {
  const t = useT();
  const { locale, now } = useSpeech();
  const signUp = useVerb(SignUpDocument);
  const form = useForm({
    initial: { fullName: '', email: '', birthDate: '', city: '', password: '' },
    required: ['fullName', 'email', 'birthDate', 'password'],
    ...signUp,
    onSubmit: async ({ city, ...values }) => {
      const done = await signUp.run({ input: { ...values, locale, ...(city && { city }) } });
      if (!done) return;
      setSession(done.signUp);
      onDone(values.email);
    },
  });
  const isTooYoung = signUp.problem?.code === 'GUARDIAN_CONSENT_REQUIRED';
  useEffect(() => {
    if (isTooYoung) onTooYoung();
  }, [isTooYoung, onTooYoung]);
  const birthDate = form.field('birthDate');
  const changeBirthDate = (value: string) => {
    birthDate.onChange(value);
    onYoung(looksUnder18(value, now));
  };
  return (
    <Form form={form} submit={t('signUp.submit')}>
      <TextField {...form.field('fullName')} label={t('account.fullName')} autoComplete="name" spellCheck={false} />
      <DateFields
        {...birthDate}
        onChange={changeBirthDate}
        label={t('account.birthDate')}
        hint={t('account.birthDateHint')}
        birthday
      />
      <div aria-live="polite">{isYoung && <YoungWay />}</div>
      <TextField
        {...form.field('email')}
        label={t('account.email')}
        type="email"
        autoComplete="email"
        inputMode="email"
        spellCheck={false}
      />
      <TextField {...form.field('city')} label={t('account.city')} autoComplete="address-level2" optional />
      <PasswordField {...form.field('password')} label={t('account.password')} hint={t('account.passwordHint')} isNew />
    </Form>
  );
}

const way: readonly TextKey[] = ['signUp.young1', 'signUp.young2', 'signUp.young3', 'signUp.young4'];

/** What will happen with a parent, said before anything is sent. */
function YoungWay() {
  const t = useT();
  return (
    <section className="grid gap-3 rounded-card bg-iris-soft p-5 text-iris-ink">
      <h2 className="text-lg">{t('signUp.youngTitle')}</h2>
      <ul className="grid gap-2">
        {way.map((text) => (
          <li key={text} className="flex gap-3">
            <Icon name="check" className="mt-1 size-5" />
            {t(text)}
          </li>
        ))}
      </ul>
    </section>
  );
}
