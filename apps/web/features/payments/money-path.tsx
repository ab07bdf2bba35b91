import { useT } from '../../i18n/texts.js';
import { Card } from '../../ui/card.js';
import { Timeline } from '../../ui/timeline.js';

/** What happens with the money after it is paid in, in four steps. */
export function MoneyPath({ payee }: { payee: string }) {
  const t = useT();
  const steps = [
    { key: 'pay', state: 'now' as const, title: t('fund.step.pay'), detail: t('fund.step.payText') },
    { key: 'held', state: 'later' as const, title: t('fund.step.held'), detail: t('fund.step.heldText') },
    {
      key: 'release',
      state: 'later' as const,
      title: t('fund.step.release'),
      detail: t('fund.step.releaseText', { payee }),
    },
    { key: 'back', state: 'later' as const, title: t('fund.step.back'), detail: t('fund.step.backText') },
  ];
  return (
    <Card className="grid gap-4">
      <h2 className="text-xl">{t('fund.happens')}</h2>
      <div className="-mb-7">
        <Timeline steps={steps} label={t('fund.happens')} />
      </div>
    </Card>
  );
}
