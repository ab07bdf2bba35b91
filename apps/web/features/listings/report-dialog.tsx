import { useState } from 'react';
import { useLocation } from 'react-router';
import { ReportDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useViewer } from '../../data/viewer.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';

/** One press from everything a person can meet: a project, a mentor, an offer, an agreement. */
export function ReportButton({ subjectId }: { subjectId: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" icon="flag" onClick={() => setOpen(true)}>
        {t('report.open')}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('report.title')}>
        <p className="text-muted">{t('report.lead')}</p>
        <ReportForm subjectId={subjectId} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function ReportForm({ subjectId, onDone }: { subjectId: string; onDone: () => void }) {
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
