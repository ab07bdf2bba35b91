import type { ReactNode } from 'react';
import type { ReportTopic } from '../../graphql/generated/graphql.js';
import { useT, type TextKey } from '../../i18n/texts.js';
import { ChoiceCards } from '../../ui/choices.js';

const topics: readonly { value: ReportTopic; label: TextKey; hint?: TextKey }[] = [
  { value: 'CHILD_SAFETY', label: 'report.topic.CHILD_SAFETY', hint: 'report.topic.CHILD_SAFETY.hint' },
  { value: 'FRAUD', label: 'report.topic.FRAUD', hint: 'report.topic.FRAUD.hint' },
  { value: 'INSULT', label: 'report.topic.INSULT' },
  { value: 'SPAM', label: 'report.topic.SPAM' },
  { value: 'OTHER', label: 'report.topic.OTHER' },
];

interface TopicChoiceProps {
  id: string;
  name: string;
  value: string;
  onChange: (value: ReportTopic) => void;
  error?: string | undefined;
  legend: ReactNode;
}

/** Five things that may be wrong, the gravest first. */
export function TopicChoice({ value, ...rest }: TopicChoiceProps) {
  const t = useT();
  const choices = topics.map(({ value: topic, label, hint }) => ({
    value: topic,
    label: t(label),
    ...(hint && { hint: t(hint) }),
  }));
  return <ChoiceCards {...rest} value={value as ReportTopic | ''} choices={choices} />;
}
