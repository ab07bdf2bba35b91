import { useState } from 'react';
import { EndGuardianshipDocument } from '../../../graphql/generated/graphql.js';
import { useVerb } from '../../../data/hooks.js';
import { useT } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { TextArea } from '../../../ui/field.js';
import { Form, useForm } from '../../../ui/form.js';
import { useToast } from '../../../ui/toast.js';
import type { Tie } from '../tie.js';

/** The last word of the page: what ends with it is said first, and a pause is offered instead. */
export function EndSection({ tie }: { tie: Tie }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="border-t border-hairline pt-5">
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t('family.end')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('family.endTitle')}>
        <EndForm tie={tie} onClose={() => setOpen(false)} />
      </Dialog>
    </section>
  );
}

function EndForm({ tie, onClose }: { tie: Tie; onClose: () => void }) {
  const t = useT();
  const { say } = useToast();
  const end = useVerb(EndGuardianshipDocument);
  const form = useForm({
    initial: { reason: '' },
    ...end,
    onSubmit: async ({ reason }) => {
      if (!(await end.run({ input: { guardianshipId: tie.id, reason: reason.trim() || null } }))) return;
      onClose();
      say(t('family.ended'));
    },
  });
  const back = (
    <Button look="secondary" onClick={onClose}>
      {t('family.notNow')}
    </Button>
  );
  return (
    <Form form={form} submit={t('family.endDo')} look="danger" after={back}>
      <p>{t('family.endText', { name: tie.ward.fullName ?? tie.ward.displayName })}</p>
      <p className="font-semibold">{t('family.endPauseInstead')}</p>
      <TextArea
        {...form.field('reason')}
        label={t('family.endReason')}
        hint={t('family.endReasonHint')}
        maxLength={1000}
        rows={3}
        optional
      />
    </Form>
  );
}
