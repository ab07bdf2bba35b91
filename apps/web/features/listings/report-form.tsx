import { useLocation } from 'react-router';
import { ReportDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useViewer } from '../../data/viewer.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { ButtonLink } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';

export function ReportForm({ subjectId, onDone }: { subjectId: string; onDone: () => void }) {
  const t = useT();
  const { say } = useToast();
  const { status } = useViewer();
  const { pathname } = useLocation();
  const paths = pathsFor(useSpeech().path);
  const report = useVerb(ReportDocument);
  const form = useForm({
    initial: { reason: '' },
    required: ['reason'],
    ...report,
    onSubmit: async ({ reason }) => {
      if (!(await report.run({ input: { subjectId, reason } }))) return;
      onDone();
      say(t('report.sent'));
    },
  });
  if (status !== 'signedIn') {
    return (
      <div className="grid gap-4">
        <p>{t('report.signIn')}</p>
        <ButtonLink to={paths.signIn(pathname)} className="w-fit">
          {t('frame.signIn')}
        </ButtonLink>
      </div>
    );
  }
  return (
    <Form form={form} submit={t('report.send')}>
      <TextArea {...form.field('reason')} label={t('report.reason')} maxLength={1000} />
    </Form>
  );
}
