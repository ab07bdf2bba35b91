import type { Problem } from '../../data/problem.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';

interface AskReasonProps {
  title: string;
  /** What it means for the person. */
  text: string;
  submit: string;
  look?: 'primary' | 'danger';
  busy: boolean;
  problem: Problem | undefined;
  onSubmit: (reason: string) => void;
  onClose: () => void;
}

/** An action of an admin that the other person is told the reason of. */
export function AskReason({ title, onClose, ...rest }: AskReasonProps) {
  return (
    <Dialog open onClose={onClose} title={title}>
      <ReasonForm {...rest} onClose={onClose} />
    </Dialog>
  );
}

function ReasonForm({ text, submit, look, busy, problem, onSubmit, onClose }: Omit<AskReasonProps, 'title'>) {
  const t = useT();
  const form = useForm({
    initial: { reason: '' },
    required: ['reason'],
    busy,
    problem,
    onSubmit: ({ reason }) => onSubmit(reason.trim()),
  });
  const back = (
    <Button look="quiet" onClick={onClose}>
      {t('admin.notNow')}
    </Button>
  );
  return (
    <>
      <p>{text}</p>
      <Form form={form} submit={submit} look={look ?? 'danger'} after={back}>
        <TextArea
          {...form.field('reason')}
          label={t('admin.reason')}
          hint={t('admin.reasonRead')}
          maxLength={1000}
          rows={4}
        />
      </Form>
    </>
  );
}
