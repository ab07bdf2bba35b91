import { useEffect, useRef, useState, type ReactNode } from 'react';
import { RequestGuardianCodeDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { ProblemText } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';

interface MailboxCodeProps {
  token: string;
  email: string;
  /** The code is on its way already. */
  wasSent?: boolean;
  /** The field for it. */
  children: ReactNode;
}

/** A link that was passed on may have come to anybody: a code that goes to the guardian's own mailbox says who it is. */
export function MailboxCode({ token, email, wasSent = false, children }: MailboxCodeProps) {
  const t = useT();
  const { say } = useToast();
  const request = useVerb(RequestGuardianCodeDocument);
  const [isSent, setSent] = useState(wasSent);
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSent && !wasSent) block.current?.querySelector('input')?.focus();
  }, [isSent, wasSent]);
  const send = async () => {
    if (!(await request.run({ input: { token } }))) return;
    if (isSent) say(t('guardian.codeOnWay'));
    setSent(true);
  };
  return (
    <div ref={block} className="grid gap-3 rounded-card bg-sky-soft p-5 text-sky-ink">
      <p aria-live="polite" className="wrap-anywhere">
        {t(isSent ? 'guardian.codeSent' : 'guardian.codeNeeded', { email })}
      </p>
      {!isSent && (
        <Button look="secondary" className="w-fit" busy={request.busy} onClick={() => void send()}>
          {t('guardian.codeSend')}
        </Button>
      )}
      {children}
      {request.problem && <ProblemText problem={request.problem} />}
      {isSent && (
        <Button look="quiet" className="w-fit" busy={request.busy} onClick={() => void send()}>
          {t('guardian.codeAgain')}
        </Button>
      )}
    </div>
  );
}
