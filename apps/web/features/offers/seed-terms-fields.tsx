import { useFormat, useT, type TextKey } from '../../i18n/texts.js';
import type { Instrument } from '../../graphql/generated/graphql.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ChoiceCards } from '../../ui/choices.js';
import { FieldError, MoneyField, TextArea, TextField } from '../../ui/field.js';
import { Icon } from '../../ui/icon.js';
import { Progress } from '../../ui/progress.js';
import { currencyOf, minorOf, plainAmount, withRest, type Instruments, type TrancheDraft } from './draft.js';
import { ExplainAll } from './explain.js';
import type { TermsForm } from './use-terms-form.js';

export const instrumentTexts: Record<Instrument, { name: TextKey; meaning: TextKey }> = {
  GRANT: { name: 'offers.instrument.GRANT', meaning: 'offers.meaning.GRANT' },
  IN_KIND: { name: 'offers.instrument.IN_KIND', meaning: 'offers.meaning.IN_KIND' },
  INTEREST_FREE_LOAN: { name: 'offers.instrument.LOAN', meaning: 'offers.meaning.LOAN' },
  REVENUE_SHARE: { name: 'offers.instrument.SHARE', meaning: 'offers.meaning.SHARE' },
  CONVERTIBLE: { name: 'offers.instrument.CONVERTIBLE', meaning: 'offers.meaning.CONVERTIBLE' },
};

/** On which conditions the money is given: the form of it, and the parts it comes in. */
export function SeedTermsFields({ form, instruments }: { form: TermsForm; instruments: Instruments }) {
  const t = useT();
  const { draft, change, errorOf, fieldId } = form;
  const enabled = instruments.filter((each) => each.enabled).map(({ instrument }) => instrument);
  return (
    <>
      <ChoiceCards
        id={fieldId('seed.instrument')}
        legend={t('offers.instrumentLegend')}
        error={errorOf('seed.instrument')}
        choices={enabled.map((value) => ({
          value,
          label: t(instrumentTexts[value].name),
          hint: t(instrumentTexts[value].meaning),
        }))}
        value={draft.instrument}
        onChange={(instrument) => change({ instrument })}
      />
      {draft.instrument !== 'GRANT' && (
        <TextArea
          id={fieldId('seed.instrumentTerms')}
          label={t('offers.instrumentTerms')}
          hint={t('offers.instrumentTermsHint')}
          optional
          rows={3}
          maxLength={2000}
          value={draft.instrumentTerms}
          onChange={(instrumentTerms) => change({ instrumentTerms })}
          error={errorOf('seed.instrumentTerms')}
        />
      )}
      <Tranches form={form} />
    </>
  );
}

function Tranches({ form }: { form: TermsForm }) {
  const t = useT();
  const { draft, change, fieldId, errorOf } = form;
  const sum = minorOf(draft.sum) ?? 0n;
  const update = (tranches: TrancheDraft[]) => change({ tranches: withRest(tranches, sum) });
  const edit = (index: number, part: Partial<TrancheDraft>) =>
    update(draft.tranches.map((each, at) => (at === index ? { ...each, ...part } : each)));
  const add = () => {
    const days = `${Number(draft.tranches.at(-1)?.days ?? 0) + 30}`;
    const last = draft.tranches.at(-1);
    // The new part begins empty; what the last one got by itself becomes its own.
    update([...draft.tranches.slice(0, -1), ...(last ? [last] : []), { title: '', criteria: '', days, amount: '0' }]);
  };
  const problem = errorOf('seed.tranches');
  return (
    <section id={fieldId('seed.tranches')} tabIndex={-1} className="grid gap-4">
      <h2 className="text-xl">{t('offers.partsTitle')}</h2>
      <p className="measure text-muted">{t('offers.partsLead')}</p>
      {problem && <FieldError id={`${fieldId('seed.tranches')}-error`}>{problem}</FieldError>}
      <ol className="grid gap-4">
        {draft.tranches.map((tranche, index) => (
          <TrancheFields
            key={index}
            form={form}
            index={index}
            tranche={tranche}
            onChange={(part) => edit(index, part)}
            onRemove={() => update(draft.tranches.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <Button look="secondary" icon="plus" onClick={add} disabled={draft.tranches.length >= 20}>
          {t('offers.addPart')}
        </Button>
      </div>
      <PartsSum form={form} />
      <ExplainAll of={['tranche', 'held', draft.instrument === 'IN_KIND' ? 'inKind' : 'grant']} />
    </section>
  );
}

/** «70 000 / 100 000 ₸»: how much of the sum the parts above the last one already use. */
function PartsSum({ form: { draft, ground } }: { form: TermsForm }) {
  const t = useT();
  const { money } = useFormat();
  const currency = currencyOf(ground);
  const total = minorOf(draft.sum) ?? 0n;
  const typed = draft.tranches.slice(0, -1).reduce((all, { amount }) => all + (minorOf(amount) ?? 0n), 0n);
  const show = (minor: bigint) => money({ amount: plainAmount(minor), currency });
  const isOver = typed >= total && draft.tranches.length > 1;
  return (
    <div aria-live="polite" className={isOver ? '[&_p]:font-semibold [&_p]:text-apple' : ''}>
      <Progress value={Number(typed)} max={Number(total)}>
        {typed > total
          ? t('offers.partsOver', { typed: show(typed), total: show(total), over: show(typed - total) })
          : draft.tranches.length > 1
            ? t('offers.partsSum', { typed: show(typed), total: show(total), rest: show(total - typed) })
            : t('offers.onePart', { total: show(total) })}
      </Progress>
    </div>
  );
}

interface TrancheProps {
  form: TermsForm;
  index: number;
  tranche: TrancheDraft;
  onChange: (part: Partial<TrancheDraft>) => void;
  onRemove: () => void;
}

function TrancheFields({ form, index, tranche, onChange, onRemove }: TrancheProps) {
  const t = useT();
  const { draft, ground, fieldId, errorOf } = form;
  const at = (name: string) => {
    const path = `seed.tranches.${index}.${name}`;
    return { id: fieldId(path), error: errorOf(path, true) };
  };
  const isLast = index === draft.tranches.length - 1;
  const number = index + 1;
  return (
    <Card as="li" className="grid gap-4">
      <div className="flex min-h-11 items-center justify-between gap-3">
        <h3 className="text-lg">{t('offers.part', { number })}</h3>
        {draft.tranches.length > 1 && (
          <Button look="quiet" onClick={onRemove} aria-label={t('offers.removePart', { number })}>
            <Icon name="close" className="size-5" />
          </Button>
        )}
      </div>
      <TextField
        {...at('title')}
        label={t('offers.partTitle')}
        value={tranche.title}
        onChange={(title) => onChange({ title })}
        maxLength={120}
      />
      <TextArea
        {...at('criteria')}
        label={t('offers.partCriteria')}
        value={tranche.criteria}
        onChange={(criteria) => onChange({ criteria })}
        rows={2}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        {isLast ? (
          <LastAmount form={form} tranche={tranche} {...at('amount')} />
        ) : (
          <MoneyField
            {...at('amount')}
            label={t('offers.partAmount')}
            currency={currencyOf(ground)}
            value={tranche.amount}
            onChange={(amount) => onChange({ amount })}
          />
        )}
        <TextField
          {...at('dueInDays')}
          label={t('offers.partDays')}
          inputMode="numeric"
          value={tranche.days}
          onChange={(days) => onChange({ days: days.replace(/\D/g, '') })}
          className="max-w-28 numbers"
        />
      </div>
    </Card>
  );
}

function LastAmount({
  form: { ground },
  tranche,
  id,
  error,
}: {
  form: TermsForm;
  tranche: TrancheDraft;
  id: string;
  error: string | undefined;
}) {
  const t = useT();
  const { money } = useFormat();
  return (
    <div id={id} tabIndex={-1} className="grid content-start gap-1.5">
      <p className="font-semibold">{t('offers.partAmount')}</p>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      <p className="text-xl font-bold numbers">{money({ amount: tranche.amount, currency: currencyOf(ground) })}</p>
      <p className="text-sm text-muted">{t('offers.lastPart')}</p>
    </div>
  );
}
