import { HandOverProfileDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Card } from '../../ui/card.js';
import { TextArea, TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';

/** A moderator sends the link where the family does not find the way; why stays on record. */
export function HandOverByOffice({ wardId }: { wardId: string }) {
  const t = useT();
  const { say } = useToast();
  const send = useVerb(HandOverProfileDocument);
  const form = useForm({
    initial: { email: '', reason: '' },
    required: ['email', 'reason'],
    ...send,
    onSubmit: async (values) => {
      if (!(await send.run({ input: { wardId, ...values } }))) return;
      form.setValues({ email: '', reason: '' });
      say(t('handover.sent', { email: values.email }));
    },
  });
  return (
    <Card as="section">
      <Form form={form} submit={t('handover.send')}>
        <p className="measure">{t('handover.byOffice')}</p>
        <TextField
          {...form.field('email')}
          label={t('handover.personEmail')}
          type="email"
          inputMode="email"
          autoComplete="off"
          spellCheck={false}
        />
        <TextArea
          {...form.field('reason')}
          label={t('handover.reason')}
          hint={t('handover.reasonHint')}
          maxLength={1000}
          rows={2}
        />
      </Form>
    </Card>
  );
}
