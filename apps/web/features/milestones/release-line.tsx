import type { MilestonePartsFragment } from '../../graphql/generated/graphql.js';
import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { Icon } from '../../ui/icon.js';
import { releaseSentence } from './milestone-status.js';

/** Where the money of this milestone is on its way, in one sentence. */
export function ReleaseLine({
  release,
  isPayeeReady,
}: {
  release: NonNullable<MilestonePartsFragment['release']>;
  isPayeeReady: boolean;
}) {
  const t = useT();
  const { money, date } = useFormat();
  const { now } = useSpeech();
  const day = release.sentAt ?? release.dueAt;
  const key = releaseSentence(release, { now, isPayeeReady });
  return (
    <p className="flex gap-3 rounded-control bg-leaf-soft px-4 py-3 text-leaf-ink numbers">
      <Icon name={release.status === 'PAID_OUT' || release.status === 'SENT' ? 'check' : 'clock'} className="size-6" />
      {release.heldBecause ?? t(key, { sum: money(release.money), date: day ? date(day, 'day') : '' })}
    </p>
  );
}
