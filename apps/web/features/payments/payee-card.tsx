import { StartPayeeOnboardingDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { StatusWord } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Banner } from '../../ui/banner.js';
import { Card, Section } from '../../ui/card.js';
import { mayOnboard, type DealDetail, type Reader } from '../agreements/deal.js';
import { ProblemBanner } from '../frame/problem-banner.js';
import { Explain } from '../offers/explain.js';

/** Who receives the money, and whether it can reach them yet. */
export function PayeeCard({ deal, reader }: { deal: DealDetail; reader: Reader }) {
  const t = useT();
  const { payee, payeeNotice, team } = deal;
  if (!payee) return null;
  return (
    <Section id="payee" title={t('payee.title')}>
      {payeeNotice && <Banner tone="sun">{payeeNotice}</Banner>}
      <Card className="grid gap-4">
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p className="text-lg font-semibold">{payee.name}</p>
          <StatusWord tone={payee.ready ? 'leaf' : 'sun'}>
            {t(payee.ready ? 'payee.ready' : 'payee.notReady')}
          </StatusWord>
        </div>
        <p className="measure text-muted">{t(payee.ready ? 'payee.readyText' : 'payee.notReadyText')}</p>
        {mayOnboard(deal, reader) && <StartOnboarding teamId={team.id} />}
        <Explain term="payee" />
      </Card>
    </Section>
  );
}

/** The address works once, so it is fetched at the press and opened at once. */
export function StartOnboarding({ teamId }: { teamId: string }) {
  const t = useT();
  const start = useVerb(StartPayeeOnboardingDocument);
  const open = async () => {
    const done = await start.run({ input: { teamId } });
    if (done) location.assign(done.startPayeeOnboarding.url);
  };
  return (
    <>
      {start.problem && <ProblemBanner problem={start.problem} />}
      <Button busy={start.busy} onClick={() => void open()} className="w-fit">
        {t('payee.start')}
      </Button>
      <p className="text-sm text-muted">{t('payee.startText')}</p>
    </>
  );
}
