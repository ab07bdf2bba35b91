import { useNavigate } from 'react-router';
import { TakeProfileDocument, type HeldProfileQuery } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { setSession } from '../../data/session.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { DateFields } from '../../ui/date-fields.js';
import { Form, useForm } from '../../ui/form.js';
import { AccountPage } from '../account/account-page.js';
import { DeadLink } from './take-stop.js';

interface TakeFormProps {
  token: string;
  profile: NonNullable<HeldProfileQuery['heldProfile']>;
  onTaken: () => void;
}

/** The birth date and one button: with them the profile is the person's own, and they are signed in. */
export function TakeForm({ token, profile, onTaken }: TakeFormProps) {
  const t = useT();
  const { path, locale } = useSpeech();
  const navigate = useNavigate();
  const take = useVerb(TakeProfileDocument);
  const form = useForm({
    initial: { birthDate: '' },
    required: ['birthDate'],
    ...take,
    onSubmit: async ({ birthDate }) => {
      const done = await take.run({ input: { token, birthDate, locale } });
      if (!done) return;
      onTaken();
      setSession(done.takeProfile);
      void navigate(pathsFor(path).myHome(), { replace: true });
    },
  });
  if (take.problem?.fields.some((field) => field.path === 'token')) return <DeadLink text={take.problem.message} />;
  return (
    <AccountPage title={t('handover.takeTitle')} lead={t('handover.takeLead')}>
      <Form form={form} submit={t('handover.take')}>
        <p className="grid wrap-anywhere">
          <span>{t('handover.shownAs', { name: profile.displayName ?? '' })}</span>
          <span className="text-muted">{t('handover.signInBy', { email: profile.maskedEmail ?? '' })}</span>
        </p>
        <DateFields
          {...form.field('birthDate')}
          label={t('account.birthDate')}
          hint={t('handover.birthDateHint')}
          birthday
        />
      </Form>
    </AccountPage>
  );
}
