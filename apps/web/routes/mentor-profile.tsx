import { MyMentorProfileDocument } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { ProblemPage } from '../features/frame/error-pages.js';
import { ProfileForm } from '../features/mentor-profile/profile-form.js';
import { ProfileState } from '../features/mentor-profile/profile-state.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { ButtonLink } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { EmptyState } from '../ui/empty-state.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

export function Page() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  usePageMeta({ title: t('ui.pageTitle', { title: t('profile.title') }), noIndex: true });
  const { data, problem, loading, reload } = useRead(MyMentorProfileDocument, {}, { fresh: true });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (!data?.viewer) return null;
  if (data.viewer.isMinor)
    return (
      <EmptyState
        title={t('profile.adultsTitle')}
        action={<ButtonLink to={paths.newProject()}>{t('profile.ownProject')}</ButtonLink>}
      >
        {t('profile.adultsText')}
      </EmptyState>
    );
  const { mentor, city } = data.viewer.person;
  return (
    <div className="grid max-w-3xl gap-8">
      <PageHeader title={t('profile.title')} lead={t('profile.lead')} />
      <ProfileState mentor={mentor ?? null} />
      <Card>
        <ProfileForm mentor={mentor ?? null} city={city ?? ''} sectors={data.sectors} onSaved={reload} />
      </Card>
    </div>
  );
}
