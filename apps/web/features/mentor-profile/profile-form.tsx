import type { Locale } from '#kernel';
import { UpdateMentorProfileDocument } from '../../graphql/generated/graphql.js';
import type { MyMentorProfileQuery, OwnMentorFragment } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useViewer } from '../../data/viewer.js';
import { useT } from '../../i18n/texts.js';
import { ToggleChip } from '../../ui/chips.js';
import { MoneyField, TextArea, TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { languageNames } from '../frame/switches.js';
import { ChipGroup } from '../offers/chip-group.js';
import { TopicsField } from '../offers/topics-field.js';

interface ProfileFormProps {
  mentor: OwnMentorFragment | null;
  city: string;
  sectors: MyMentorProfileQuery['sectors'];
  onSaved: () => void;
}

interface Values {
  headline: string;
  bio: string;
  sectors: string[];
  topics: string[];
  languages: Locale[];
  city: string;
  ticketMin: string;
  ticketMax: string;
  hoursPerMonth: string;
}

function valuesOf(mentor: OwnMentorFragment | null, city: string, locale: Locale): Values {
  if (!mentor)
    return {
      headline: '',
      bio: '',
      sectors: [],
      topics: [],
      languages: [locale],
      city,
      ticketMin: '',
      ticketMax: '',
      hoursPerMonth: '4',
    };
  const plain = (money: { amount: string } | null | undefined) => money?.amount.replace(/\.00$/, '') ?? '';
  return {
    headline: mentor.headline,
    bio: mentor.bio,
    sectors: mentor.sectors.map(({ slug }) => slug),
    topics: mentor.topics,
    languages: mentor.languages,
    city: mentor.city ?? '',
    ticketMin: plain(mentor.ticketMin),
    ticketMax: plain(mentor.ticketMax),
    hoursPerMonth: `${mentor.hoursPerMonth}`,
  };
}

const toggled = <Value,>(values: readonly Value[], value: Value): Value[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];

/** Everything a team wants to know before it says yes, in the order in which one would tell it. */
export function ProfileForm({ mentor, city, sectors, onSaved }: ProfileFormProps) {
  const t = useT();
  const { say } = useToast();
  const { viewer, reload } = useViewer();
  const update = useVerb(UpdateMentorProfileDocument);
  const form = useForm({
    initial: valuesOf(mentor, city, (viewer?.person.locale ?? 'KK') as Locale),
    required: ['headline', 'bio', 'hoursPerMonth'],
    ...update,
    onSubmit: async (values) => {
      const sum = (amount: string) => (amount ? { amount, currency: 'KZT' as const } : null);
      const { ticketMin, ticketMax, hoursPerMonth, ...rest } = values;
      const done = await update.run({
        input: {
          ...rest,
          ticketMin: sum(ticketMin),
          ticketMax: sum(ticketMax),
          hoursPerMonth: Number(hoursPerMonth),
        },
      });
      if (!done) return;
      onSaved();
      await reload();
      say(t('profile.saved'));
    },
  });
  return (
    <Form form={form} submit={t('profile.save')}>
      <TextField
        {...form.field('headline')}
        label={t('profile.headline')}
        hint={t('profile.headlineHint')}
        maxLength={160}
      />
      <TextArea {...form.field('bio')} label={t('profile.bio')} hint={t('profile.bioHint')} maxLength={4000} />
      <ChipGroup
        id={form.fieldId('sectors')}
        legend={t('profile.sectors')}
        hint={t('profile.sectorsHint')}
        error={form.errorOf('sectors')}
      >
        {sectors.map(({ slug, name }) => (
          <ToggleChip
            key={slug}
            pressed={form.values.sectors.includes(slug)}
            onPress={() => form.set('sectors', toggled(form.values.sectors, slug))}
          >
            {name}
          </ToggleChip>
        ))}
      </ChipGroup>
      <TopicsField
        id={form.fieldId('topics')}
        legend={t('profile.topics')}
        hint={t('profile.topicsHint')}
        error={form.errorOf('topics')}
        topics={form.values.topics}
        onChange={(topics) => form.set('topics', topics)}
      />
      <Practical form={form} committed={mentor?.hoursCommitted ?? 0} />
    </Form>
  );
}

type ProfileFormState = ReturnType<typeof useForm<Values>>;

function Practical({ form, committed }: { form: ProfileFormState; committed: number }) {
  const t = useT();
  return (
    <>
      <ChipGroup id={form.fieldId('languages')} legend={t('profile.languages')} error={form.errorOf('languages')}>
        {(['KK', 'RU', 'EN'] as const).map((language) => (
          <ToggleChip
            key={language}
            pressed={form.values.languages.includes(language)}
            onPress={() => form.set('languages', toggled(form.values.languages, language))}
          >
            {languageNames[language.toLowerCase() as Lowercase<Locale>].long}
          </ToggleChip>
        ))}
      </ChipGroup>
      <TextField
        {...form.field('city')}
        label={t('profile.city')}
        hint={t('profile.cityHint')}
        optional
        autoComplete="address-level2"
        className="max-w-96"
      />
      <TextField
        {...form.field('hoursPerMonth')}
        onChange={(text) => form.set('hoursPerMonth', text.replace(/\D/g, ''))}
        label={t('profile.hours')}
        hint={committed > 0 ? t('profile.hoursCommitted', { hours: committed }) : t('profile.hoursHint')}
        inputMode="numeric"
        className="max-w-28 numbers"
      />
      <fieldset className="grid gap-4">
        <legend className="mb-1.5 font-semibold">{t('profile.ticket')}</legend>
        <p className="text-sm text-muted">{t('profile.ticketHint')}</p>
        <div className="grid gap-4 sm:grid-cols-2">
          <MoneyField {...form.field('ticketMin')} label={t('profile.ticketMin')} optional />
          <MoneyField {...form.field('ticketMax')} label={t('profile.ticketMax')} optional />
        </div>
      </fieldset>
    </>
  );
}
