import { ConfirmAgreementDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/card.js';
import { ProblemText } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import type { DealDetail } from './deal.js';
import { PlainSummary } from './plain-summary.js';

/** Whoever came of age under the agreement reads it in plain words and says that it is theirs. */
export function Confirming({ deal }: { deal: DealDetail }) {
  const t = useT();
  const { say } = useToast();
  const confirm = useVerb(ConfirmAgreementDocument);
  if (!deal.viewerCan.includes('CONFIRM')) return null;
  const submit = async () => {
    if (await confirm.run({ input: { agreementId: deal.id } })) say(t('confirm.done'));
  };
  return (
    <Section id="confirm" title={t('confirm.title')}>
      <p className="measure">{t('confirm.lead')}</p>
      <PlainSummary deal={deal} />
      <Button className="justify-self-start" busy={confirm.busy} onClick={() => void submit()}>
        {t('confirm.submit')}
      </Button>
      {confirm.problem && <ProblemText problem={confirm.problem} />}
    </Section>
  );
}
