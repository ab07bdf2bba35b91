import { useEffect, useState, type ReactNode } from 'react';
import { useT } from '../i18n/texts.js';

const shownAfterMs = 300;
const slowAfterMs = 5_000;

/** A shape of the final size. It keeps its place from the start and becomes visible only when the wait is noticeable. */
export function Skeleton({ className = 'h-6' }: { className?: string }) {
  return <div aria-hidden="true" className={`rounded-control bg-faint motion-safe:animate-pulse ${className}`} />;
}

/** Around skeletons: invisible for 300 ms, and after five seconds a word that the network is slow. */
export function Waiting({ children }: { children: ReactNode }) {
  const t = useT();
  const [phase, setPhase] = useState<'quiet' | 'shown' | 'slow'>('quiet');
  useEffect(() => {
    const timers = [setTimeout(() => setPhase('shown'), shownAfterMs), setTimeout(() => setPhase('slow'), slowAfterMs)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div aria-busy="true" className={phase === 'quiet' ? 'invisible' : ''}>
      <p role="status" className={phase === 'slow' ? 'mb-4 text-muted' : 'sr-only'}>
        {phase === 'slow' ? t('ui.slow') : phase === 'shown' ? t('ui.loading') : ''}
      </p>
      {children}
    </div>
  );
}

export function PageSkeleton() {
  return (
    <div className="page py-10">
      <Waiting>
        <div className="grid gap-6">
          <Skeleton className="h-10 w-2/3" />
          <Skeleton className="h-6 w-1/2" />
          <Skeleton className="h-64" />
        </div>
      </Waiting>
    </div>
  );
}
