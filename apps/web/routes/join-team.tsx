import { useState } from 'react';
import { useLocation } from 'react-router';
import { JoinTeamDocument } from '../graphql/generated/graphql.js';
import { useViewer } from '../data/viewer.js';
import { ForWhom } from '../features/teams/for-whom.js';
import { childOf, useHeldChildren } from '../features/teams/held-children.js';
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
  const { held, loading } = useHeldChildren();
  const [who, setWho] = useState('');
  const personId = childOf(who);
  const name = held.find(({ id }) => id === personId)?.name ?? '';
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
      lead={t(held.length > 0 ? 'joinTeam.leadFor' : 'joinTeam.lead')}
      submit={t('joinTeam.submit')}
      document={JoinTeamDocument}
      extra={loading || (held.length > 0 && !who) ? null : { ...(personId && { personId }) }}
      question={held.length > 0 && <ForWhom legend={t('joinTeam.who')} held={held} value={who} onChange={setWho} />}
      done={({ joinTeam }) => ({
        text: personId
          ? t('joinTeam.doneFor', { team: joinTeam.name, name })
          : t('joinTeam.done', { team: joinTeam.name }),
        to: paths.myHome(),
      })}
      instead={status === 'visitor' ? signInFirst : undefined}
    />
  );
}
