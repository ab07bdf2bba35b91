import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { AccountPage } from '../features/account/account-page.js';
import { FirstSteps } from '../features/account/first-steps.js';
import { LetterAgain } from '../features/account/letter-again.js';
import { useNext } from '../features/account/next.js';
import { SignUpForm, type Way } from '../features/account/sign-up-form.js';
import { useReturn } from '../data/use-return.js';
import { useViewer } from '../data/viewer.js';
import { SpeechProvider, useSpeech, useT, type TextKey } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { ButtonLink, TextLink } from '../ui/button.js';
import { useNewScreen } from '../features/frame/new-screen.js';

/** From the birth date on, the page speaks to a pupil as to a pupil. */
export function Page() {
  const { path, now } = useSpeech();
  const [way, setWay] = useState<Way>('adult');
  return (
    <SpeechProvider path={path} now={now} audience={way === 'adult' ? 'adult' : 'young'}>
      <SignUp way={way} onWay={setWay} />
    </SpeechProvider>
  );
}

/** What the head of the page promises: never more than the birth date allows. */
const heads: Record<Way, { title: TextKey; lead: TextKey }> = {
  adult: { title: 'signUp.title', lead: 'signUp.lead' },
  young: { title: 'signUp.title', lead: 'signUp.leadYoung' },
  together: { title: 'signUp.together', lead: 'signUp.togetherLead' },
};

function SignUp({ way, onWay }: { way: Way; onWay: (way: Way) => void }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const [search] = useSearchParams();
  const [email, setEmail] = useState<string | null>(null);
  useNewScreen(email === null ? 'form' : 'done');
  if (email !== null) return <Done email={email} isYoung={way !== 'adult'} />;
  const { title, lead } = heads[way];
  const below =
    way === 'together' ? (
      <TextLink to={paths.projects()}>{t('frame.toProjects')}</TextLink>
    ) : (
      <p className="flex flex-wrap items-center gap-x-2">
        {t('signUp.haveAccount')}{' '}
        <TextLink to={paths.signIn(search.get('next') ?? undefined)}>{t('frame.signIn')}</TextLink>
      </p>
    );
  return (
    <AccountPage title={t(title)} lead={t(lead)} below={below}>
      <SignUpForm way={way} onWay={onWay} onDone={setEmail} />
    </AccountPage>
  );
}

/** First the letter: nothing else can begin before. Once it is confirmed, here or in another tab, the ways on are open. */
function Done({ email, isYoung }: { email: string; isYoung: boolean }) {
  const t = useT();
  const { viewer, reload } = useViewer();
  useReturn(reload);
  if (viewer?.emailVerified) {
    return (
      <AccountPage title={t('verifyEmail.title')} lead={t('verifyEmail.done', { email })}>
        <GoOn isYoung={isYoung} />
      </AccountPage>
    );
  }
  return (
    <AccountPage title={t('signUp.doneTitle')} lead={t('signUp.done', { email })}>
      <div className="grid gap-5">
        <FirstSteps isYoung={isYoung} />
        <LetterAgain />
      </div>
    </AccountPage>
  );
}

/** A pupil goes on to the parent's invitation, or straight to the project: neither waits for the other. */
function GoOn({ isYoung }: { isYoung: boolean }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const next = useNext();
  const [search] = useSearchParams();
  if (!isYoung) return <ButtonLink to={next}>{t('signUp.goOn')}</ButtonLink>;
  const other = search.has('next')
    ? { to: next, text: t('signUp.goOn') }
    : { to: paths.newProject(), text: t('signUp.startProject') };
  return (
    <div className="flex flex-wrap gap-3">
      <ButtonLink to={paths.family()}>{t('signUp.inviteGuardian')}</ButtonLink>
      <ButtonLink to={other.to} look="secondary">
        {other.text}
      </ButtonLink>
    </div>
  );
}
