import { useSpeech, useT } from '../../../i18n/texts.js';
import { pathsFor } from '../../../paths.js';
import { ButtonLink } from '../../../ui/button.js';
import { Icon } from '../../../ui/icon.js';
import { NextStep } from '../../../ui/page-header.js';
import { useConsentNames } from '../consent-names.js';
import { firstNameOf, isPaused, type ChildTie } from '../tie.js';
import { consentsWanted, dealsToSign, toConsent, wantsProof } from '../wanted.js';
import type { Work } from './work.js';

/** What only this guardian can move on; the first of it is said loudly. */
export function ChildWaits({ tie, work }: { tie: ChildTie; work: Work }) {
  const t = useT();
  const namesOf = useConsentNames();
  const paths = pathsFor(useSpeech().path);
  const toSign = dealsToSign(work);
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
  if (wantsProof(tie)) return <NextStep>{t('family.waits.proof')}</NextStep>;
  const consents = consentsWanted(tie, work);
  if (consents[0]) {
    const action = <ButtonLink to={toConsent(paths, tie, consents[0])}>{t('myHome.do.consent')}</ButtonLink>;
    const words = t('myHome.next.wardConsent', { name: firstNameOf(tie), names: namesOf(consents) });
    return <NextStep action={action}>{words}</NextStep>;
  }
  if (tie.status === 'ACCEPTED') return <p className="font-semibold">{t('family.waits.check')}</p>;
  if (tie.status !== 'VERIFIED' || isPaused(tie)) return null;
  return (
    <p className="flex gap-3 rounded-card bg-leaf-soft px-5 py-4 font-semibold text-leaf-ink">
      <Icon name="check" className="mt-0.5 size-6 shrink-0" />
      {t('family.nothingWaits')}
    </p>
  );
}
