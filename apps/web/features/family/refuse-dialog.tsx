import { useState } from 'react';
import { RefuseGuardianshipDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemText } from '../../ui/form.js';

/** One press and one answer; no reason is asked for. */
export function RefuseButton({
  token,
  wardName,
  onRefused,
}: {
  token: string;
  wardName: string;
  onRefused: () => void;
}) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const refuse = useVerb(RefuseGuardianshipDocument);
  const press = async () => {
    if (await refuse.run({ input: { token } })) onRefused();
  };
  return (
    <>
      <Button look="quiet" className="max-sm:w-full" onClick={() => setOpen(true)}>
        {t('guardian.refuse')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('guardian.refuseTitle')}>
        <p>{t('guardian.refuseText', { name: wardName })}</p>
        {refuse.problem && (
          <Banner tone="apple" alert>
            <ProblemText problem={refuse.problem} />
          </Banner>
        )}
        <div className="flex flex-wrap gap-3">
          <Button look="danger" busy={refuse.busy} onClick={() => void press()}>
            {t('guardian.refuseDo')}
          </Button>
          <Button look="secondary" onClick={() => setOpen(false)}>
            {t('guardian.notNow')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
