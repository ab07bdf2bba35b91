import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { AccountPage } from '../features/account/account-page.js';
import { useNext } from '../features/account/sign-in-form.js';
import { SignUpForm } from '../features/account/sign-up-form.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { Banner } from '../ui/banner.js';
import { Button, ButtonLink, TextLink } from '../ui/button.js';

export function Page() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const [search] = useSearchParams();
  const next = useNext();
  const [step, setStep] = useState<{ name: 'form' } | { name: 'young' } | { name: 'done'; email: string }>({
    name: 'form',
  });
  if (step.name === 'young') {
    return (
      <AccountPage title={t('signUp.youngTitle')} lead={t('signUp.young')}>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to={paths.safety()}>{t('signUp.youngHow')}</ButtonLink>
          <ButtonLink to={paths.projects()} look="secondary">
            {t('frame.toProjects')}
          </ButtonLink>
          <Button look="quiet" onClick={() => setStep({ name: 'form' })}>
            {t('signUp.mistypedDate')}
          </Button>
        </div>
      </AccountPage>
    );
  }
  if (step.name === 'done') {
    return (
      <AccountPage title={t('signUp.doneTitle')} lead={t('signUp.done', { email: step.email })}>
        <ButtonLink to={next}>{t('signUp.goOn')}</ButtonLink>
      </AccountPage>
    );
  }
  const below = (
    <div className="grid gap-6">
      <Banner tone="iris" title={t('signUp.youngTitle')}>
        {t('signUp.young')}
      </Banner>
      <p className="flex flex-wrap items-center gap-x-2">
        {t('signUp.haveAccount')}{' '}
        <TextLink to={paths.signIn(search.get('next') ?? undefined)}>{t('frame.signIn')}</TextLink>
      </p>
    </div>
  );
  return (
    <AccountPage title={t('signUp.title')} lead={t('signUp.lead')} below={below}>
      <SignUpForm onYoung={() => setStep({ name: 'young' })} onDone={(email) => setStep({ name: 'done', email })} />
    </AccountPage>
  );
}
