import { useFormat, useT } from '../../i18n/texts.js';
import { Timeline } from '../../ui/timeline.js';

interface FactInWords {
  id: string;
  at: string;
  text: string;
  actor?: { displayName: string } | null;
}

/** What happened, in the server's words, the newest first. */
export function FactsLine({ facts }: { facts: readonly FactInWords[] }) {
  const t = useT();
  const { date } = useFormat();
  if (facts.length === 0) return <p className="text-muted">{t('offer.noFacts')}</p>;
  const newestFirst = [...facts].sort((one, other) => (one.at < other.at ? 1 : -1));
  const steps = newestFirst.map(({ id, at, text, actor }) => ({
    key: id,
    state: 'past' as const,
    title: <span className="font-normal">{text}</span>,
    detail: [date(at, 'withTime'), actor?.displayName].filter(Boolean).join(' · '),
  }));
  return <Timeline steps={steps} label={t('offer.timeline')} />;
}
