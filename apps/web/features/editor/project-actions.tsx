import { useState } from 'react';
import {
  CloseListingDocument,
  PauseListingDocument,
  ResumeListingDocument,
  type WholeProjectFragment,
} from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';

/** Pause, resume, close: what may be done now stands in `viewerCan`. */
export function ProjectActions({ project }: { project: WholeProjectFragment }) {
  const t = useT();
  const { say } = useToast();
  const [closing, setClosing] = useState(false);
  const pause = useVerb(PauseListingDocument);
  const resume = useVerb(ResumeListingDocument);
  const input = { listingId: project.id };
  const may = (action: (typeof project.viewerCan)[number]) => project.viewerCan.includes(action);
  const runPause = async () => {
    if (await pause.run({ input })) say(t('editor.pausedNow'), { undo: () => void resume.run({ input }) });
  };
  const runResume = async () => {
    if (await resume.run({ input })) say(t('editor.resumedNow'));
  };
  if (!may('PAUSE') && !may('RESUME') && !may('CLOSE')) return null;
  return (
    <section className="grid gap-3 border-t border-hairline pt-6">
      <h2 className="text-lg">{t('editor.moreActions')}</h2>
      <div className="flex flex-wrap gap-3">
        {may('PAUSE') && (
          <Button look="secondary" busy={pause.busy} onClick={() => void runPause()}>
            {t('editor.pause')}
          </Button>
        )}
        {may('RESUME') && (
          <Button busy={resume.busy} onClick={() => void runResume()}>
            {t('editor.resume')}
          </Button>
        )}
        {may('CLOSE') && (
          <Button look="quiet" onClick={() => setClosing(true)}>
            {t('editor.close')}
          </Button>
        )}
      </div>
      {may('PAUSE') && <p className="text-sm text-muted">{t('editor.moreActionsHint')}</p>}
      <Dialog open={closing} onClose={() => setClosing(false)} title={t('editor.closeTitle')}>
        <CloseForm projectId={project.id} onDone={() => setClosing(false)} />
      </Dialog>
    </section>
  );
}

function CloseForm({ projectId, onDone }: { projectId: string; onDone: () => void }) {
  const t = useT();
  const { say } = useToast();
  const close = useVerb(CloseListingDocument);
  const form = useForm({
    initial: { reason: '' },
    required: ['reason'],
    ...close,
    onSubmit: async ({ reason }) => {
      if (!(await close.run({ input: { listingId: projectId, reason } }))) return;
      say(t('editor.closedNow'));
      onDone();
    },
  });
  return (
    <Form form={form} submit={t('editor.closeSubmit')} look="danger">
      <p>{t('editor.closeMeans')}</p>
      <TextArea {...form.field('reason')} label={t('editor.closeReason')} maxLength={1000} rows={3} />
    </Form>
  );
}
