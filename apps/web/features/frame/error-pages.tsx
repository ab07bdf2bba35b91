import { useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { useSpeech } from '../../i18n/texts.js';
import type { Problem } from '../../data/problem.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Cover, type CoverPalette } from '../../ui/cover.js';
import { ProblemText } from '../../ui/problem-text.js';
import { usePageMeta } from '../../ui/page-meta.js';
import type { ReactNode } from 'react';

interface StopProps {
  title: string;
  status: number;
  palette: CoverPalette;
  children: ReactNode;
  action: ReactNode;
}

function Stop({ title, status, palette, children, action }: StopProps) {
  const t = useT();
  usePageMeta({ title: t('ui.pageTitle', { title }), status, noIndex: true });
  return (
    <div className="page grid justify-items-start gap-6 py-12 sm:py-20">
      <div className="w-72 max-w-full overflow-hidden rounded-card">
        <Cover seed={`stop-${status}`} palette={palette} />
      </div>
      <h1 className="text-2xl">{title}</h1>
      <div className="measure text-lg text-muted">{children}</div>
      <div className="flex flex-wrap gap-3">{action}</div>
    </div>
  );
}

export function NotFoundPage() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const action = (
    <>
      <ButtonLink to={paths.home()}>{t('frame.toHome')}</ButtonLink>
      <ButtonLink to={paths.projects()} look="secondary">
        {t('frame.toProjects')}
      </ButtonLink>
    </>
  );
  return (
    <Stop title={t('frame.notFoundTitle')} status={404} palette="slate" action={action}>
      {t('frame.notFound')}
    </Stop>
  );
}

/** For what one may not see: who can, and how to ask. */
export function NoRightPage() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  return (
    <Stop
      title={t('frame.noRightTitle')}
      status={403}
      palette="dusk"
      action={<ButtonLink to={paths.home()}>{t('frame.toHome')}</ButtonLink>}
    >
      {t('frame.noRight')}
    </Stop>
  );
}

export function OfflinePage({ onRetry }: { onRetry?: () => void }) {
  const t = useT();
  return (
    <Stop
      title={t('frame.offlineTitle')}
      status={503}
      palette="dawn"
      action={<Button onClick={onRetry ?? (() => location.reload())}>{t('frame.reload')}</Button>}
    >
      {t('frame.offlinePage')}
    </Stop>
  );
}

export function BrokenPage({ problem, onRetry }: { problem?: Problem | undefined; onRetry?: () => void }) {
  const t = useT();
  return (
    <Stop
      title={t('frame.brokenTitle')}
      status={500}
      palette="poppy"
      action={<Button onClick={onRetry ?? (() => location.reload())}>{t('frame.reload')}</Button>}
    >
      <p>{t('frame.broken')}</p>
      {problem && <WhatBroke problem={problem} />}
    </Stop>
  );
}

/** The page has said already that it is our mistake; a failure of another kind says which. */
function WhatBroke({ problem }: { problem: Problem }) {
  const t = useT();
  if (problem.code !== 'INTERNAL' || !problem.id) return <ProblemText problem={problem} />;
  return <p className="mt-2 text-sm">{t('ui.problemId', { id: problem.id })}</p>;
}

/** The page for a read that was refused. A page calls it before it uses its data. */
export function ProblemPage({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  if (problem.code === 'NOT_FOUND') return <NotFoundPage />;
  if (problem.code === 'FORBIDDEN') return <NoRightPage />;
  if (problem.code === 'OFFLINE') return <OfflinePage onRetry={onRetry} />;
  return <BrokenPage problem={problem} onRetry={onRetry} />;
}
