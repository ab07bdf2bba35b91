import { useState } from 'react';
import { useNavigate } from 'react-router';
import { LeaveTeamDocument, type TeamDetailFragment } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useViewer } from '../../data/viewer.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemText } from '../../ui/form.js';
import { ForWhom } from './for-whom.js';
import { childOf, SELF, useChildrenIn } from './held-children.js';
import { useToast } from '../../ui/toast.js';

export function LeaveButton({ team }: { team: TeamDetailFragment }) {
  const t = useT();
  const { say } = useToast();
  const navigate = useNavigate();
  const paths = pathsFor(useSpeech().path);
  const { viewer, reload } = useViewer();
  const [isAsked, setAsked] = useState(false);
  const leave = useVerb(LeaveTeamDocument);
  const { held } = useChildrenIn(team.id);
  const [chosen, setChosen] = useState('');
  const isMember = (personId: string | undefined) =>
    team.members.some(({ person, role }) => person.id === personId && role !== 'LEAD');
  const leaving = held.filter(({ id }) => isMember(id));
  const isSelf = isMember(viewer?.person.id);
  const isOpen = leaving.length + Number(isSelf) > 1;
  const who = isOpen ? chosen : (leaving[0]?.id ?? SELF);
  const child = leaving.find(({ id }) => id === who);
  const run = async () => {
    if (!(await leave.run({ input: { teamId: team.id, personId: childOf(who) ?? null } }))) return;
    say(child ? t('teams.leftFor', { team: team.name, name: child.name }) : t('teams.left', { team: team.name }));
    void reload();
    void navigate(paths.myHome(), { replace: true });
  };
  return (
    <>
      <Button look="quiet" className="w-fit" onClick={() => setAsked(true)}>
        {t('teams.leave')}
      </Button>
      <Dialog open={isAsked} onClose={() => setAsked(false)} title={t('teams.leaveTitle')}>
        {isOpen && <ForWhom legend={t('teams.whoLeaves')} held={leaving} value={chosen} onChange={setChosen} />}
        <p>{child ? t('teams.leaveMeansFor', { name: child.name }) : t('teams.leaveMeans')}</p>
        {leave.problem && (
          <Banner tone="apple" alert>
            <ProblemText problem={leave.problem} />
          </Banner>
        )}
        <div className="flex flex-wrap gap-3">
          {who && (
            <Button look="danger" busy={leave.busy} onClick={() => void run()}>
              {t('teams.leave')}
            </Button>
          )}
          <Button look="secondary" onClick={() => setAsked(false)}>
            {t('teams.stay')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
