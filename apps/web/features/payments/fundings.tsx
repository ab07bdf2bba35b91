import type { FundingPartsFragment, FundingStatus } from '../../graphql/generated/graphql.js';
import type { DealDetail } from '../agreements/deal.js';
import { useFormat, useT, type TextKey } from '../../i18n/texts.js';
import { StatusWord, type Tone } from '../../ui/badge.js';
import { buttonClasses } from '../../ui/button.js';
import { Card, Section } from '../../ui/card.js';

export const fundingStatuses: Record<FundingStatus, { text: TextKey; tone: Tone }> = {
  PENDING: { text: 'funding.status.PENDING', tone: 'sun' },
  PROCESSING: { text: 'funding.status.PROCESSING', tone: 'sky' },
  PLEDGED: { text: 'funding.status.PLEDGED', tone: 'sky' },
  HELD: { text: 'funding.status.HELD', tone: 'leaf' },
  FAILED: { text: 'funding.status.FAILED', tone: 'apple' },
  CANCELED: { text: 'funding.status.CANCELED', tone: 'plain' },
  PARTLY_REFUNDED: { text: 'funding.status.PARTLY_REFUNDED', tone: 'sky' },
  REFUNDED: { text: 'funding.status.REFUNDED', tone: 'plain' },
  DISPUTED: { text: 'funding.status.DISPUTED', tone: 'apple' },
};

export function Fundings({ deal }: { deal: DealDetail }) {
  const t = useT();
  return (
    <Section title={t('funding.title')}>
      {deal.fundings.length === 0 ? (
        <p className="text-muted">{t('funding.none')}</p>
      ) : (
        <ul className="grid gap-3">
          {deal.fundings.map((funding) => (
            <FundingRow key={funding.id} funding={funding} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function FundingRow({ funding }: { funding: FundingPartsFragment }) {
  const t = useT();
  const { money } = useFormat();
  const { text, tone } = fundingStatuses[funding.status];
  return (
    <Card as="li" className="flex flex-wrap items-center justify-between gap-3">
      <span className="text-lg font-semibold numbers">{money(funding.money)}</span>
      <StatusWord tone={tone}>{t(text)}</StatusWord>
      {funding.failureMessage && <p className="basis-full text-apple">{funding.failureMessage}</p>}
      {funding.paymentUrl && (
        <a href={funding.paymentUrl} className={buttonClasses('secondary')}>
          {t('funding.continue')}
        </a>
      )}
    </Card>
  );
}
