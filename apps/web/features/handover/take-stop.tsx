import type { ReactNode } from 'react';
import { useViewer } from '../../data/viewer.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { AccountPage } from '../account/account-page.js';

/** Where the link leads no further: what it was, and the one thing that helps. */
function Stop({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <AccountPage title={title}>
      <div className="grid gap-5">
        <p className="wrap-anywhere">{text}</p>
        <div className="flex flex-wrap gap-3">{children}</div>
      </div>
    </AccountPage>
  );
}

function ToHome() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <ButtonLink to={paths.home()} look="secondary">
      {t('frame.toHome')}
    </ButtonLink>
  );
}

export function DeadLink({ text }: { text?: string }) {
  const t = useT();
  return (
    <Stop title={t('handover.deadTitle')} text={text ?? t('handover.wrong')}>
      <ToHome />
    </Stop>
  );
}

export function ExpiredLink() {
  const t = useT();
  return <DeadLink text={t('handover.expired')} />;
}

export function StoppedLink() {
  const t = useT();
  return <DeadLink text={t('handover.stopped')} />;
}

/** Most who come here have taken the profile themselves, and look for the way in. */
export function UsedLink() {
  const t = useT();
  const { status } = useViewer();
  const paths = pathsFor(useSpeech().path);
  return (
    <Stop title={t('handover.usedTitle')} text={t('handover.used')}>
      {status === 'signedIn' ? (
        <ButtonLink to={paths.myHome()}>{t('handover.toMine')}</ButtonLink>
      ) : (
        <ButtonLink to={paths.signIn(paths.myHome(), 'code')}>{t('handover.signIn')}</ButtonLink>
      )}
    </Stop>
  );
}

/** A family often shares a telephone: the parent is signed in, and the link is the child's. */
export function SomebodyElse({ email, onSignOut }: { email: string; onSignOut: () => void }) {
  const t = useT();
  return (
    <Stop title={t('handover.otherTitle')} text={t('handover.other', { email })}>
      <Button onClick={onSignOut}>{t('handover.signOut')}</Button>
    </Stop>
  );
}
