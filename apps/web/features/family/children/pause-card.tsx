import { PauseWardDocument, ResumeWardDocument } from '../../../graphql/generated/graphql.js';
import { useVerb } from '../../../data/hooks.js';
import { useFormat, useT } from '../../../i18n/texts.js';
import { Banner } from '../../../ui/banner.js';
import { Button } from '../../../ui/button.js';
import { ProblemText } from '../../../ui/form.js';
import { useToast } from '../../../ui/toast.js';
import { firstNameOf, type Tie } from '../tie.js';

/** One tap stops everything, one tap brings it back; nothing is asked in between. Bare inside a card of the child's. */
export function PauseCard({ tie, isBare = false }: { tie: Tie; isBare?: boolean }) {
  const t = useT();
  const { ago } = useFormat();
  const { say } = useToast();
  const pause = useVerb(PauseWardDocument);
  const resume = useVerb(ResumeWardDocument);
  const input = { guardianshipId: tie.id };
  const stop = async () => {
    if (await pause.run({ input })) say(t('family.paused'));
  };
  const goOn = async () => {
    if (await resume.run({ input })) say(t('family.resumed'));
  };
  const problem = pause.problem ?? resume.problem;
  const trouble = problem && (
    <Banner tone="apple" alert>
      <ProblemText problem={problem} />
    </Banner>
  );
  if (tie.viewerCan.includes('RESUME')) {
    return (
      <div className="grid gap-3">
        {trouble}
        <Banner
          tone="apple"
          title={tie.pausedAt ? t('family.pausedSince', { ago: ago(tie.pausedAt) }) : t('family.paused')}
          action={
            <Button busy={resume.busy} onClick={() => void goOn()}>
              {t('family.resume')}
            </Button>
          }
        >
          {t('family.pausedText')}
        </Banner>
      </div>
    );
  }
  if (!tie.viewerCan.includes('PAUSE')) return null;
  return (
    <div className="grid gap-4">
      {trouble}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button look="secondary" icon="pause" busy={pause.busy} onClick={() => void stop()} className="max-sm:w-full">
          {t('family.pause')}
          {isBare && <span className="sr-only">: {firstNameOf(tie)}</span>}
        </Button>
        {!isBare && <p className="flex-1 basis-64 text-sm text-muted">{t('family.pauseText')}</p>}
      </div>
    </div>
  );
}
