import { useT } from '../../i18n/texts.js';
import { ChoiceCards } from '../../ui/choices.js';
import { SELF, type Child } from './held-children.js';

interface ForWhomProps {
  id?: string;
  legend: string;
  held: readonly Child[];
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

/** Myself or one of the children whose profiles one holds; never guessed, because a guardian and a child are not in one team. */
export function ForWhom({ held, ...group }: ForWhomProps) {
  const t = useT();
  const choices = [
    ...held.map(({ id, name }) => ({ value: id, label: name, hint: t('teams.forChildHint') })),
    { value: SELF, label: t('teams.forSelf') },
  ];
  return <ChoiceCards {...group} choices={choices} />;
}
