import { useReturn } from '../../data/use-return.js';
import { useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { LetterAgain } from '../account/letter-again.js';

/** A calm word that the address is not confirmed yet, and the letter once more; gone when it was confirmed in another tab. */
export function VerifyFirst({ email, reload }: { email: string; reload: () => void }) {
  const t = useT();
  useReturn(reload);
  return (
    <Banner tone="sun" title={t('myHome.verifyTitle')} action={<LetterAgain />}>
      <p className="wrap-anywhere">{t('myHome.verify', { email })}</p>
    </Banner>
  );
}
