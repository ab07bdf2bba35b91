import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { AccountPage } from '../features/account/account-page.js';
import { CodeSignIn } from '../features/account/code-sign-in.js';
import { CodeRequestForm, SignInForm } from '../features/account/sign-in-form.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { Button, TextLink } from '../ui/button.js';

type Way = 'password' | 'code' | 'codeSent';

export function Page() {
  const t = useT();
  const [search] = useSearchParams();
  const paths = pathsFor(useSpeech().path);
  const [email, setEmail] = useState('');
  const [way, setWay] = useState<Way>(search.get('way') === 'code' ? 'code' : 'password');
  const below = (
    <p className="flex flex-wrap items-center gap-x-2">
      {t('signIn.noAccount')}{' '}
      <TextLink to={paths.signUp(search.get('next') ?? undefined)}>{t('signIn.toSignUp')}</TextLink>
    </p>
  );
  const other = way === 'password' ? 'code' : 'password';
  return (
    <AccountPage
      title={t('signIn.title')}
      lead={t(way === 'password' ? 'signIn.lead' : 'signIn.codeLead')}
      below={below}
    >
      {way === 'codeSent' ? (
        <CodeSignIn email={email} onBack={() => setWay('code')} />
      ) : (
        <div className="grid gap-6">
          {way === 'password' ? (
            <SignInForm initialEmail={email} onEmail={setEmail} />
          ) : (
            <CodeRequestForm initialEmail={email} onEmail={setEmail} onSent={() => setWay('codeSent')} />
          )}
          <div className="border-t border-hairline pt-5">
            <Button look="secondary" className="max-sm:w-full" onClick={() => setWay(other)}>
              {t(other === 'code' ? 'signIn.byCode' : 'signIn.byPassword')}
            </Button>
          </div>
        </div>
      )}
    </AccountPage>
  );
}
