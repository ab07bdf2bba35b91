import { StartMilestoneDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { useToast } from '../../ui/toast.js';
import { ProblemBanner } from '../frame/problem-banner.js';

/** One press, wherever the milestone is met; `onStarted` leads to where its result is shown. */
export function StartButton({ milestone, onStarted }: { milestone: { id: string }; onStarted?: () => void }) {
  const t = useT();
  const { say } = useToast();
  const start = useVerb(StartMilestoneDocument);
  const run = async () => {
    if (!(await start.run({ input: { milestoneId: milestone.id } }))) return;
    say(t('milestones.started'));
    onStarted?.();
  };
  return (
    <>
      {start.problem && <ProblemBanner problem={start.problem} />}
      <Button busy={start.busy} onClick={() => void run()}>
        {t('deal.action.start')}
      </Button>
    </>
  );
}
