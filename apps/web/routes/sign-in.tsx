import { useSearchParams } from 'react-router';
import { AccountPage } from '../features/account/account-page.js';
import { SignInForm } from '../features/account/sign-in-form.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { TextLink } from '../ui/button.js';

export function Page() {
  const t = useT();
  const [search] = useSearchParams();
  const paths = pathsFor(useSpeech().path);
  const below = (
    <p className="flex flex-wrap items-center gap-x-2">
      {t('signIn.noAccount')}{' '}
      <TextLink to={paths.signUp(search.get('next') ?? undefined)}>{t('signIn.toSignUp')}</TextLink>
    </p>
  );
  return (
    <AccountPage title={t('signIn.title')} lead={t('signIn.lead')} below={below}>
      <SignInForm />
    </AccountPage>
  );
}
