import { useFormat, useT, type TextKey } from '../../i18n/texts.js';
import type { MeetingFormat } from '../../graphql/generated/graphql.js';
import type { Terms } from './draft.js';
import { instrumentTexts } from './seed-terms-fields.js';
import { formatTexts } from './terms-words.js';

interface Change {
  key: string;
  what: string;
  before: string | null;
  after: string | null;
}

/** What the newest terms say otherwise than those before them: the old word struck out, the new one behind it. */
export function TermsChanges({ before, after }: { before: Terms; after: Terms }) {
  const t = useT();
  const changes = useChanges(before, after);
  if (changes.length === 0) return <p className="text-muted">{t('changes.none')}</p>;
  return (
    <ul className="grid gap-3">
      {changes.map(({ key, what, before: old, after: now }) => (
        <li key={key} className="grid gap-0.5">
          <span className="text-sm text-muted">{what}</span>
          <span className="numbers">
            {old !== null && (
              <del className="text-muted decoration-apple decoration-2">
                <span className="sr-only">{t('changes.before')} </span>
                {old}
              </del>
            )}
            {old !== null && now !== null && <span aria-hidden="true"> → </span>}
            {now !== null && (
              <ins className="rounded bg-sun-soft px-1.5 font-semibold text-sun-ink no-underline">
                <span className="sr-only">{t('changes.after')} </span>
                {now}
              </ins>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

type Tranche = NonNullable<Terms['seed']>['tranches'][number];
type Value = string | null | undefined;

function useChanges(before: Terms, after: Terms): Change[] {
  const t = useT();
  const { money, number } = useFormat();
  const changes: Change[] = [];
  const compare = (key: string, what: string, old: Value, now: Value) => {
    if ((old ?? null) !== (now ?? null)) changes.push({ key, what, before: old ?? null, after: now ?? null });
  };
  const [m1, m2] = [before.mentoring, after.mentoring];
  const [s1, s2] = [before.seed, after.seed];
  const named = <T,>(value: T | null | undefined, show: (value: T) => string): Value => value && show(value);
  const hours = (m: NonNullable<Terms['mentoring']>) => number(m.hoursPerMonth);
  compare('hours', t('offers.hoursPerMonth'), named(m1, hours), named(m2, hours));
  compare(
    'months',
    t('offers.months'),
    named(m1, (m) => number(m.months)),
    named(m2, (m) => number(m.months)),
  );
  const format = (m: { format: MeetingFormat }) => t(formatTexts[m.format]);
  compare('format', t('offers.format'), named(m1, format), named(m2, format));
  compare(
    'topics',
    t('offers.topics'),
    named(m1, (m) => m.topics.join(', ')),
    named(m2, (m) => m.topics.join(', ')),
  );
  compare(
    'sum',
    t('changes.sum'),
    named(s1, (s) => money(s.money)),
    named(s2, (s) => money(s.money)),
  );
  const instrument = (s: NonNullable<Terms['seed']>) => t(instrumentTexts[s.instrument].name as TextKey);
  compare('instrument', t('offers.instrumentLegend'), named(s1, instrument), named(s2, instrument));
  compare('terms', t('offers.instrumentTerms'), s1?.instrumentTerms, s2?.instrumentTerms);
  const whole = (part: Tranche) =>
    [part.title, money(part.amount), t('terms.dueInDays', { days: part.dueInDays })].join(' · ');
  const parts = Math.max(s1?.tranches.length ?? 0, s2?.tranches.length ?? 0);
  for (let index = 0; index < parts; index++) {
    const [old, now] = [s1?.tranches[index], s2?.tranches[index]];
    const part = t('offers.part', { number: index + 1 });
    if (!old || !now) {
      compare(`part-${index}`, part, named(old, whole), named(now, whole));
      continue;
    }
    const days = ({ dueInDays }: Tranche) => t('terms.dueInDays', { days: dueInDays });
    compare(`title-${index}`, `${part} · ${t('offers.partTitle')}`, old.title, now.title);
    compare(`amount-${index}`, `${part} · ${t('offers.partAmount')}`, money(old.amount), money(now.amount));
    compare(`days-${index}`, `${part} · ${t('milestones.due')}`, days(old), days(now));
    compare(`criteria-${index}`, `${part} · ${t('offers.partCriteria')}`, old.criteria, now.criteria);
  }
  return changes;
}
