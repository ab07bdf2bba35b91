import type { ReactNode } from 'react';
import type { AwardProofFragment } from '../../graphql/generated/graphql.js';
import { useFormat, useT } from '../../i18n/texts.js';
import { Icon } from '../../ui/icon.js';
import { awardTexts } from './listing-card.js';

/** What a team has won, where, when and from whom: proof that others have looked at the project. */
export function AwardList<Award extends AwardProofFragment>({
  awards,
  beside,
}: {
  awards: readonly Award[];
  beside?: (award: Award) => ReactNode;
}) {
  const t = useT();
  const { date } = useFormat();
  if (awards.length === 0) return null;
  return (
    <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(19rem,100%),1fr))] gap-3">
      {awards.map((award) => (
        <li key={award.id} className="flex gap-4 rounded-card bg-sun-soft p-5 text-sun-ink">
          <Icon name="medal" className="size-8" />
          <div className="grid content-start gap-1">
            <p className="font-bold">{award.title || t(awardTexts[award.kind])}</p>
            <p className="text-sm">
              {t('project.awardAt', { event: award.event.title, date: date(award.event.startsAt, 'long') })}
            </p>
            <p className="text-sm">{award.event.club.name}</p>
            {award.inscription && <blockquote className="text-sm italic">{award.inscription}</blockquote>}
            {beside?.(award)}
          </div>
        </li>
      ))}
    </ul>
  );
}
