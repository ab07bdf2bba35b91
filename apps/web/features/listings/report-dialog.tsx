import { lazy, Suspense, useState } from 'react';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Skeleton, Waiting } from '../../ui/skeleton.js';

/** Few people press it: the form comes when they do. */
const ReportForm = lazy(async () => ({ default: (await import('./report-form.js')).ReportForm }));

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
        <Suspense
          fallback={
            <Waiting>
              <Skeleton className="h-48" />
            </Waiting>
          }
        >
          <ReportForm subjectId={subjectId} onDone={() => setOpen(false)} />
        </Suspense>
      </Dialog>
    </>
  );
}
