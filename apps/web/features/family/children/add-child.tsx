import { useState } from 'react';
import { CreateChildProfileDocument } from '../../../graphql/generated/graphql.js';
import { useVerb } from '../../../data/hooks.js';
import { useT } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { Card, Section } from '../../../ui/card.js';
import { DateFields } from '../../../ui/date-fields.js';
import { TextField } from '../../../ui/field.js';
import { Form, useForm } from '../../../ui/form.js';
import { useToast } from '../../../ui/toast.js';
import { OneTimeCodeField } from '../../account/one-time-code-field.js';
import { OwnMailboxCode } from '../mailbox-code.js';
import type { Me } from '../ward/ward-family.js';

interface AddChildProps {
  me: Me;
  isOpenFirst: boolean;
  onAdded: () => void;
}
import { HouseLinks } from '../../house/house-links.js';

/** A profile for a child who is too young for an account. */
export function AddChild({ me, isOpenFirst, onAdded }: AddChildProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(isOpenFirst);
  if (!isOpen) {
    return (
      <Button look="secondary" icon="plus" className="w-fit max-sm:w-full" onClick={() => setOpen(true)}>
        {t('family.addChild')}
      </Button>
    );
  }
  const added = () => {
    setOpen(false);
    onAdded();
  };
  return (
    <Section title={t('family.addChildTitle')}>
      <Card className="grid gap-5">
        <p className="measure">{t('family.addChildLead')}</p>
        <ChildForm me={me} onAdded={added} />
      </Card>
    </Section>
  );
}

function ChildForm({ me, onAdded }: Pick<AddChildProps, 'me' | 'onAdded'>) {
  const t = useT();
  const { say } = useToast();
  const create = useVerb(CreateChildProfileDocument);
  const needsCode = !me.isMailboxProven;
  const form = useForm({
    initial: { fullName: '', birthDate: '', code: '' },
    required: needsCode ? ['fullName', 'birthDate', 'code'] : ['fullName', 'birthDate'],
    ...create,
    onSubmit: async ({ code, ...child }) => {
      if (!(await create.run({ input: { ...child, ...(needsCode && { code }) } }))) return;
      say(t('family.childDone'));
      onAdded();
    },
  });
  return (
    <Form form={form} submit={t('family.addChild')} after={<HouseLinks />}>
      <TextField {...form.field('fullName')} label={t('family.childName')} autoComplete="off" spellCheck={false} />
      <DateFields {...form.field('birthDate')} label={t('family.childBirth')} hint={t('family.childBirthHint')} />
      {needsCode && (
        <OwnMailboxCode email={me.email}>
          <OneTimeCodeField {...form.field('code')} label={t('guardian.code')} />
        </OwnMailboxCode>
      )}
    </Form>
  );
}
