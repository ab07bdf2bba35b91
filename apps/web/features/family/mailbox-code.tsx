import { useEffect, useRef, useState, type ReactNode } from 'react';
import { RequestGuardianCodeDocument, RequestOneTimeCodeDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import type { Problem } from '../../data/problem.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { ProblemText } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';

interface CodeFrame {
  email: string;
  /** The code is on its way already. */
  wasSent?: boolean;
  /** The field for it. */
  children: ReactNode;
}

/** A link that was passed on may have come to anybody: a code that goes to the guardian's own mailbox says who it is. */
export function MailboxCode({ token, ...frame }: CodeFrame & { token: string }) {
  const t = useT();
  const request = useVerb(RequestGuardianCodeDocument);
  const ask = async () => (await request.run({ input: { token } })) !== null;
  return <CodeBlock {...frame} {...request} ask={ask} why={t('guardian.codeNeeded', { email: frame.email })} />;
}

/** Who signed up with a password may share it with a child: the same code says whose the account is. */
export function OwnMailboxCode(frame: CodeFrame) {
  const t = useT();
  const request = useVerb(RequestOneTimeCodeDocument);
  const ask = async () => (await request.run({ input: { purpose: 'MAILBOX' } })) !== null;
  return <CodeBlock {...frame} {...request} ask={ask} why={t('family.codeNeeded', { email: frame.email })} />;
}

interface CodeBlockProps extends CodeFrame {
  why: string;
  busy: boolean;
  problem: Problem | undefined;
  ask: () => Promise<boolean>;
}

function CodeBlock({ email, wasSent = false, children, why, busy, problem, ask }: CodeBlockProps) {
  const t = useT();
  const { say } = useToast();
  const [isSent, setSent] = useState(wasSent);
  const block = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSent && !wasSent) block.current?.querySelector('input')?.focus();
  }, [isSent, wasSent]);
  const send = async () => {
    if (!(await ask())) return;
    if (isSent) say(t('guardian.codeOnWay'));
    setSent(true);
  };
  return (
    <div ref={block} className="grid gap-3 rounded-card bg-sky-soft p-5 text-sky-ink">
      <p aria-live="polite" className="wrap-anywhere">
        {isSent ? t('guardian.codeSent', { email }) : why}
      </p>
      {!isSent && (
        <Button look="secondary" className="w-fit" busy={busy} onClick={() => void send()}>
          {t('guardian.codeSend')}
        </Button>
      )}
      {children}
      {problem && <ProblemText problem={problem} />}
      {isSent && (
        <Button look="quiet" className="w-fit" busy={busy} onClick={() => void send()}>
          {t('guardian.codeAgain')}
        </Button>
      )}
    </div>
  );
}
