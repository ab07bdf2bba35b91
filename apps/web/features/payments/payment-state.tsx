import { useSearchParams } from 'react-router';
import type { DealDetail } from '../agreements/deal.js';
import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Banner } from '../../ui/banner.js';
import { ButtonLink, buttonClasses } from '../../ui/button.js';

/** What became of the payment that was just made or begun; it changes by itself until the bank has answered. */
export function PaymentState({ deal }: { deal: DealDetail }) {
  const t = useT();
  const { money } = useFormat();
  const [search] = useSearchParams();
  const isBack = search.has('redirect_status');
  const newest = deal.fundings.at(-1);
  if (!newest) return null;
  const sum = money(newest.money);
  if (
    newest.status === 'PROCESSING' ||
    (newest.status === 'PENDING' && isBack && search.get('redirect_status') !== 'failed')
  )
    return (
      <div role="status">
        <Banner tone="sun" title={t('payment.checking', { sum })}>
          <p>{t('payment.checkingText')}</p>
        </Banner>
      </div>
    );
  if (newest.status === 'HELD' && isBack)
    return (
      <div role="status">
        <Banner tone="leaf" title={t('payment.held', { sum })}>
          <p>{t('payment.heldText')}</p>
        </Banner>
      </div>
    );
  if (newest.status === 'FAILED')
    return (
      <Banner
        tone="apple"
        title={t('payment.failed', { sum })}
        action={<PayAgain deal={deal} url={newest.paymentUrl} />}
      >
        <p>{newest.failureMessage ?? t('payment.failedText')}</p>
      </Banner>
    );
  if (newest.status === 'PENDING' && newest.paymentUrl)
    return (
      <Banner
        tone="sun"
        title={t('payment.unfinished', { sum })}
        action={
          <a href={newest.paymentUrl} className={buttonClasses('primary')}>
            {t('funding.continue')}
          </a>
        }
      >
        <p>{t('payment.unfinishedText')}</p>
      </Banner>
    );
  return null;
}

/** The payment page takes another card for the same payment; without it a new payment is begun, where that is possible. */
function PayAgain({ deal, url }: { deal: DealDetail; url: string | null }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  if (url)
    return (
      <a href={url} className={buttonClasses('primary')}>
        {t('payment.again')}
      </a>
    );
  if (!deal.milestones.some(({ viewerCan }) => viewerCan.includes('FUND'))) return null;
  return <ButtonLink to={paths.funding(deal.id)}>{t('payment.again')}</ButtonLink>;
}
