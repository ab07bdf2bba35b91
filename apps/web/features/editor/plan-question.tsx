import { useId } from 'react';
import { useFormat, useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Banner } from '../../ui/banner.js';
import { Card } from '../../ui/card.js';
import { MoneyField, TextField } from '../../ui/field.js';
import type { TypedMilestone } from './draft/draft-values.js';
import { Example } from './question-frame.js';
import { fieldId, type QuestionProps } from './question.js';

const empty: TypedMilestone = { title: '', days: '', amount: '' };
const maxMilestones = 6;

export function PlanQuestion({ draft, errorOf }: QuestionProps) {
  const t = useT();
  const typed = draft.values.plannedMilestones;
  const rows = typed.length > 0 ? typed : [empty];
  const change = (index: number, part: Partial<TypedMilestone>) =>
    draft.set(
      'plannedMilestones',
      rows.map((row, place) => (place === index ? { ...row, ...part } : row)),
    );
  const remove = (index: number) =>
    draft.set(
      'plannedMilestones',
      rows.filter((_, place) => place !== index),
    );
  const addRow = () => {
    draft.set('plannedMilestones', [...rows, empty]);
    const added = fieldId(`plannedMilestones.${rows.length}.title`);
    requestAnimationFrame(() => document.getElementById(added)?.focus());
  };
  return (
    <div id={fieldId('plannedMilestones')} tabIndex={-1} className="grid gap-5">
      <ol className="grid gap-4">
        {rows.map((row, index) => (
          <li key={index}>
            <MilestoneFields
              index={index}
              row={row}
              errorOf={errorOf}
              currency={draft.currency}
              onChange={(part) => change(index, part)}
              onRemove={rows.length > 1 ? () => remove(index) : undefined}
            />
          </li>
        ))}
      </ol>
      {rows.length < maxMilestones && (
        <Button look="secondary" icon="plus" className="w-fit" onClick={addRow}>
          {t('editor.addMilestone')}
        </Button>
      )}
      <PlanSum rows={rows} ask={draft.values.ask} currency={draft.currency} />
      <Example>{t('editor.planExample')}</Example>
    </div>
  );
}

/** Whether the steps' sums fit into what is asked for, said while there is time to put it right. */
function PlanSum({ rows, ask, currency }: { rows: readonly TypedMilestone[]; ask: string; currency: string }) {
  const t = useT();
  const { money } = useFormat();
  const planned = rows.reduce((sum, { amount }) => sum + (Number(amount) || 0), 0);
  const sum = (amount: number | string) => money({ amount: String(amount), currency });
  if (!ask || planned === 0) return null;
  if (planned > Number(ask)) {
    return <Banner tone="sun">{t('editor.planAboveAsk', { planned: sum(planned), ask: sum(ask) })}</Banner>;
  }
  return <p className="text-sm text-muted numbers">{t('editor.planSum', { planned: sum(planned), ask: sum(ask) })}</p>;
}

function MilestoneFields({
  index,
  row,
  errorOf,
  currency,
  onChange,
  onRemove,
}: {
  index: number;
  row: TypedMilestone;
  errorOf: QuestionProps['errorOf'];
  currency: string;
  onChange: (part: Partial<TypedMilestone>) => void;
  onRemove: (() => void) | undefined;
}) {
  const t = useT();
  const heading = useId();
  const at = (name: string) => {
    const path = `plannedMilestones.${index}.${name}`;
    return { id: fieldId(path), error: errorOf(path) };
  };
  return (
    <Card as="section" className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id={heading} className="text-base font-bold">
          {t('editor.milestone', { number: index + 1 })}
        </h2>
        {onRemove && (
          <Button look="quiet" onClick={onRemove} aria-describedby={heading}>
            {t('editor.remove')}
          </Button>
        )}
      </div>
      <TextField
        {...at('title')}
        label={t('editor.milestoneTitle')}
        value={row.title}
        onChange={(title) => onChange({ title })}
        maxLength={120}
        autoComplete="off"
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          {...at('dueInDays')}
          label={t('editor.milestoneDays')}
          value={row.days}
          onChange={(days) => onChange({ days: days.replace(/\D/g, '').slice(0, 3) })}
          inputMode="numeric"
          autoComplete="off"
          className="max-w-40 numbers"
        />
        <MoneyField
          {...at('amount')}
          label={t('editor.milestoneSum')}
          currency={currency}
          value={row.amount}
          onChange={(amount) => onChange({ amount })}
          optional
        />
      </div>
    </Card>
  );
}
