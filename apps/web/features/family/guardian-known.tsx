import { useState } from 'react';
import { useT } from '../../i18n/texts.js';
import { CodeEntry } from '../account/code-sign-in.js';
import { CodeRequestForm } from '../account/sign-in-form.js';

/** The address has an account already: a mailed code opens it, and the page goes on by itself. */
export function GuardianKnown({ maskedEmail }: { maskedEmail: string }) {
  const t = useT();
  const [email, setEmail] = useState('');
  const [isSent, setSent] = useState(false);
  if (isSent) return <CodeEntry email={email} onBack={() => setSent(false)} onDone={() => undefined} />;
  return (
    <div className="grid gap-5">
      <p className="wrap-anywhere font-semibold">{t('guardian.knownEmail', { email: maskedEmail })}</p>
      <CodeRequestForm initialEmail={email} onEmail={setEmail} onSent={() => setSent(true)} />
    </div>
  );
}
