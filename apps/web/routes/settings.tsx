// The worked example of a page for signed-in people: read, form, verb, toast. Copy its shape.
import { SettingsDocument } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { useViewer } from '../data/viewer.js';
import { SettingsForm } from '../features/account/settings-form.js';
import { ProblemPage } from '../features/frame/error-pages.js';
import { HouseLinks } from '../features/house/house-links.js';
import { DataSection } from '../features/privacy/data-section.js';
import { BlockedPeople } from '../features/report/blocked-people.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { Button, TextLink } from '../ui/button.js';
import { Card, Facts, Section } from '../ui/card.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

export function Page() {
  const t = useT();
  const { signOut } = useViewer();
  const paths = pathsFor(useSpeech().path);
  const settings = useRead(SettingsDocument, {}, { fresh: true });
  usePageMeta({ title: t('ui.pageTitle', { title: t('settings.title') }), noIndex: true });
  if (settings.loading) return <PageSkeleton />;
  if (settings.problem) return <ProblemPage problem={settings.problem} onRetry={settings.reload} />;
  const me = settings.data?.viewer;
  if (!me) return null;
  const email = `${me.email} · ${t(me.emailVerified ? 'settings.emailVerified' : 'settings.emailNotVerified')}`;
  return (
    <div className="grid max-w-2xl gap-8">
      <PageHeader title={t('settings.title')} lead={t('settings.lead')} />
      <Card>
        <SettingsForm me={me} />
      </Card>
      <Section title={t('family.title')}>
        <Card className="grid gap-1">
          <p className="measure">{t('settings.family')}</p>
          <TextLink to={paths.family()}>{t('settings.toFamily')}</TextLink>
        </Card>
      </Section>
      <BlockedPeople />
      <Section title={t('settings.account')}>
        <Card className="grid gap-5">
          <Facts rows={[[t('settings.email'), <span className="wrap-anywhere">{email}</span>]]} />
          {!me.hasPassword && (
            <p className="text-muted">
              {t('settings.noPassword')} <TextLink to={paths.forgotPassword()}>{t('settings.setPassword')}</TextLink>
            </p>
          )}
          <Button look="secondary" className="w-fit" onClick={() => void signOut()}>
            {t('frame.signOut')}
          </Button>
        </Card>
      </Section>
      <DataSection onErased={() => void signOut()} />
      <HouseLinks />
    </div>
  );
}
