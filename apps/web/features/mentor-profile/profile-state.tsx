import { SubmitMentorProfileDocument } from '../../graphql/generated/graphql.js';
import type { MentorVerification, OwnMentorFragment } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useViewer } from '../../data/viewer.js';
import { useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Banner } from '../../ui/banner.js';
import type { Tone } from '../../ui/badge.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { NextStep } from '../../ui/page-header.js';
import { useToast } from '../../ui/toast.js';
import { ProblemBanner } from '../frame/problem-banner.js';

const states: Record<MentorVerification, { title: TextKey; text: TextKey; tone: Tone }> = {
  NOT_SUBMITTED: { title: 'profile.state.NOT_SUBMITTED', text: 'profile.text.NOT_SUBMITTED', tone: 'sun' },
  PENDING: { title: 'profile.state.PENDING', text: 'profile.text.PENDING', tone: 'sky' },
  VERIFIED: { title: 'profile.state.VERIFIED', text: 'profile.text.VERIFIED', tone: 'leaf' },
  REFUSED: { title: 'profile.state.REFUSED', text: 'profile.text.REFUSED', tone: 'apple' },
  REVOKED: { title: 'profile.state.REVOKED', text: 'profile.text.REVOKED', tone: 'apple' },
};

/** How far the check is, what that means, and what to do next. */
export function ProfileState({ mentor }: { mentor: OwnMentorFragment | null }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  if (!mentor)
    return (
      <Banner tone="sky" title={t('profile.newTitle')}>
        <p>{t('profile.newText')}</p>
      </Banner>
    );
  const { title, text, tone } = states[mentor.verification];
  return (
    <div className="grid gap-4">
      {mentor.viewerCan.includes('SUBMIT') && mentor.verification === 'NOT_SUBMITTED' ? (
        <Submit title={t(title)} text={t(text)} />
      ) : (
        <Banner
          tone={tone}
          title={t(title)}
          action={
            mentor.verification === 'VERIFIED' && <ButtonLink to={paths.projects()}>{t('frame.toProjects')}</ButtonLink>
          }
        >
          <p>{t(text)}</p>
          {mentor.decisionReason && <p className="mt-2">{t('profile.reason', { reason: mentor.decisionReason })}</p>}
        </Banner>
      )}
      {mentor.viewerCan.includes('SUBMIT') && mentor.verification === 'REFUSED' && (
        <Submit title={t('profile.againTitle')} text={t('profile.againText')} />
      )}
    </div>
  );
}

function Submit({ title, text }: { title: string; text: string }) {
  const t = useT();
  const { say } = useToast();
  const { reload } = useViewer();
  const submit = useVerb(SubmitMentorProfileDocument);
  const run = async () => {
    if (!(await submit.run({}))) return;
    await reload();
    say(t('profile.submitted'));
  };
  return (
    <div className="grid gap-4">
      {submit.problem && <ProblemBanner problem={submit.problem} />}
      <NextStep
        by={text}
        action={
          <Button busy={submit.busy} onClick={() => void run()}>
            {t('profile.submit')}
          </Button>
        }
      >
        {title}
      </NextStep>
    </div>
  );
}
