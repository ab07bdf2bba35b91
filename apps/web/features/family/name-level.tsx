import type { NameLevel } from '../../graphql/generated/graphql.js';
import { useT, type TextKey } from '../../i18n/texts.js';
import { Avatar } from '../../ui/avatar.js';
import { ChoiceCards } from '../../ui/choices.js';
import { Cover } from '../../ui/cover.js';
import { Icon } from '../../ui/icon.js';

/** The child's name in each of the three ways. */
export type Names = Record<NameLevel, string>;

const levels: readonly { value: NameLevel; hint: TextKey }[] = [
  { value: 'HANDLE', hint: 'level.HANDLE' },
  { value: 'FIRST_NAME', hint: 'level.FIRST_NAME' },
  { value: 'FULL', hint: 'level.FULL' },
];

interface NameLevelChoiceProps {
  names: Names;
  value: NameLevel;
  onChange: (level: NameLevel) => void;
  /** The project over which the example is written. */
  title?: string;
}

/** Each choice is written as the name itself: nobody has to imagine what a "level" is. */
export function NameLevelChoice({ names, value, onChange, title }: NameLevelChoiceProps) {
  const t = useT();
  return (
    <div className="grid gap-5 md:grid-cols-[1fr_17rem] md:items-start">
      <ChoiceCards
        legend={t('level.legend')}
        hint={t('level.hint')}
        value={value}
        onChange={onChange}
        choices={levels.map((level) => ({
          value: level.value,
          label: names[level.value],
          hint: level.value === 'HANDLE' ? `${t(level.hint)}. ${t('level.recommended')}.` : t(level.hint),
        }))}
      />
      <SeenAs name={names[value]} isFull={value === 'FULL'} {...(title && { title })} />
    </div>
  );
}

interface SeenAsProps {
  name: string;
  title?: string;
  isFull?: boolean;
  /** Where a heading beside it does not say so already. */
  hasCaption?: boolean;
}

/** A card of the project as strangers see it: the rest of the child stays out of it. */
export function SeenAs({ name, title, isFull = false, hasCaption = true }: SeenAsProps) {
  const t = useT();
  return (
    <figure className="grid gap-2">
      {hasCaption && <figcaption className="text-sm font-semibold text-muted">{t('level.preview')}</figcaption>}
      <div className="overflow-hidden rounded-card bg-surface ring-1 ring-hairline">
        <Cover seed="seen-as" palette="steppe" className="aspect-[4/1]!" />
        <div className="grid gap-3 p-4">
          <p className="font-bold">{title ?? t('level.sample')}</p>
          <p className="flex items-center gap-3" aria-live="polite">
            <Avatar name={name} />
            <span className="min-w-0 font-semibold wrap-anywhere">{name}</span>
          </p>
        </div>
      </div>
      <p className="flex gap-2 text-sm text-muted">
        <Icon name="shield" className="mt-0.5 size-4" />
        {t(isFull ? 'level.hiddenFull' : 'level.hidden')}
      </p>
    </figure>
  );
}
