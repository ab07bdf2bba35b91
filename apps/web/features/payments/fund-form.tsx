import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { FundAgreementDocument } from '../../graphql/generated/graphql.js';
import type { FundAgreementMutation } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useFormat, useT } from '../../i18n/texts.js';
import { Card } from '../../ui/card.js';
import { CheckCards } from '../../ui/choices.js';
import { Form, useForm } from '../../ui/form.js';
import { inOrder, type DealDetail } from '../agreements/deal.js';
import { ExplainAll } from '../offers/explain.js';
import { minorOf, plainAmount } from '../offers/draft.js';
import { CardPayment } from './card-payment.js';
import { MoneyPath } from './money-path.js';

export type PaymentToMake = FundAgreementMutation['fundAgreement'];

/** Which milestones to pay in for, how much that is, and what happens with the money from then on. */
export function FundForm({ deal }: { deal: DealDetail }) {
  const t = useT();
  const { money, date } = useFormat();
  const [search] = useSearchParams();
  const fund = useVerb(FundAgreementDocument);
  const [payment, setPayment] = useState<PaymentToMake | null>(null);
  const open = inOrder(deal.milestones).filter(({ viewerCan }) => viewerCan.includes('FUND'));
  const wanted = open.find(({ id }) => id === search.get('milestone')) ?? open[0];
  const form = useForm({
    initial: { milestoneIds: wanted ? [wanted.id] : ([] as string[]) },
    required: ['milestoneIds'],
    ...fund,
    onSubmit: async ({ milestoneIds }) => {
      const done = await fund.run({ input: { agreementId: deal.id, milestoneIds } });
      if (!done) return;
      if (done.fundAgreement.paymentUrl) location.assign(done.fundAgreement.paymentUrl);
      else setPayment(done.fundAgreement);
    },
  });
  if (payment) return <CardPayment dealId={deal.id} payment={payment} />;
  const chosen = open.filter(({ id }) => form.values.milestoneIds.includes(id));
  const sum = chosen.reduce((all, { amount }) => all + (amount ? (minorOf(amount.amount) ?? 0n) : 0n), 0n);
  const currency = open[0]?.amount?.currency ?? 'KZT';
  const total = money({ amount: plainAmount(sum), currency });
  return (
    <Form form={form} submit={t('fund.pay', { sum: total })}>
      <CheckCards
        id={form.fieldId('milestoneIds')}
        legend={t('fund.which')}
        hint={t('fund.whichHint')}
        error={form.errorOf('milestoneIds')}
        choices={open.map(({ id, title, amount, dueOn }) => ({
          value: id,
          label: title,
          hint: [amount && money(amount), t('milestones.dueOn', { date: date(dueOn, 'long') })]
            .filter(Boolean)
            .join(' · '),
        }))}
        values={form.values.milestoneIds}
        onChange={(milestoneIds) => form.set('milestoneIds', milestoneIds)}
      />
      <Card className="flex flex-wrap items-baseline justify-between gap-3 bg-leaf-soft text-leaf-ink">
        <span>{t('fund.total')}</span>
        <output className="text-2xl font-bold numbers">{total}</output>
      </Card>
      <MoneyPath payee={deal.payee?.name ?? deal.team.name} />
      <ExplainAll of={['held', 'tranche']} />
    </Form>
  );
}
