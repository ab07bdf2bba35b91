import { useState } from 'react';
import { HandOverLeadDocument, type TeamDetailFragment } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useViewer } from '../../data/viewer.js';
import { useT } from '../../i18n/texts.js';
import { Avatar } from '../../ui/avatar.js';
import { StatusWord } from '../../ui/badge.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemText } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { useCity } from '../cities/city-names.js';
import { useChildrenIn } from './held-children.js';

type Member = TeamDetailFragment['members'][number];

export function MemberList({ team }: { team: TeamDetailFragment }) {
  const t = useT();
  const city = useCity();
  const { viewer } = useViewer();
  const [chosen, setChosen] = useState<Member | null>(null);
  const { children } = useChildrenIn(team.id);
  const canHandOver = team.viewerCan.includes('HAND_OVER_LEAD');
  return (
    <>
      <ul className="divide-y divide-hairline overflow-hidden rounded-card bg-surface ring-1 ring-hairline">
        {team.members.map((member) => {
          const isSelf = member.person.id === viewer?.person.id;
          return (
            <li key={member.person.id} className="flex min-h-16 flex-wrap items-center gap-4 px-5 py-3">
              <Avatar name={member.person.displayName} url={member.person.avatar?.url} />
              <span className="grid min-w-0 flex-1 basis-48 wrap-anywhere">
                <span className="font-semibold">
                  {member.person.displayName}{' '}
                  {isSelf && <span className="font-normal text-muted">({t('teams.you')})</span>}
                  {children.some(({ id }) => id === member.person.id) && (
                    <span className="font-normal text-muted">({t('teams.yourChild')})</span>
                  )}
                </span>
                {member.person.fullName && member.person.fullName !== member.person.displayName && (
                  <span className="text-sm text-muted">{t('teams.nameInside', { name: member.person.fullName })}</span>
                )}
                {member.person.city && <span className="text-sm text-muted">{city(member.person.city)}</span>}
              </span>
              {member.role === 'LEAD' && <StatusWord tone="sky">{t('teams.lead')}</StatusWord>}
              {canHandOver && member.role !== 'LEAD' && (
                <Button look="quiet" onClick={() => setChosen(member)}>
                  {t('teams.makeLead')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Dialog open={chosen !== null} onClose={() => setChosen(null)} title={t('teams.handOverTitle')}>
        {chosen && <HandOver team={team} member={chosen} onDone={() => setChosen(null)} />}
      </Dialog>
    </>
  );
}

/** The former lead cannot take it back alone, so this is asked once. */
function HandOver({ team, member, onDone }: { team: TeamDetailFragment; member: Member; onDone: () => void }) {
  const t = useT();
  const { say } = useToast();
  const handOver = useVerb(HandOverLeadDocument);
  const name = member.person.displayName;
  const run = async () => {
    if (!(await handOver.run({ input: { teamId: team.id, personId: member.person.id } }))) return;
    say(t('teams.handedOver', { name }));
    onDone();
  };
  return (
    <>
      <p>{t('teams.handOver', { name })}</p>
      {handOver.problem && (
        <Banner tone="apple" alert>
          <ProblemText problem={handOver.problem} />
        </Banner>
      )}
      <div className="flex flex-wrap gap-3">
        <Button busy={handOver.busy} onClick={() => void run()}>
          {t('teams.handOverSubmit')}
        </Button>
        <Button look="secondary" onClick={onDone}>
          {t('teams.stayLead')}
        </Button>
      </div>
    </>
  );
}
