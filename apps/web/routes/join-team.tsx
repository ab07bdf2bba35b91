import { useLocation } from 'react-router';
import { JoinTeamDocument } from '../graphql/generated/graphql.js';
import { useViewer } from '../data/viewer.js';
import { MailedLink } from '../features/account/mailed-link.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { ButtonLink } from '../ui/button.js';

export function Page() {
  const t = useT();
  const { status } = useViewer();
  const { pathname, search } = useLocation();
  const paths = pathsFor(useSpeech().path);
  const here = pathname + search;
  const signInFirst = (
    <div className="grid gap-4">
      <p>{t('joinTeam.signInFirst')}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink to={paths.signIn(here)}>{t('frame.signIn')}</ButtonLink>
        <ButtonLink to={paths.signUp(here)} look="secondary">
          {t('frame.signUp')}
        </ButtonLink>
      </div>
    </div>
  );
  return (
    <MailedLink
      title={t('joinTeam.title')}
      lead={t('joinTeam.lead')}
      submit={t('joinTeam.submit')}
      document={JoinTeamDocument}
      done={({ joinTeam }) => ({ text: t('joinTeam.done', { team: joinTeam.name }), to: paths.myHome() })}
      instead={status === 'visitor' ? signInFirst : undefined}
    />
  );
}
