import { useState, type ReactNode } from 'react';
import { RenewGuardianLinkDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useViewer } from '../../data/viewer.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Banner } from '../../ui/banner.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { ProblemText } from '../../ui/form.js';
import { AccountPage } from '../account/account-page.js';

/** Where a link leads no further: what it was, and the one thing that helps. */
function Stop({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <AccountPage title={title}>
      <div className="grid gap-5">
        <p className="wrap-anywhere">{text}</p>
        {children}
      </div>
    </AccountPage>
  );
}

export function WrongLink() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <Stop title={t('guardian.wrongTitle')} text={t('guardian.wrong')}>
      <div className="flex flex-wrap gap-3">
        <ButtonLink to={paths.signIn(paths.family(), 'code')}>{t('guardian.signIn')}</ButtonLink>
        <ButtonLink to={paths.home()} look="secondary">
          {t('frame.toHome')}
        </ButtonLink>
      </div>
    </Stop>
  );
}

export function UsedLink() {
  const t = useT();
  const { status } = useViewer();
  const paths = pathsFor(useSpeech().path);
  const to = status === 'signedIn' ? paths.family() : paths.signIn(paths.family(), 'code');
  return (
    <Stop title={t('guardian.usedTitle')} text={t('guardian.used')}>
      <ButtonLink to={to} className="w-fit">
        {t(status === 'signedIn' ? 'guardian.toFamily' : 'guardian.signIn')}
      </ButtonLink>
    </Stop>
  );
}

/** The new one goes to the address of the invitation, whoever asks. */
export function ExpiredLink({ token }: { token: string }) {
  const t = useT();
  const renew = useVerb(RenewGuardianLinkDocument);
  const [isSent, setSent] = useState(false);
  const press = async () => {
    if (await renew.run({ input: { token } })) setSent(true);
  };
  return (
    <Stop title={t('guardian.expiredTitle')} text={t('guardian.expired')}>
      {renew.problem && (
        <Banner tone="apple" alert>
          <ProblemText problem={renew.problem} />
        </Banner>
      )}
      {isSent ? (
        <Banner tone="leaf" alert>
          {t('guardian.newLinkSent')}
        </Banner>
      ) : (
        <Button busy={renew.busy} onClick={() => void press()} className="w-fit">
          {t('guardian.newLink')}
        </Button>
      )}
    </Stop>
  );
}

/** The pupil has opened the link in their own browser: the answer is not theirs to give. */
export function OwnLink() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <Stop title={t('guardian.ownTitle')} text={t('guardian.own')}>
      <ButtonLink to={paths.family()} className="w-fit">
        {t('guardian.toMyFamily')}
      </ButtonLink>
    </Stop>
  );
}

export function OtherPerson({ mine, theirs, onSignOut }: { mine: string; theirs: string; onSignOut: () => void }) {
  const t = useT();
  return (
    <Stop title={t('guardian.otherTitle')} text={t('guardian.other', { mine, theirs })}>
      <Button className="w-fit" onClick={onSignOut}>
        {t('guardian.signOut')}
      </Button>
    </Stop>
  );
}

export function Refused() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <Stop title={t('guardian.refusedTitle')} text={t('guardian.refused')}>
      <div className="flex flex-wrap gap-3">
        <ButtonLink to={paths.report()} look="secondary" icon="flag">
          {t('guardian.tellUs')}
        </ButtonLink>
        <ButtonLink to={paths.home()} look="quiet">
          {t('frame.toHome')}
        </ButtonLink>
      </div>
    </Stop>
  );
}
