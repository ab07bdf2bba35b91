import { useState } from 'react';
import { useNavigate } from 'react-router';
import { SignAgreementDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Button } from '../../ui/button.js';
import { Card, Section } from '../../ui/card.js';
import { Checkbox } from '../../ui/choices.js';
import { TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { ExplainAll } from '../offers/explain.js';
import type { DealDetail } from './deal.js';
import { DocumentLinks } from './document-links.js';
import { HashLine } from './hash-line.js';
import { RefuseDialog } from './refuse-dialog.js';

/** The signature is over the hash of the document that stands on this page, and nothing else. */
export function SignForm({ deal, name }: { deal: DealDetail; name: string }) {
  const t = useT();
  const { say } = useToast();
  const navigate = useNavigate();
  const paths = pathsFor(useSpeech().path);
  const [isRefusing, setRefusing] = useState(false);
  const sign = useVerb(SignAgreementDocument);
  const form = useForm({
    initial: { isRead: false, password: '' },
    required: ['isRead', 'password'],
    ...sign,
    onSubmit: async ({ password }) => {
      const input = { agreementId: deal.id, documentSha256: deal.documentSha256, password };
      if (!(await sign.run({ input }))) return;
      say(t('sign.done'));
      void navigate(paths.agreement(deal.id), { replace: true });
    },
  });
  const refuse = deal.viewerCan.includes('REFUSE') && (
    <Button look="quiet" onClick={() => setRefusing(true)}>
      {t('refuse.open')}
    </Button>
  );
  return (
    <>
      <Section title={t('sign.document')}>
        <Card className="grid gap-4">
          <p className="measure text-muted">{t('sign.documentLead')}</p>
          <DocumentLinks deal={deal} onOpen={() => form.set('isRead', true)} />
          <HashLine sha256={deal.documentSha256} />
          <ExplainAll of={['hash', 'signing']} />
        </Card>
      </Section>
      <Section title={t('sign.signature')}>
        <Card>
          <Form form={form} submit={t('sign.submit')} after={refuse}>
            <Checkbox
              id={form.fieldId('isRead')}
              label={t('sign.isRead')}
              checked={form.values.isRead}
              onChange={(isRead) => form.set('isRead', isRead)}
              error={form.errorOf('isRead') && t('sign.readFirst')}
            />
            <TextField
              {...form.field('password')}
              type="password"
              label={t('sign.password')}
              hint={t('sign.passwordHint', { name })}
              autoComplete="current-password"
              className="max-w-96"
            />
          </Form>
        </Card>
      </Section>
      <RefuseDialog deal={deal} open={isRefusing} onClose={() => setRefusing(false)} />
    </>
  );
}
