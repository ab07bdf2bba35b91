import { useState, type KeyboardEvent } from 'react';
import { useFormat, useT, type TextKey } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { ToggleChip } from '../../ui/chips.js';
import { controlClasses, FieldError, MoneyField, TextArea } from '../../ui/field.js';
import { Example } from './question-frame.js';
import type { QuestionProps } from './question.js';

const suggested: readonly TextKey[] = [
  'editor.topic.sales',
  'editor.topic.marketing',
  'editor.topic.finance',
  'editor.topic.product',
  'editor.topic.technology',
  'editor.topic.law',
  'editor.topic.pitch',
];
const maxTopics = 12;

export function MentoringQuestion({ draft, errorOf }: QuestionProps) {
  const t = useT();
  const topics = draft.values.mentoringTopics;
  const [own, setOwn] = useState('');
  const shown = [...new Set([...suggested.map((key) => t(key)), ...topics])];
  const toggle = (topic: string) => {
    const without = topics.filter((each) => each !== topic);
    draft.set('mentoringTopics', without.length < topics.length ? without : [...topics, topic].slice(0, maxTopics));
  };
  const add = () => {
    const topic = own.trim();
    if (topic && !topics.includes(topic)) toggle(topic);
    setOwn('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !own.trim()) return;
    event.preventDefault();
    add();
  };
  const error = errorOf('mentoringTopics');
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 font-semibold">{t('editor.topics')}</legend>
      {error && <FieldError id="project-mentoringTopics-error">{error}</FieldError>}
      <div className="flex flex-wrap gap-2">
        {shown.map((topic) => (
          <ToggleChip key={topic} pressed={topics.includes(topic)} onPress={() => toggle(topic)}>
            {topic}
          </ToggleChip>
        ))}
      </div>
      <div className="flex gap-2">
        <input
          aria-label={t('editor.ownTopic')}
          placeholder={t('editor.ownTopic')}
          value={own}
          maxLength={60}
          onChange={(event) => setOwn(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
          className={`${controlClasses} min-w-0`}
        />
        <Button look="secondary" onClick={add}>
          {t('editor.add')}
        </Button>
      </div>
    </fieldset>
  );
}

export function MoneyQuestion({ draft, field }: QuestionProps) {
  const t = useT();
  const { money } = useFormat();
  const { ask, plannedMilestones, language } = draft.values;
  const planned = plannedMilestones.reduce((sum, { amount }) => sum + (Number(amount) || 0), 0);
  const words = money({ amount: String(planned), currency: draft.currency });
  return (
    <>
      <div className="grid gap-3">
        <MoneyField
          {...field('ask')}
          label={t('editor.ask')}
          hint={t('editor.askHint')}
          currency={draft.currency}
          optional
        />
        {planned > 0 && Number(ask) < planned && (
          <Button look="secondary" className="w-fit" onClick={() => draft.set('ask', String(planned))}>
            {t('editor.askPlanned', { sum: words })}
          </Button>
        )}
      </div>
      <TextArea
        {...field('useOfFunds')}
        label={t('editor.useOfFunds')}
        hint={t('editor.useOfFundsHint')}
        optional={!ask}
        maxLength={3000}
        rows={5}
        lang={language.toLowerCase()}
      />
      <Example>{t('editor.useOfFundsExample')}</Example>
    </>
  );
}
