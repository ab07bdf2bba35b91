import { ResendGuardianInvitationDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { ProblemText } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import type { Tie } from './tie.js';

interface ResendButtonProps {
  tie: Tie;
  /** The link no longer works: a new one is what is missing, not a reminder. */
  isExpired?: boolean;
  look?: 'primary' | 'secondary';
  onSent?: (() => void) | undefined;
}

/** The letter once more, each time with a fresh link. */
export function ResendButton({ tie, isExpired = false, look = 'secondary', onSent }: ResendButtonProps) {
  const t = useT();
  const { say } = useToast();
  const resend = useVerb(ResendGuardianInvitationDocument);
  const press = async () => {
    if (!(await resend.run({ input: { guardianshipId: tie.id } }))) return;
    say(t('family.reminded', { email: tie.guardianEmail ?? '' }));
    onSent?.();
  };
  return (
    <>
      <Button look={look} busy={resend.busy} onClick={() => void press()}>
        {t(isExpired ? 'family.sendAgain' : 'family.remind')}
      </Button>
      {resend.problem && (
        <Banner tone="apple" alert>
          <ProblemText problem={resend.problem} />
        </Banner>
      )}
    </>
  );
}
