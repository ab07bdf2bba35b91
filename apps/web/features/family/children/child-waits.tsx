import { useSpeech, useT } from '../../../i18n/texts.js';
import { pathsFor } from '../../../paths.js';
import { ButtonLink, buttonClasses } from '../../../ui/button.js';
import { NextStep } from '../../../ui/page-header.js';
import { firstNameOf, lackingFrom, type ChildTie } from '../tie.js';
import type { Work } from './work.js';

/** What only this guardian can move on; the first of it is said loudly. */
export function ChildWaits({ tie, work }: { tie: ChildTie; work: Work }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const toSign = work.deals.filter(({ viewerCan }) => viewerCan.includes('SIGN'));
  const name = firstNameOf(tie);
  if (toSign.length > 0) {
    return (
      <div className="grid gap-3">
        {toSign.map((deal) => (
          <NextStep
            key={deal.id}
            action={<ButtonLink to={paths.signAgreement(deal.id)}>{t('myHome.do.sign')}</ButtonLink>}
          >
            {t('family.waits.sign', { title: deal.listing.title })}
          </NextStep>
        ))}
      </div>
    );
  }
  if (tie.viewerCan.includes('GIVE_EVIDENCE') && !tie.hasEvidence) {
    return <NextStep>{t('family.waits.proof')}</NextStep>;
  }
  if (tie.viewerCan.includes('CONSENT') && lackingFrom(tie, ['DATA', 'PARTICIPATION']).length > 0) {
    const action = (
      <a href="#consents" className={buttonClasses()}>
        {t('family.consents')}
      </a>
    );
    return <NextStep action={action}>{t('family.waits.needed', { name })}</NextStep>;
  }
  if (tie.status === 'ACCEPTED') return <p className="font-semibold">{t('family.waits.check')}</p>;
  return tie.status === 'VERIFIED' && !tie.pausedAt ? <p className="text-muted">{t('family.nothingWaits')}</p> : null;
}
