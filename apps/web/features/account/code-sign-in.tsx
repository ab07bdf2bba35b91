import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { RequestOneTimeCodeDocument, SignInByCodeDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { setSession } from '../../data/session.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Form, ProblemText, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { useNext } from './next.js';
import { OneTimeCodeField } from './one-time-code-field.js';

interface CodeSignInProps {
  email: string;
  onBack: () => void;
}

/** The second half of signing in without a password, on the page of its own. */
export function CodeSignIn(props: CodeSignInProps) {
  const navigate = useNavigate();
  const next = useNext();
  return <CodeEntry {...props} onDone={() => void navigate(next, { replace: true })} />;
}

/** The code has gone to the mail; with it one is signed in. */
export function CodeEntry({ email, onBack, onDone }: CodeSignInProps & { onDone: () => void }) {
  const t = useT();
  const { say } = useToast();
  const again = useVerb(RequestOneTimeCodeDocument);
  const signIn = useVerb(SignInByCodeDocument);
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), []);
  const form = useForm({
    initial: { code: '' },
    required: ['code'],
    ...signIn,
    onSubmit: async ({ code }) => {
      const done = await signIn.run({ input: { email, code } });
      if (!done) return;
      setSession(done.signInByCode);
      onDone();
    },
  });
  const send = async () => {
    if (await again.run({ input: { purpose: 'SIGN_IN', email } })) say(t('signIn.codeAgainSent'));
  };
  return (
    <div className="grid gap-6">
      <p ref={told} tabIndex={-1} className="wrap-anywhere outline-none">
        {t('signIn.codeSent', { email })}
      </p>
      <Form form={form} submit={t('signIn.submit')}>
        <OneTimeCodeField {...form.field('code')} label={t('signIn.oneTimeCode')} />
      </Form>
      {again.problem && <ProblemText problem={again.problem} />}
      <div className="flex flex-wrap gap-x-6 gap-y-2 border-t border-hairline pt-4">
        <Button look="quiet" busy={again.busy} onClick={() => void send()}>
          {t('signIn.codeAgain')}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {t('signIn.otherAddress')}
        </Button>
      </div>
    </div>
  );
}
