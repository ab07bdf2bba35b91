import { StartMilestoneDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { useToast } from '../../ui/toast.js';
import { ProblemBanner } from '../frame/problem-banner.js';

export function StartButton({ milestone }: { milestone: { id: string } }) {
  const t = useT();
  const { say } = useToast();
  const start = useVerb(StartMilestoneDocument);
  const run = async () => {
    if (await start.run({ input: { milestoneId: milestone.id } })) say(t('milestones.started'));
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
