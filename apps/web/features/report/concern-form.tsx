import { ReportConcernDocument, type ReportTopic } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useSpeech, useT, type TextKey } from '../../i18n/texts.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { TextArea, TextField } from '../../ui/field.js';
import { ErrorSummary, OfflineLine, useForm } from '../../ui/form.js';
import { TopicChoice } from './topics.js';

/** What the server says to a browser without JavaScript, in the address. */
const refusals: Record<string, TextKey> = {
  topic: 'report.chooseTopic',
  words: 'report.badWords',
  later: 'report.later',
};

interface ConcernFormProps {
  /** The id of what it is about, or an address. */
  about: string;
  refusal: string | null;
  onSent: (receipt: string) => void;
}

/** What, and words and a contact if one likes. Without JavaScript the browser sends the same names by itself. */
export function ConcernForm({ about, refusal, onSent }: ConcernFormProps) {
  const t = useT();
  const { locale } = useSpeech();
  const tell = useVerb(ReportConcernDocument);
  const form = useForm({
    initial: { topic: '', words: '', contact: '' },
    required: ['topic'],
    ...tell,
    onSubmit: async ({ topic, ...said }) => {
      const done = await tell.run({ input: { topic: topic as ReportTopic, ...said, ...(about && { about }) } });
      if (done) onSent(done.reportConcern);
    },
  });
  const refused = refusal === null ? undefined : refusals[refusal];
  return (
    <form noValidate method="post" action="/report" autoComplete="off" onSubmit={form.submit} className="grid gap-6">
      <ErrorSummary form={form} />
      {refused && form.failures === 0 && (
        <Banner tone="apple" alert>
          {t(refused)}
        </Banner>
      )}
      {about && <p className="text-muted">{t('report.about')}</p>}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="about" value={about} />
      <TopicChoice {...form.field('topic')} legend={t('report.what')} />
      <TextArea
        {...form.field('words')}
        label={t('report.words')}
        hint={t('report.wordsHint')}
        optional
        maxLength={2000}
        rows={4}
      />
      <TextField {...form.field('contact')} label={t('report.contact')} hint={t('report.contactHint')} optional />
      <Button type="submit" busy={form.busy} className="max-sm:w-full sm:w-fit">
        {t('report.send')}
      </Button>
      <OfflineLine>{t('report.offline')}</OfflineLine>
    </form>
  );
}
