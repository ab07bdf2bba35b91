// The worked example of a page for signed-in people: read, form, verb, toast. Copy its shape.
import type { Locale } from '#kernel';
import { UpdatePersonDocument } from '../graphql/generated/graphql.js';
import { useVerb } from '../data/hooks.js';
import { useViewer, type Viewer } from '../data/viewer.js';
import { BlockedPeople } from '../features/report/blocked-people.js';
import { languageNames } from '../features/frame/switches.js';
import { useT } from '../i18n/texts.js';
import { Button } from '../ui/button.js';
import { Card, Facts, Section } from '../ui/card.js';
import { Select, TextField } from '../ui/field.js';
import { Form, useForm } from '../ui/form.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { useToast } from '../ui/toast.js';

export function Page() {
  const t = useT();
  const { viewer, signOut } = useViewer();
  usePageMeta({ title: t('ui.pageTitle', { title: t('settings.title') }), noIndex: true });
  if (!viewer) return null;
  return (
    <div className="grid max-w-2xl gap-8">
      <PageHeader title={t('settings.title')} lead={t('settings.lead')} />
      <Card>
        <SettingsForm viewer={viewer} />
      </Card>
      <BlockedPeople />
      <Section title={t('settings.account')}>
        <Card className="grid gap-5">
          <Facts
            rows={[
              [
                t('settings.email'),
                `${viewer.email} · ${t(viewer.emailVerified ? 'settings.emailVerified' : 'settings.emailNotVerified')}`,
              ],
            ]}
          />
          <Button look="secondary" className="w-fit" onClick={() => void signOut()}>
            {t('frame.signOut')}
          </Button>
        </Card>
      </Section>
    </div>
  );
}

const languages = (['KK', 'RU', 'EN'] as const).map((value) => ({
  value,
  label: languageNames[value.toLowerCase() as Lowercase<Locale>].long,
}));

function SettingsForm({ viewer }: { viewer: Viewer }) {
  const t = useT();
  const { say } = useToast();
  const { reload } = useViewer();
  const update = useVerb(UpdatePersonDocument);
  const form = useForm({
    initial: { locale: viewer.person.locale as string, city: viewer.person.city ?? '' },
    ...update,
    onSubmit: async ({ locale, city }) => {
      const done = await update.run({ input: { locale: locale as Locale, city } });
      if (!done) return;
      await reload();
      say(t('settings.saved'));
    },
  });
  return (
    <Form form={form} submit={t('settings.save')}>
      <Select {...form.field('locale')} label={t('settings.language')} options={languages} />
      <TextField
        {...form.field('city')}
        label={t('settings.city')}
        hint={t('settings.cityHint')}
        autoComplete="address-level2"
      />
    </Form>
  );
}
