import { useState, type KeyboardEvent } from 'react';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { ToggleChip } from '../../ui/chips.js';
import { controlClasses } from '../../ui/field.js';
import { ChipGroup } from './chip-group.js';

/** Topics as chips: those that are suggested, and one's own behind them. */
export function TopicsField({
  id,
  legend,
  hint,
  error,
  suggested = [],
  topics,
  onChange,
}: {
  id: string;
  legend: string;
  hint?: string;
  error?: string | undefined;
  suggested?: readonly string[];
  topics: readonly string[];
  onChange: (topics: string[]) => void;
}) {
  const t = useT();
  const [own, setOwn] = useState('');
  // A topic that was taken off stays within reach until the page is left.
  const [seen, setSeen] = useState<readonly string[]>(topics);
  const all = [...new Set([...suggested, ...seen, ...topics])];
  const toggle = (topic: string) =>
    onChange(topics.includes(topic) ? topics.filter((each) => each !== topic) : [...topics, topic]);
  const add = () => {
    const topic = own.trim();
    if (!topic) return;
    setSeen([...seen, topic]);
    if (!topics.includes(topic)) onChange([...topics, topic]);
    setOwn('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  const after = (
    <div className="flex gap-2">
      <input
        aria-label={t('offers.ownTopic')}
        placeholder={t('offers.ownTopic')}
        value={own}
        maxLength={80}
        onChange={(event) => setOwn(event.target.value)}
        onKeyDown={onKeyDown}
        className={`${controlClasses} max-w-72`}
      />
      <Button look="secondary" onClick={add}>
        {t('offers.addTopic')}
      </Button>
    </div>
  );
  return (
    <ChipGroup id={id} legend={legend} hint={hint} error={error} after={after}>
      {all.map((topic) => (
        <ToggleChip key={topic} pressed={topics.includes(topic)} onPress={() => toggle(topic)}>
          {topic}
        </ToggleChip>
      ))}
    </ChipGroup>
  );
}
