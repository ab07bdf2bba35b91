import { useState } from 'react';
import { ShareGuardianLinkDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemText } from '../../ui/form.js';
import { ShareWays } from './share-ways.js';
import type { Tie } from './tie.js';

/** A link for a messenger. It passes through other hands, so the page behind it asks for a mailed code too. */
export function ShareButton({ tie }: { tie: Tie }) {
  const t = useT();
  const share = useVerb(ShareGuardianLinkDocument);
  const [link, setLink] = useState<string | null>(null);
  const press = async () => {
    const done = await share.run({ input: { guardianshipId: tie.id } });
    if (done) setLink(done.shareGuardianLink);
  };
  return (
    <>
      <Button look="secondary" busy={share.busy} onClick={() => void press()}>
        {t('family.share')}
      </Button>
      {share.problem && (
        <Banner tone="apple" alert>
          <ProblemText problem={share.problem} />
        </Banner>
      )}
      <Dialog open={link !== null} onClose={() => setLink(null)} title={t('family.shareTitle')}>
        <p>{t('family.shareHint', { email: tie.guardianEmail ?? '' })}</p>
        {link && <ShareWays link={link} text={t('family.shareText')} />}
      </Dialog>
    </>
  );
}
