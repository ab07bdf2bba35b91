import type { Problem } from '../../data/problem.js';
import { useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { ProblemText } from '../../ui/problem-text.js';

/** One line at the hole where something did not come, with a way to ask again; the rest of the page stays. */
export function ProblemBanner({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  const t = useT();
  const action = onRetry && (
    <Button look="secondary" onClick={onRetry}>
      {t('ui.retry')}
    </Button>
  );
  return (
    <Banner tone="apple" alert action={action}>
      <ProblemText problem={problem} />
    </Banner>
  );
}
