import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Banner } from '../../ui/banner.js';
import { TextLink } from '../../ui/button.js';
import type { DealDetail } from './deal.js';

/** While somebody under 18 is bound and may think it over: until when, what it means, and where one steps back. */
export function CoolingOff({ deal }: { deal: DealDetail }) {
  const t = useT();
  const { date } = useFormat();
  const { path, now } = useSpeech();
  const { coolingOffEndsAt, status, viewerCan } = deal;
  if (!coolingOffEndsAt || coolingOffEndsAt <= now || (status !== 'ACTIVE' && status !== 'ON_HOLD')) return null;
  return (
    <Banner tone="sun" title={t('coolingOff.title', { date: date(coolingOffEndsAt, 'withTime') })}>
      <p className="measure">{t('coolingOff.text')}</p>
      {viewerCan.includes('WITHDRAW') && (
        <TextLink to={`${pathsFor(path).agreement(deal.id)}?tab=documents#ending`}>{t('coolingOff.more')}</TextLink>
      )}
    </Banner>
  );
}
