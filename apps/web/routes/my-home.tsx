import {
  FamilyWorkDocument,
  HomeDealsDocument,
  MyHomeDocument,
  OpenCaseCountDocument,
} from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { useViewer } from '../data/viewer.js';
import { FirstSteps } from '../features/account/first-steps.js';
import { ProblemPage } from '../features/frame/error-pages.js';
import { ChooseWay } from '../features/my-home/choose-way.js';
import { LatestNews, LaterList, MyDeals, MyProjects, WaitingList } from '../features/my-home/home-lists.js';
import { MyChildren } from '../features/my-home/my-children.js';
import { laterSteps, nextStep, type Home, type Step } from '../features/my-home/next-step.js';
import { markSeen } from '../features/my-home/published-news.js';
import { useStepWords } from '../features/my-home/step-words.js';
import { VerifyFirst } from '../features/my-home/verify-first.js';
import { awaited } from '../features/my-home/waiting.js';
import { useFormat, useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { Button, ButtonLink } from '../ui/button.js';
import { NextStep, PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

export function Page() {
  const t = useT();
  const { viewer } = useViewer();
  const home = useRead(MyHomeDocument, {}, { fresh: true });
  const deals = useRead(HomeDealsDocument, {}, { fresh: true });
  const cases = useRead(OpenCaseCountDocument, {}, { fresh: true, pause: !viewer?.isAdmin });
  const isGuardian = (viewer?.wards.length ?? 0) > 0;
  const family = useRead(FamilyWorkDocument, {}, { fresh: true, pause: !isGuardian });
  const { now } = useSpeech();
  usePageMeta({ title: t('ui.pageTitle', { title: t('frame.my') }), noIndex: true });
  // The next step is said once, when all of it is known: a sentence that changes under the eyes helps nobody.
  if (home.loading || deals.loading || cases.loading || family.loading) return <PageSkeleton />;
  if (home.problem) return <ProblemPage problem={home.problem} onRetry={home.reload} />;
  if (!home.data?.viewer) return null;
  const known: Home = {
    me: home.data.viewer,
    deals: deals.data?.viewer ?? null,
    family: family.data?.viewer ?? null,
    now,
    cases: cases.data?.moderationCases ?? null,
  };
  const missed = [deals, family].filter(({ problem }) => problem);
  const again = () => missed.forEach(({ reload }) => reload());
  return <MyHome home={known} reload={home.reload} onRetry={missed.length > 0 ? again : undefined} />;
}

interface MyHomeProps {
  home: Home;
  reload: () => void;
  onRetry: (() => void) | undefined;
}

function MyHome({ home, reload, onRetry }: MyHomeProps) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const { me, deals } = home;
  const step = nextStep(home, paths);
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-8">
      <PageHeader title={t('myHome.hello', { name: greeted(me) })} />
      {me.emailVerified ? (
        <Next home={home} step={step} />
      ) : (
        <>
          <VerifyFirst email={me.email} reload={reload} />
          <FirstSteps isYoung={me.isMinor} />
        </>
      )}
      {onRetry && (
        <p className="flex flex-wrap items-center gap-3 text-muted">
          {t('myHome.dealsMissing')}
          <Button look="quiet" onClick={onRetry}>
            {t('ui.retry')}
          </Button>
        </p>
      )}
      {me.emailVerified && <LaterList steps={laterSteps(home, paths)} />}
      <MyChildren ties={me.wards} family={home.family} isCalm={step?.text === 'family.nothingWaits'} />
      <WaitingList items={awaited(home, paths)} />
      {deals && <MyDeals deals={deals} />}
      <MyProjects teams={me.teams} canBegin={me.emailVerified} />
      <LatestNews notifications={me.notifications} />
    </div>
  );
}

/** Somebody under 18 is known to others by a handle; at home they have their own name. */
const greeted = ({ isMinor, person }: Home['me']): string =>
  (isMinor && person.fullName?.split(/\s+/)[0]) || person.displayName;

function Next({ home, step }: { home: Home; step: Step | null }) {
  const t = useT();
  const { date } = useFormat();
  const wordsOf = useStepWords();
  if (!step) return <ChooseWay canHelp={!home.me.isMinor} />;
  const { seen } = step;
  const action = step.to && step.action && (
    <ButtonLink to={step.to} onClick={() => seen && markSeen(seen)}>
      {t(step.action)}
    </ButtonLink>
  );
  return (
    <NextStep
      action={action}
      by={step.by && t('myHome.until', { date: date(step.by, 'day') })}
      calm={step.calm ?? (action ? undefined : 'leaf')}
    >
      {wordsOf(step)}
    </NextStep>
  );
}
