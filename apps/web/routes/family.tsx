import { FamilyDocument } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { ChildrenFamily } from '../features/family/children/children-family.js';
import { WardFamily } from '../features/family/ward/ward-family.js';
import { ProblemPage } from '../features/frame/error-pages.js';
import { useT } from '../i18n/texts.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

/** A pupil sees who stands behind them, everybody else for whom they stand. */
export function Page() {
  const t = useT();
  const family = useRead(FamilyDocument, {}, { fresh: true });
  usePageMeta({ title: t('ui.pageTitle', { title: t('family.title') }), noIndex: true });
  if (family.loading) return <PageSkeleton />;
  if (family.problem) return <ProblemPage problem={family.problem} onRetry={family.reload} />;
  const me = family.data?.viewer;
  if (!me) return null;
  return me.isMinor ? <WardFamily me={me} reload={family.reload} /> : <ChildrenFamily me={me} reload={family.reload} />;
}
