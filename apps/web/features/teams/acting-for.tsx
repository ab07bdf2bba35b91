import { useT } from '../../i18n/texts.js';
import { Icon } from '../../ui/icon.js';
import { useChildrenIn } from './held-children.js';

/** For a guardian, one quiet line: for which child they act in this team. Nothing for everybody else. */
export function ActingFor({ teamId }: { teamId: string }) {
  const t = useT();
  const { held } = useChildrenIn(teamId);
  if (held.length === 0) return null;
  return (
    <p className="flex items-center gap-2 text-sm font-semibold text-muted">
      <Icon name="shield" className="size-5 shrink-0" />
      <span className="min-w-0 wrap-anywhere">
        {t('teams.actingFor', { name: held.map(({ name }) => name).join(', ') })}
      </span>
    </p>
  );
}
