import { useEffect } from 'react';
import { SignUpDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { setSession } from '../../data/session.js';
import { useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { DateFields } from '../../ui/date-fields.js';
import { TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { Icon } from '../../ui/icon.js';
import { HouseLinks } from '../house/house-links.js';
import { PasswordField } from './password-field.js';
import { TogetherWay } from './together-way.js';
import { useOwnAccount } from './use-own-account.js';

const eighteenYears = 18;

/** A hint only, to speak kindly before sending: the server decides by the day in Almaty. */
export function looksUnder18(birthDate: string, now: string): boolean {
  const [year = 0, month = 0, day = 0] = birthDate.split('-').map(Number);
  if (year < 1900 || !month || !day) return false;
  const birthday = `${year + eighteenYears}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return birthday > now.slice(0, 10);
}

/** Whose way it is, by the birth date: under 18 somebody signs up with a parent beside them, or the parent does it for them. */
export type Way = 'adult' | 'young' | 'together';

interface SignUpFormProps {
  way: Way;
  onWay: (way: Way) => void;
  onDone: (email: string) => void;
}

const untold = { fullName: '', email: '', birthDate: '', city: '', password: '' };

/** The birth date comes first: it decides who signs up, and what else is asked. */
export function SignUpForm({ way, onWay, onDone }: SignUpFormProps) {
  const t = useT();
  const { locale, now } = useSpeech();
  const signUp = useVerb(SignUpDocument);
  const form = useForm({
    initial: untold,
    required: ['fullName', 'email', 'birthDate', 'password'],
    ...signUp,
    onSubmit: async ({ city, ...values }) => {
      const done = await signUp.run({ input: { ...values, locale, ...(city && { city }) } });
      if (!done) return;
      setSession(done.signUp);
      onDone(values.email);
    },
  });
  const birthDate = form.field('birthDate');
  const isYoung = looksUnder18(birthDate.value, now);
  const isOwn = useOwnAccount(birthDate.value, isYoung);
  const isRefused = signUp.problem?.code === 'GUARDIAN_CONSENT_REQUIRED';
  const found: Way = !isYoung ? 'adult' : isOwn === false || isRefused ? 'together' : 'young';
  useEffect(() => onWay(found), [found, onWay]);
  const { clear } = signUp;
  // Nothing else is asked of whoever is too young, and nothing else that was typed is kept.
  const isTogether = found === 'together';
  const { setValues } = form;
  useEffect(() => {
    if (isTogether) setValues((before) => ({ ...untold, birthDate: before.birthDate }));
  }, [isTogether, setValues]);
  const changeBirthDate = (value: string) => {
    birthDate.onChange(value);
    if (isRefused) clear();
  };
  return (
    <Form form={form} submit={way !== 'together' && t('signUp.submit')} after={<HouseLinks />}>
      <DateFields
        {...birthDate}
        onChange={changeBirthDate}
        label={t('account.birthDate')}
        hint={t('account.birthDateHint')}
        birthday
      />
      <div aria-live="polite" className="empty:hidden">
        {way === 'young' && isOwn && <YoungWay />}
        {way === 'together' && <TogetherWay />}
      </div>
      {way !== 'together' && (
        <>
          <TextField {...form.field('fullName')} label={t('account.fullName')} autoComplete="name" spellCheck={false} />
          <TextField
            {...form.field('email')}
            label={t('account.email')}
            type="email"
            autoComplete="email"
            inputMode="email"
            spellCheck={false}
          />
          <TextField {...form.field('city')} label={t('account.city')} autoComplete="address-level2" optional />
          <PasswordField
            {...form.field('password')}
            label={t('account.password')}
            hint={t('account.passwordHint')}
            isNew
          />
        </>
      )}
    </Form>
  );
}

const steps: readonly TextKey[] = ['signUp.young1', 'signUp.young2', 'signUp.young3', 'signUp.young4'];

/** What will happen with a parent, said before anything is sent. */
function YoungWay() {
  const t = useT();
  return (
    <section className="grid gap-3 rounded-card bg-iris-soft p-5 text-iris-ink">
      <h2 className="text-lg">{t('signUp.youngTitle')}</h2>
      <ul className="grid gap-2">
        {steps.map((text) => (
          <li key={text} className="flex gap-3">
            <Icon name="check" className="mt-1 size-5" />
            {t(text)}
          </li>
        ))}
      </ul>
    </section>
  );
}
