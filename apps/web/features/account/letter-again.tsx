import { RequestEmailVerificationDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { ProblemText } from '../../ui/problem-text.js';
import { useToast } from '../../ui/toast.js';

/** The letter that confirms the address, once more. */
export function LetterAgain() {
  const t = useT();
  const { say } = useToast();
  const again = useVerb(RequestEmailVerificationDocument);
  const send = async () => {
    if (await again.run({})) say(t('letter.sent'));
  };
  return (
    <div className="grid gap-2">
      <Button look="secondary" className="w-fit" busy={again.busy} onClick={() => void send()}>
        {t('letter.again')}
      </Button>
      {again.problem && <ProblemText problem={again.problem} />}
    </div>
  );
}
