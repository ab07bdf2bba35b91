import type { ListingDetailQuery } from '../../graphql/generated/graphql.js';
import { useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Banner } from '../../ui/banner.js';
import { ButtonLink } from '../../ui/button.js';

type Reason = NonNullable<NonNullable<ListingDetailQuery['listing']>['hiddenBecause']>;

const reasons: Record<Reason, TextKey> = {
  GUARDIAN_MISSING: 'project.hidden.GUARDIAN_MISSING',
  PAUSED: 'project.hidden.PAUSED',
  CONSENT_MISSING: 'project.hidden.CONSENT_MISSING',
};

/** For the team and its guardians: why others do not see the project now, and the one page where that changes. */
export function HiddenNotice({ because }: { because: Reason }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <Banner
      tone="sun"
      title={t('project.hidden')}
      action={<ButtonLink to={paths.family()}>{t('project.toFamily')}</ButtonLink>}
    >
      {t(reasons[because])}
    </Banner>
  );
}
