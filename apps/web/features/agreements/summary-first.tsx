import { useState, type ReactNode } from 'react';
import { OpenSummaryDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Card, Section } from '../../ui/card.js';
import { ProblemText } from '../../ui/form.js';
import type { DealDetail } from './deal.js';
import { PlainSummary } from './plain-summary.js';

/** First in plain words: what comes after it, the document and the signature, is there once the short version is open. */
export function SummaryFirst({ deal, children }: { deal: DealDetail; children: ReactNode }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const opening = useVerb(OpenSummaryDocument);
  const open = async () => {
    if (await opening.run({ input: { agreementId: deal.id } })) setOpen(true);
  };
  return (
    <>
      <Section title={t('sign.summary')}>
        {isOpen ? (
          <PlainSummary deal={deal} />
        ) : (
          <Card className="grid justify-items-start gap-4">
            <p className="measure">{t('sign.openFirst')}</p>
            <Button busy={opening.busy} onClick={() => void open()}>
              {t('sign.openSummary')}
            </Button>
            {opening.problem && <ProblemText problem={opening.problem} />}
          </Card>
        )}
      </Section>
      {isOpen && children}
    </>
  );
}
