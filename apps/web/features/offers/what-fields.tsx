import { useFormat, useT } from '../../i18n/texts.js';
import { Card } from '../../ui/card.js';
import { ToggleChip } from '../../ui/chips.js';
import { CheckCards, ChoiceCards } from '../../ui/choices.js';
import { MoneyField, TextField } from '../../ui/field.js';
import { ChipGroup } from './chip-group.js';
import { askLeft, currencyOf, minorOf, plainAmount, proposeTranches, withRest, type Kind } from './draft.js';
import { Explain } from './explain.js';
import { TopicsField } from './topics-field.js';
import type { TermsForm } from './use-terms-form.js';

/** Which kinds of help, and how much of each. */
export function WhatFields({ form, freeHours }: { form: TermsForm; freeHours?: number | undefined }) {
  const t = useT();
  const { draft, change, ground } = form;
  const left = askLeft(ground);
  // What is chosen stays choosable, so that a counter-offer can take it away.
  const hasSeed = (left !== null && left > 0n) || draft.kinds.includes('seed');
  const choices: { value: Kind; label: string; hint: string }[] = [
    { value: 'mentoring', label: t('offers.mentoring'), hint: t('offers.mentoringHint') },
    ...(hasSeed ? [{ value: 'seed' as const, label: t('offers.seed'), hint: t('offers.seedHint') }] : []),
  ];
  return (
    <>
      <CheckCards
        id={form.fieldId('kinds')}
        legend={t('offers.whatLegend')}
        hint={t(hasSeed ? 'offers.whatHint' : ground.ask ? 'offers.askFull' : 'offers.noAsk')}
        error={form.errorOf('kinds')}
        columns
        choices={choices}
        values={draft.kinds}
        onChange={(kinds) => change({ kinds })}
      />
      {draft.kinds.includes('mentoring') && <MentoringFields form={form} freeHours={freeHours} />}
      {draft.kinds.includes('seed') && <SumFields form={form} />}
    </>
  );
}

function MentoringFields({ form, freeHours }: { form: TermsForm; freeHours?: number | undefined }) {
  const t = useT();
  const { draft, change, errorOf, fieldId } = form;
  const hours = Number(draft.hoursPerMonth) * Number(draft.months);
  return (
    <Card as="section" className="grid gap-6 border-l-8 border-iris">
      <h2 className="text-xl">{t('offers.mentoring')}</h2>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          id={fieldId('mentoring.hoursPerMonth')}
          label={t('offers.hoursPerMonth')}
          hint={freeHours === undefined ? undefined : t('offers.freeHours', { hours: Math.max(0, freeHours) })}
          inputMode="numeric"
          value={draft.hoursPerMonth}
          onChange={(text) => change({ hoursPerMonth: text.replace(/\D/g, '') })}
          error={errorOf('mentoring.hoursPerMonth')}
          className="max-w-28 numbers self-end"
        />
        <TextField
          id={fieldId('mentoring.months')}
          label={t('offers.months')}
          hint={hours > 0 ? t('offers.hoursInAll', { hours }) : undefined}
          inputMode="numeric"
          value={draft.months}
          onChange={(text) => change({ months: text.replace(/\D/g, '') })}
          error={errorOf('mentoring.months')}
          className="max-w-28 numbers"
        />
      </div>
      <ChoiceCards
        id={fieldId('mentoring.format')}
        legend={t('offers.format')}
        choices={[
          { value: 'ONLINE', label: t('offers.format.ONLINE') },
          { value: 'IN_PERSON', label: t('offers.format.IN_PERSON'), hint: t('offers.inPersonHint') },
          { value: 'BOTH', label: t('offers.format.BOTH') },
        ]}
        value={draft.format}
        onChange={(format) => change({ format })}
      />
      <TopicsField
        id={fieldId('mentoring.topics')}
        legend={t('offers.topics')}
        hint={t('offers.topicsHint')}
        error={errorOf('mentoring.topics', true)}
        suggested={form.ground.mentoringTopics}
        topics={draft.topics}
        onChange={(topics) => change({ topics })}
      />
    </Card>
  );
}

const usualSums = [50_000, 100_000, 250_000].map((sum) => BigInt(sum) * 100n);

function SumFields({ form }: { form: TermsForm }) {
  const t = useT();
  const { money } = useFormat();
  const { draft, ground, errorOf, fieldId } = form;
  const currency = currencyOf(ground);
  const left = askLeft(ground) ?? 0n;
  const show = (minor: bigint) => money({ amount: plainAmount(minor), currency });
  const sums = currency === 'KZT' ? usualSums.filter((sum) => sum < left) : [];
  const choose = (text: string) => form.change({ sum: text, tranches: tranchesFor(form, text) });
  return (
    <Card as="section" className="grid gap-6 border-l-8 border-leaf">
      <h2 className="text-xl">{t('offers.seed')}</h2>
      <ChipGroup
        id={fieldId('seed.money')}
        legend={t('offers.sumLegend')}
        hint={t('offers.sumHint', { left: show(left) })}
      >
        {[...sums, ...(left > 0n ? [left] : [])].map((sum) => (
          <ToggleChip key={`${sum}`} pressed={minorOf(draft.sum) === sum} onPress={() => choose(plainAmount(sum))}>
            {sum === left ? t('offers.allLeft', { sum: show(sum) }) : show(sum)}
          </ToggleChip>
        ))}
      </ChipGroup>
      <MoneyField
        id={fieldId('seed.money.amount')}
        label={t('offers.ownSum')}
        currency={currency}
        value={draft.sum}
        onChange={choose}
        error={errorOf('seed.money.amount') ?? errorOf('seed.money')}
      />
      <Explain term="held" />
    </Card>
  );
}

/** Another sum keeps the parts that somebody has shaped, as long as they fit; else the plan is proposed anew. */
function tranchesFor({ draft, ground }: TermsForm, text: string) {
  const sum = minorOf(text);
  if (sum === null) return draft.tranches;
  const before = minorOf(draft.sum);
  const proposed = before === null ? [] : proposeTranches(ground, before);
  const isShaped = draft.tranches.length > 0 && JSON.stringify(draft.tranches) !== JSON.stringify(proposed);
  return isShaped ? withRest(draft.tranches, sum) : proposeTranches(ground, sum);
}
