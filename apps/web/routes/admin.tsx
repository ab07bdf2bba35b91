import { AdminTodayDocument, type KindCountFragment } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { AdminOnly, AdminPlaces } from '../features/admin/admin-only.js';
import { ProblemPage } from '../features/frame/error-pages.js';
import { useFormat, useSpeech, useT, type TextKey } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { ButtonLink } from '../ui/button.js';
import { NextStep, PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';
import { Link } from 'react-router';

export function Page() {
  const t = useT();
  usePageMeta({ title: t('ui.pageTitle', { title: t('admin.today') }), noIndex: true });
  return (
    <AdminOnly>
      <Today />
    </AdminOnly>
  );
}

function Today() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const { data, problem, loading, reload } = useRead(AdminTodayDocument, {}, { fresh: true, everyMs: 60_000 });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (!data) return null;
  const pressing: [only: string, name: TextKey, count: KindCountFragment][] = [
    ['overdue', 'admin.overdue', data.overdue],
    ['safety', 'admin.safety', data.safety],
  ];
  const kinds: [kind: string, name: TextKey, count: KindCountFragment][] = [
    ['PAYMENT_MISMATCH', 'admin.kind.PAYMENT_MISMATCH', data.payments],
    ['REPORT', 'admin.reports', data.reports],
    ['MILESTONE_DISPUTE', 'admin.kind.MILESTONE_DISPUTE', data.milestones],
    ['AGREEMENT_REVIEW', 'admin.kind.AGREEMENT_REVIEW', data.agreements],
    ['LISTING_REVIEW', 'admin.kind.LISTING_REVIEW', data.listings],
    ['GUARDIAN_VERIFICATION', 'admin.kind.GUARDIAN_VERIFICATION', data.guardians],
    ['MENTOR_VERIFICATION', 'admin.kind.MENTOR_VERIFICATION', data.mentors],
  ];
  const total = kinds.reduce((sum, [, , { totalCount }]) => sum + totalCount, 0);
  return (
    <div className="grid max-w-4xl gap-6">
      <AdminPlaces here="today" />
      <PageHeader title={t('admin.today')} />
      <NextStep action={total > 0 && <ButtonLink to={paths.adminQueue()}>{t('admin.begin')}</ButtonLink>}>
        {total > 0 ? t('admin.waiting', { count: total }) : t('admin.emptyTitle')}
      </NextStep>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(10rem,100%),1fr))] gap-3 sm:grid-cols-3 sm:gap-4">
        {pressing.map(([only, name, count]) => (
          <li key={only} className="grid">
            <Kind name={t(name)} count={count} to={paths.adminQueue({ only })} isPressing />
          </li>
        ))}
        {kinds.map(([kind, name, count]) => (
          <li key={kind} className="grid">
            <Kind name={t(name)} count={count} to={paths.adminQueue({ kind })} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface KindProps {
  name: string;
  count: KindCountFragment;
  to: string;
  isPressing?: boolean;
}

function Kind({ name, count, to, isPressing = false }: KindProps) {
  const t = useT();
  const { ago, number } = useFormat();
  const [oldest] = count.nodes;
  return (
    <Link
      to={to}
      className="grid content-start gap-1 rounded-card bg-surface p-4 text-ink wrap-anywhere sm:p-5 no-underline ring-1 ring-hairline hover:shadow-card"
    >
      <span
        className={`text-2xl font-bold numbers ${count.totalCount === 0 ? 'text-muted' : isPressing ? 'text-apple' : ''}`}
      >
        {number(count.totalCount)}
      </span>
      <span className="font-semibold">{name}</span>
      <span className="text-sm text-muted numbers">
        {oldest ? t('admin.oldest', { ago: ago(oldest.openedAt) }) : t('admin.nothingWaits')}
      </span>
    </Link>
  );
}
