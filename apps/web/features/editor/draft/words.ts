import { useMemo } from 'react';
import { SectorsDocument } from '../../../graphql/generated/graphql.js';
import { useRead } from '../../../data/hooks.js';
import { useFormat, useT } from '../../../i18n/texts.js';
import { stageTexts } from '../../listings/listing-card.js';
import { languageNames } from '../../frame/switches.js';
import type { DraftKey, DraftValues } from './draft-values.js';

export type Words = (key: DraftKey, values: Partial<DraftValues>) => string;

/** What stands in a field, as people would read it; empty when there is nothing. */
export function useWords(): Words {
  const t = useT();
  const { number } = useFormat();
  const { data } = useRead(SectorsDocument, {});
  return useMemo(() => {
    const sum = (typed: string) => (/^[\d.]+$/.test(typed) ? number(Number(typed)) : typed);
    const own: { [Key in DraftKey]?: (values: DraftValues) => string } = {
      sector: ({ sector }) => data?.sectors.find(({ slug }) => slug === sector)?.name ?? sector,
      stage: ({ stage }) => t(stageTexts[stage]),
      language: ({ language }) => languageNames[language.toLowerCase() as 'kk'].long,
      mentoringTopics: ({ mentoringTopics }) => mentoringTopics.join(', '),
      ask: ({ ask }) => sum(ask),
      cover: ({ cover }) => cover?.name ?? '',
      attachments: ({ attachments }) => attachments.map((file) => file.name).join('\n'),
      plannedMilestones: ({ plannedMilestones }) =>
        plannedMilestones
          .map(({ title, days, amount }) =>
            [title, days && t('project.inDays', { days: Number(days) || 0 }), amount && sum(amount)]
              .filter(Boolean)
              .join(' · '),
          )
          .join('\n'),
    };
    return (key, values) => {
      if (values[key] === undefined || values[key] === null) return '';
      return own[key]?.(values as DraftValues) ?? String(values[key]);
    };
  }, [t, number, data]);
}
