import { useFormat, useT } from '../../i18n/texts.js';
import { Icon } from '../../ui/icon.js';
import type { Draft } from './use-draft.js';

/** Says at every moment where the text is: on the way, on the server since 14:05, or safe on this device. */
export function SaveMark({ draft }: { draft: Draft }) {
  const t = useT();
  const { date } = useFormat();
  const { state, savedAt } = draft;
  const words = {
    saving: t('editor.saving'),
    waiting: t('editor.saving'),
    offline: t('editor.keptOffline'),
    refused: t('editor.keptRefused'),
    half: t('editor.keptHalf'),
    saved: savedAt ? t('editor.savedAt', { time: date(savedAt, 'time') }) : t('editor.savesItself'),
  }[state];
  return (
    <p role="status" className="flex min-h-6 items-center gap-2 text-sm text-muted numbers">
      {state === 'saved' && savedAt && <Icon name="check" className="size-4 text-leaf" />}
      {state === 'offline' && <Icon name="offline" className="size-4" />}
      {words}
    </p>
  );
}
