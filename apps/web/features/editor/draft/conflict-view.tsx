import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useT } from '../../../i18n/texts.js';
import { Button } from '../../../ui/button.js';
import { TextArea } from '../../../ui/field.js';
import { Icon } from '../../../ui/icon.js';
import { OfflineLine } from '../../../ui/form.js';
import { WordDiff } from '../review/word-diff-view.js';
import { draftKeys, fieldNames, type DraftKey, type DraftValues } from './draft-values.js';
import { put, type SomeValues } from './merge.js';
import type { Draft } from './use-draft.js';
import { useWords } from './words.js';

type Side = 'mine' | 'theirs' | 'both';
const texts: readonly DraftKey[] = ['title', 'summary', 'problem', 'solution', 'city', 'useOfFunds'];

/** Two people, or two devices, wrote at once: both versions stand here, field by field, and a person decides. */
export function ConflictView({ draft }: { draft: Draft }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const keys = draftKeys.filter((key) => key in draft.conflicts);
  const [sides, setSides] = useState<Partial<Record<DraftKey, Side>>>({});
  const [together, setTogether] = useState<Partial<Record<DraftKey, string>>>({});
  // Whoever was typing is taken here in the middle of a word: the reason is read out first.
  useEffect(() => heading.current?.focus(), []);
  const all = (side: Side) => setSides(Object.fromEntries(keys.map((key) => [key, side])));
  const decide = (event: FormEvent) => {
    event.preventDefault();
    const choices: SomeValues = {};
    for (const key of keys) {
      const side = sides[key] ?? 'mine';
      const chosen = side === 'theirs' ? draft.conflicts[key] : draft.values[key];
      put(choices, key, side === 'both' ? (together[key] ?? bothOf(draft, key)) : (chosen as never));
    }
    draft.decide(choices);
  };
  return (
    <form noValidate onSubmit={decide} className="grid max-w-3xl gap-6">
      <header className="grid gap-2">
        <h1 ref={heading} tabIndex={-1} className="text-2xl max-sm:text-[min(1.75rem,12.5vw)]">
          {t('editor.conflictTitle')}
        </h1>
        <p className="text-muted">{t('editor.conflict')}</p>
      </header>
      {keys.length > 1 && (
        <div className="flex flex-wrap gap-3">
          <Button look="secondary" onClick={() => all('mine')}>
            {t('editor.keepMine')}
          </Button>
          <Button look="secondary" onClick={() => all('theirs')}>
            {t('editor.takeTheirs')}
          </Button>
        </div>
      )}
      {keys.map((key) => (
        <Disputed
          key={key}
          name={key}
          draft={draft}
          side={sides[key] ?? 'mine'}
          onSide={(side) => setSides({ ...sides, [key]: side })}
          together={together[key] ?? bothOf(draft, key)}
          onTogether={(text) => setTogether({ ...together, [key]: text })}
        />
      ))}
      <Button type="submit" className="sm:w-fit">
        {t('editor.decide')}
      </Button>
      <OfflineLine>{t('editor.offline')}</OfflineLine>
    </form>
  );
}

const bothOf = (draft: Draft, key: DraftKey): string =>
  [draft.values[key], draft.conflicts[key]].filter(Boolean).join(key === 'title' || key === 'city' ? ' ' : '\n\n');

interface DisputedProps {
  name: DraftKey;
  draft: Draft;
  side: Side;
  onSide: (side: Side) => void;
  together: string;
  onTogether: (text: string) => void;
}

function Disputed({ name, draft, side, onSide, together, onTogether }: DisputedProps) {
  const t = useT();
  const words = useWords();
  const mine = words(name, draft.values);
  const theirs = words(name, draft.conflicts as DraftValues);
  const nothing = <span className="text-muted">{t('editor.nothing')}</span>;
  const isText = texts.includes(name);
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 text-lg font-bold">{t(fieldNames[name])}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        <Version name={name} title={t('editor.mine')} checked={side === 'mine'} onChoose={() => onSide('mine')}>
          {mine || nothing}
        </Version>
        <Version name={name} title={t('editor.theirs')} checked={side === 'theirs'} onChoose={() => onSide('theirs')}>
          {theirs ? isText ? <WordDiff before={mine} after={theirs} /> : theirs : nothing}
        </Version>
      </div>
      {isText && (
        <Version name={name} title={t('editor.writeBoth')} checked={side === 'both'} onChoose={() => onSide('both')} />
      )}
      {isText && side === 'both' && (
        <TextArea label={t('editor.bothText')} value={together} onChange={onTogether} rows={8} />
      )}
    </fieldset>
  );
}

interface VersionProps {
  name: string;
  title: string;
  checked: boolean;
  onChoose: () => void;
  children?: ReactNode;
}

function Version({ name, title, checked, onChoose, children }: VersionProps) {
  return (
    <label className="flex min-h-14 cursor-pointer items-start gap-3 rounded-control bg-surface px-4 py-3.5 ring-1 ring-inset ring-control has-checked:bg-sky-soft has-checked:text-ink has-checked:ring-2 has-checked:ring-sky has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink">
      <input
        type="radio"
        name={`conflict-${name}`}
        checked={checked}
        onChange={onChoose}
        className="mt-0.5 size-5 shrink-0 outline-none"
      />
      <span className="grid min-w-0 gap-1.5">
        <span className="flex items-center gap-2 font-semibold">
          {title}
          {checked && <Icon name="check" className="size-4" />}
        </span>
        {children && <span className="whitespace-pre-line wrap-anywhere">{children}</span>}
      </span>
    </label>
  );
}
