import { RequestEmailVerificationDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { ProblemText } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';

/** A calm word that the address is not confirmed yet, and the letter once more. */
export function VerifyFirst({ email }: { email: string }) {
  const t = useT();
  const { say } = useToast();
  const again = useVerb(RequestEmailVerificationDocument);
  const send = async () => {
    if (await again.run({})) say(t('myHome.letterSent'));
  };
  const action = (
    <Button look="secondary" busy={again.busy} onClick={() => void send()}>
      {t('myHome.sendAgain')}
    </Button>
  );
  return (
    <Banner tone="sun" title={t('myHome.verifyTitle')} action={action}>
      <p className="break-words">{t('myHome.verify', { email })}</p>
      {again.problem && <ProblemText problem={again.problem} />}
    </Banner>
  );
}
