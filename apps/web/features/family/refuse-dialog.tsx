import { useState } from 'react';
import { RefuseGuardianshipDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemText } from '../../ui/form.js';
import { OneTimeCodeField } from '../account/one-time-code-field.js';
import type { Invitation } from './invitation.js';
import { MailboxCode } from './mailbox-code.js';

interface RefuseButtonProps {
  token: string;
  invitation: Invitation;
  needsCode: boolean;
  onRefused: () => void;
}

/** One press and one answer; no reason is asked for. With a link that was passed on, the code says whose answer it is. */
export function RefuseButton({ token, invitation, needsCode, onRefused }: RefuseButtonProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const [code, setCode] = useState('');
  const refuse = useVerb(RefuseGuardianshipDocument);
  const codeProblem = refuse.problem?.fields?.find(({ path }) => path === 'code')?.message;
  const press = async () => {
    if (await refuse.run({ input: { token, ...(needsCode && { code }) } })) onRefused();
  };
  return (
    <>
      <Button look="quiet" className="max-sm:w-full" onClick={() => setOpen(true)}>
        {t('guardian.refuse')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('guardian.refuseTitle')}>
        <p>{t('guardian.refuseText', { name: invitation.wardName ?? '' })}</p>
        {needsCode && (
          <MailboxCode token={token} email={invitation.maskedEmail ?? ''}>
            <OneTimeCodeField
              id="refuse-code"
              name="code"
              label={t('guardian.code')}
              value={code}
              onChange={setCode}
              error={codeProblem}
            />
          </MailboxCode>
        )}
        {refuse.problem && !codeProblem && (
          <Banner tone="apple" alert>
            <ProblemText problem={refuse.problem} />
          </Banner>
        )}
        <div className="flex flex-wrap gap-3">
          <Button look="danger" busy={refuse.busy} disabled={needsCode && code === ''} onClick={() => void press()}>
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
