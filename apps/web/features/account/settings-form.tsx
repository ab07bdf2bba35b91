import type { Locale } from '#kernel';
import { UpdatePersonDocument, type SettingsQuery } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useViewer } from '../../data/viewer.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Select, TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { languageNames } from '../frame/switches.js';

type Me = NonNullable<SettingsQuery['viewer']>;

const languages = (['KK', 'RU', 'EN'] as const).map((value) => ({
  value,
  label: languageNames[value.toLowerCase() as Lowercase<Locale>].long,
}));

export function SettingsForm({ me }: { me: Me }) {
  const t = useT();
  const { say } = useToast();
  const { reload } = useViewer();
  const update = useVerb(UpdatePersonDocument);
  const form = useForm({
    initial: {
      fullName: me.person.fullName ?? '',
      locale: me.person.locale as string,
      city: me.person.city ?? '',
      phone: '',
    },
    required: ['fullName'],
    ...update,
    onSubmit: async ({ fullName, locale, city, phone }) => {
      const input = { fullName, locale: locale as Locale, city, ...(phone && { phone }) };
      if (!(await update.run({ input }))) return;
      form.set('phone', '');
      await reload();
      say(t('settings.saved'));
    },
  });
  return (
    <Form form={form} submit={t('settings.save')}>
      <TextField {...form.field('fullName')} label={t('settings.name')} autoComplete="name" spellCheck={false} />
      <Select {...form.field('locale')} label={t('settings.language')} options={languages} />
      <TextField
        {...form.field('city')}
        label={t('settings.city')}
        hint={t('settings.cityHint')}
        autoComplete="address-level2"
        optional
      />
      <TextField
        {...form.field('phone')}
        label={t('settings.phone')}
        hint={t(me.hasPhone ? 'settings.phoneKnown' : 'settings.phoneHint')}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        optional
      />
      {me.hasPhone && <RemovePhone />}
    </Form>
  );
}

function RemovePhone() {
  const t = useT();
  const { say } = useToast();
  const update = useVerb(UpdatePersonDocument);
  const press = async () => {
    if (await update.run({ input: { phone: '' } })) say(t('settings.phoneRemoved'));
  };
  return (
    <Button look="quiet" className="-mt-4 w-fit" busy={update.busy} onClick={() => void press()}>
      {t('settings.phoneRemove')}
    </Button>
  );
}
