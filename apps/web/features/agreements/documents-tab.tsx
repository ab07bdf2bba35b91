import { useT } from '../../i18n/texts.js';
import { Card, Section } from '../../ui/card.js';
import { ExplainAll } from '../offers/explain.js';
import { Confirming } from './confirming.js';
import type { DealDetail, Reader } from './deal.js';
import { DocumentLinks } from './document-links.js';
import { Ending } from './ending.js';
import { HashLine } from './hash-line.js';
import { Signatories } from './signatories.js';

/** The text that was signed, who signed it, how to check it, and how it can end. */
export function DocumentsTab({ deal, reader }: { deal: DealDetail; reader: Reader }) {
  const t = useT();
  return (
    <div className="grid gap-10">
      <Confirming deal={deal} />
      <Section title={t('documents.title')}>
        <Card className="grid gap-5">
          <p className="measure text-muted">{t('documents.lead', { version: deal.version })}</p>
          <DocumentLinks deal={deal} />
          <HashLine sha256={deal.documentSha256} />
          <ExplainAll of={['hash']} />
        </Card>
      </Section>
      <Section title={t('signatories.title')}>
        <Card className="grid gap-4">
          <Signatories deal={deal} />
          <ExplainAll of={['coSign', 'signing']} />
        </Card>
      </Section>
      <Ending deal={deal} reader={reader} />
    </div>
  );
}
