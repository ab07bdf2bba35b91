import { useState } from 'react';
import { RequestOneTimeCodeDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { TextField, type FieldFrame, type TextControl } from '../../ui/field.js';
import { ProblemText } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { OneTimeCodeField } from '../account/one-time-code-field.js';

export type Proof = 'password' | 'oneTimeCode';
type Field = Omit<FieldFrame & TextControl, 'label'>;

interface ProofFieldsProps {
  by: Proof;
  name: string;
  /** Whoever has no password signs by code and is not asked which way. */
  onSwitch: ((to: Proof) => void) | null;
  password: Field;
  oneTimeCode: Field;
}

/** How one shows that the signature is one's own: the password typed anew, or a code mailed for it. */
export function ProofFields({ by, name, onSwitch, password, oneTimeCode }: ProofFieldsProps) {
  const t = useT();
  return (
    <div className="grid justify-items-start gap-4">
      {by === 'password' ? (
        <TextField
          {...password}
          type="password"
          label={t('sign.password')}
          hint={t('sign.passwordHint', { name })}
          autoComplete="current-password"
          className="max-w-96"
        />
      ) : (
        <MailedCode name={name} field={oneTimeCode} />
      )}
      {onSwitch && (
        <Button look="quiet" onClick={() => onSwitch(by === 'password' ? 'oneTimeCode' : 'password')}>
          {t(by === 'password' ? 'sign.byCode' : 'sign.byPassword')}
        </Button>
      )}
    </div>
  );
}

function MailedCode({ name, field }: { name: string; field: Field }) {
  const t = useT();
  const { say } = useToast();
  const [isSent, setSent] = useState(false);
  const request = useVerb(RequestOneTimeCodeDocument);
  const send = async () => {
    if (!(await request.run({ input: { purpose: 'SIGN' } }))) return;
    setSent(true);
    say(t('sign.codeSent'));
  };
  return (
    <>
      <Button look="secondary" busy={request.busy} onClick={() => void send()}>
        {t(isSent ? 'sign.codeAgain' : 'sign.sendCode')}
      </Button>
      {request.problem && <ProblemText problem={request.problem} />}
      <OneTimeCodeField {...field} label={t('sign.code')} hint={t('sign.codeHint', { name })} />
    </>
  );
}
