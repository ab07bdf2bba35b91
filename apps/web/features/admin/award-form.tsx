import { useNavigate } from 'react-router';
import { RecordAwardDocument, type AwardKind } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { ChoiceCards } from '../../ui/choices.js';
import { DateFields } from '../../ui/date-fields.js';
import { MoneyField, TextArea, TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { awardTexts } from '../listings/listing-card.js';

const kinds = ['PRIZE', 'INVESTMENT_RIGHT', 'CERTIFICATE', 'BOOK'] as const;

/** What a team won, by hand: until contests run on the site, an organiser or admin writes it down afterwards. */
export function AwardForm({ team }: { team: { id: string; name: string } }) {
  const t = useT();
  const { say } = useToast();
  const navigate = useNavigate();
  const paths = pathsFor(useSpeech().path);
  const record = useVerb(RecordAwardDocument);
  const form = useForm({
    initial: { kind: 'PRIZE' as string, title: '', eventTitle: '', eventDate: '', place: '', sum: '', inscription: '' },
    required: ['title', 'eventTitle', 'eventDate', 'place'],
    ...record,
    onSubmit: async ({ kind, title, eventTitle, eventDate, place, sum, inscription }) => {
      const money = kind === 'INVESTMENT_RIGHT' && sum ? { sum: { amount: sum, currency: 'KZT' as const } } : {};
      const input = {
        teamId: team.id,
        kind: kind as AwardKind,
        title,
        eventTitle,
        eventDate,
        place,
        inscription,
        ...money,
      };
      if (!(await record.run({ input }))) return;
      say(t('admin.awardRecorded', { team: team.name }));
      void navigate(paths.admin());
    },
  });
  return (
    <Form form={form} submit={t('admin.recordAward')}>
      <ChoiceCards
        legend={t('admin.awardKind')}
        value={form.values.kind as AwardKind}
        onChange={(kind) => form.set('kind', kind)}
        choices={kinds.map((value) => ({ value, label: t(awardTexts[value]) }))}
        columns
      />
      <TextField
        {...form.field('title')}
        label={t('admin.awardTitle')}
        hint={t('admin.awardTitleHint')}
        maxLength={160}
      />
      <TextField {...form.field('eventTitle')} label={t('admin.eventTitle')} maxLength={160} />
      <DateFields {...form.field('eventDate')} label={t('admin.eventDate')} />
      <TextField {...form.field('place')} label={t('admin.eventPlace')} maxLength={160} />
      {form.values.kind === 'INVESTMENT_RIGHT' && (
        <MoneyField {...form.field('sum')} label={t('admin.awardSum')} hint={t('admin.awardSumHint')} />
      )}
      <TextArea {...form.field('inscription')} label={t('admin.inscription')} optional maxLength={1000} rows={3} />
    </Form>
  );
}
