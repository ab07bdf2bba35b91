import { ReportDocument, type ReportTopic } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { TopicChoice } from './topics.js';

/** For people with an account: what is wrong, and words if one likes. Loaded when it is opened. */
export function ReportDialog({ subjectId, onClose }: { subjectId: string; onClose: () => void }) {
  const t = useT();
  return (
    <Dialog open onClose={onClose} title={t('report.dialogTitle')}>
      <p className="text-muted">{t('report.dialogLead')}</p>
      <ReportForm subjectId={subjectId} onDone={onClose} />
    </Dialog>
  );
}

function ReportForm({ subjectId, onDone }: { subjectId: string; onDone: () => void }) {
  const t = useT();
  const { say } = useToast();
  const report = useVerb(ReportDocument);
  const form = useForm({
    initial: { topic: '', reason: '' },
    required: ['topic'],
    ...report,
    onSubmit: async ({ topic, reason }) => {
      if (!(await report.run({ input: { subjectId, topic: topic as ReportTopic, reason } }))) return;
      onDone();
      say(t('report.sent'));
    },
  });
  return (
    <Form form={form} submit={t('report.send')}>
      <TopicChoice {...form.field('topic')} legend={<span className="sr-only">{t('report.what')}</span>} />
      <TextArea {...form.field('reason')} label={t('report.words')} optional maxLength={2000} rows={3} />
    </Form>
  );
}
