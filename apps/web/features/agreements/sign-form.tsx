import { useState } from 'react';
import { useNavigate } from 'react-router';
import { SignAgreementDocument } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Card, Section } from '../../ui/card.js';
import { Checkbox } from '../../ui/choices.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { ExplainAll } from '../offers/explain.js';
import { useChildrenIn } from '../teams/held-children.js';
import type { DealDetail } from './deal.js';
import { DocumentLinks } from './document-links.js';
import { HashLine } from './hash-line.js';
import { ProofFields, type Proof } from './proof-fields.js';
import { RefuseDialog } from './refuse-dialog.js';

interface SignFormProps {
  deal: DealDetail;
  person: { id: string; displayName: string };
  hasPassword: boolean;
  /** Another signature of the same person is left: for a child, or as the payee. */
  onMore: () => void;
}

/** The signature is over the hash of the document that stands on this page, and nothing else. */
export function SignForm({ deal, person: signer, hasPassword, onMore }: SignFormProps) {
  const t = useT();
  const { say } = useToast();
  const navigate = useNavigate();
  const paths = pathsFor(useSpeech().path);
  const [isRefusing, setRefusing] = useState(false);
  const [by, setBy] = useState<Proof>(hasPassword ? 'password' : 'oneTimeCode');
  const sign = useVerb(SignAgreementDocument);
  const places = deal.signatories.filter(({ person }) => person.id === signer.id);
  const mine = places.filter(({ signedAt }) => !signedAt);
  const onBehalfOf = mine[0]?.onBehalfOf ?? null;
  const { nameOf } = useChildrenIn(deal.team.id);
  const form = useForm({
    initial: { isRead: false, password: '', oneTimeCode: '' },
    required: ['isRead', by],
    ...sign,
    onSubmit: async (values) => {
      const { id: agreementId, documentSha256 } = deal;
      const input = { agreementId, documentSha256, [by]: values[by], onBehalfOf: onBehalfOf?.id ?? null };
      if (!(await sign.run({ input }))) return;
      say(t(mine.length > 1 ? 'sign.oneMore' : 'sign.done'));
      if (mine.length > 1) onMore();
      else void navigate(paths.agreement(deal.id), { replace: true });
    },
  });
  const refuse = deal.viewerCan.includes('REFUSE') && (
    <Button look="quiet" onClick={() => setRefusing(true)}>
      {t('refuse.open')}
    </Button>
  );
  return (
    <>
      <TheDocument deal={deal} onOpen={() => form.set('isRead', true)} />
      <Section title={t('sign.signature')}>
        <Card className="grid gap-6">
          {(onBehalfOf || places.length > 1) && (
            <Banner tone="sky">
              {onBehalfOf ? t('sign.forChild', { name: nameOf(onBehalfOf) }) : t('sign.forYourself')}
            </Banner>
          )}
          <Form form={form} submit={t('sign.submit')} after={refuse}>
            <Checkbox
              id={form.fieldId('isRead')}
              label={t('sign.isRead')}
              checked={form.values.isRead}
              onChange={(isRead) => form.set('isRead', isRead)}
              error={form.errorOf('isRead') && t('sign.readFirst')}
            />
            <ProofFields
              by={by}
              name={signer.displayName}
              onSwitch={hasPassword ? setBy : null}
              password={form.field('password')}
              oneTimeCode={form.field('oneTimeCode')}
            />
          </Form>
        </Card>
      </Section>
      <RefuseDialog deal={deal} open={isRefusing} onClose={() => setRefusing(false)} />
    </>
  );
}

function TheDocument({ deal, onOpen }: { deal: DealDetail; onOpen: () => void }) {
  const t = useT();
  return (
    <Section title={t('sign.document')}>
      <Card className="grid gap-4">
        <p className="measure text-muted">{t('sign.documentLead')}</p>
        <DocumentLinks deal={deal} onOpen={onOpen} />
        <HashLine sha256={deal.documentSha256} />
        <ExplainAll of={['hash', 'signing']} />
      </Card>
    </Section>
  );
}
