import type { DealDetail, Reader } from '../agreements/deal.js';
import { useT } from '../../i18n/texts.js';
import { Section } from '../../ui/card.js';
import { ExplainAll } from '../offers/explain.js';
import { Fundings } from './fundings.js';
import { MoneyPicture } from './money-picture.js';
import { PayeeCard } from './payee-card.js';

/** Where all the money of the deal is, who receives it, and every payment. */
export function MoneyTab({ deal, reader }: { deal: DealDetail; reader: Reader }) {
  const t = useT();
  return (
    <div className="grid gap-10">
      <Section title={t('money.title')}>
        <MoneyPicture deal={deal} />
        <ExplainAll of={['held', 'tranche']} />
      </Section>
      <PayeeCard deal={deal} reader={reader} />
      <Fundings deal={deal} />
    </div>
  );
}
