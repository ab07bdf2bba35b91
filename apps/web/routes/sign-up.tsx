import { useCallback, useState } from 'react';
import { useSearchParams } from 'react-router';
import { AccountPage } from '../features/account/account-page.js';
import { useNext } from '../features/account/next.js';
import { SignUpForm } from '../features/account/sign-up-form.js';
import { TooYoung } from '../features/account/too-young.js';
import { SpeechProvider, useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { ButtonLink, TextLink } from '../ui/button.js';

type Step = { name: 'form' } | { name: 'tooYoung' } | { name: 'done'; email: string };

/** From the birth date on, the page speaks to a pupil as to a pupil. */
export function Page() {
  const { path, now } = useSpeech();
  const [isYoung, setYoung] = useState(false);
  return (
    <SpeechProvider path={path} now={now} audience={isYoung ? 'young' : 'adult'}>
      <SignUp isYoung={isYoung} onYoung={setYoung} />
    </SpeechProvider>
  );
}

function SignUp({ isYoung, onYoung }: { isYoung: boolean; onYoung: (isYoung: boolean) => void }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const [search] = useSearchParams();
  const [step, setStep] = useState<Step>({ name: 'form' });
  const tooYoung = useCallback(() => setStep({ name: 'tooYoung' }), []);
  if (step.name === 'tooYoung') return <TooYoung />;
  if (step.name === 'done') return <Done email={step.email} isYoung={isYoung} />;
  const below = (
    <p className="flex flex-wrap items-center gap-x-2">
      {t('signUp.haveAccount')}{' '}
      <TextLink to={paths.signIn(search.get('next') ?? undefined)}>{t('frame.signIn')}</TextLink>
    </p>
  );
  return (
    <AccountPage title={t('signUp.title')} lead={t('signUp.lead')} below={below}>
      <SignUpForm
        isYoung={isYoung}
        onYoung={onYoung}
        onTooYoung={tooYoung}
        onDone={(email) => setStep({ name: 'done', email })}
      />
    </AccountPage>
  );
}

/** A pupil goes on to the parent's invitation, or straight to the project: neither waits for the other. */
function Done({ email, isYoung }: { email: string; isYoung: boolean }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const next = useNext();
  const [search] = useSearchParams();
  return (
    <AccountPage title={t('signUp.doneTitle')} lead={t('signUp.done', { email })}>
      {isYoung ? (
        <div className="grid gap-5">
          <p>{t('signUp.doneGuardian')}</p>
          <div className="flex flex-wrap gap-3">
            <ButtonLink to={paths.family()}>{t('signUp.inviteGuardian')}</ButtonLink>
            {search.has('next') ? (
              <ButtonLink to={next} look="secondary">
                {t('signUp.goOn')}
              </ButtonLink>
            ) : (
              <ButtonLink to={paths.newProject()} look="secondary">
                {t('signUp.startProject')}
              </ButtonLink>
            )}
          </div>
        </div>
      ) : (
        <ButtonLink to={next}>{t('signUp.goOn')}</ButtonLink>
      )}
    </AccountPage>
  );
}
