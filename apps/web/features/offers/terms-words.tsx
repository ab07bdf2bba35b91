import { useFormat, useT, type TextKey } from '../../i18n/texts.js';
import type { MeetingFormat } from '../../graphql/generated/graphql.js';
import { Card } from '../../ui/card.js';
import { Tag } from '../../ui/chips.js';
import type { Terms } from './draft.js';
import { ExplainAll } from './explain.js';
import { instrumentTexts } from './seed-terms-fields.js';

export const formatTexts: Record<MeetingFormat, TextKey> = {
  ONLINE: 'offers.format.ONLINE',
  IN_PERSON: 'offers.format.IN_PERSON',
  BOTH: 'offers.format.BOTH',
};

interface TermsProps {
  terms: Terms;
  lang?: string | undefined;
  /** Where the milestones stand beside the terms, their parts are not told twice. */
  withParts?: boolean;
}

/** Terms as people tell them to each other: sentences first, then the figures. */
export function TermsWords({ terms, lang, withParts = true }: TermsProps) {
  return (
    <div className="grid gap-5">
      {terms.message && (
        <blockquote className="measure whitespace-pre-line border-l-4 border-sun pl-5 text-lg">
          {terms.message}
        </blockquote>
      )}
      {terms.mentoring && <MentoringWords mentoring={terms.mentoring} />}
      {terms.seed && <SeedWords seed={terms.seed} lang={lang} withParts={withParts} />}
    </div>
  );
}

function MentoringWords({ mentoring }: { mentoring: NonNullable<Terms['mentoring']> }) {
  const t = useT();
  const { hoursPerMonth, months, format, topics } = mentoring;
  return (
    <section className="grid gap-3 rounded-card bg-iris-soft p-5 text-iris-ink">
      <h3 className="text-lg">{t('offers.mentoring')}</h3>
      <p className="numbers">
        {t('terms.mentoring', { hoursPerMonth, months, total: hoursPerMonth * months })} {t(formatSentence[format])}
      </p>
      <ul aria-label={t('offers.topics')} className="flex flex-wrap gap-1.5">
        {topics.map((topic) => (
          <li key={topic}>
            <Tag>{topic}</Tag>
          </li>
        ))}
      </ul>
    </section>
  );
}

const formatSentence: Record<MeetingFormat, TextKey> = {
  ONLINE: 'terms.format.ONLINE',
  IN_PERSON: 'terms.format.IN_PERSON',
  BOTH: 'terms.format.BOTH',
};

interface SeedProps extends Omit<TermsProps, 'terms'> {
  seed: NonNullable<Terms['seed']>;
}

function SeedWords({ seed, lang, withParts }: SeedProps) {
  const t = useT();
  const { money } = useFormat();
  return (
    <section className="grid gap-3 rounded-card bg-leaf-soft p-5 text-leaf-ink">
      <h3 className="text-lg">{t('offers.seed')}</h3>
      <p className="text-2xl font-bold numbers">{money(seed.money)}</p>
      <p>{t(instrumentTexts[seed.instrument].meaning)}</p>
      {seed.instrumentTerms && <p className="whitespace-pre-line">{seed.instrumentTerms}</p>}
      <p>{t('terms.parts', { count: seed.tranches.length })}</p>
      {withParts && <Parts seed={seed} lang={lang} />}
    </section>
  );
}

function Parts({ seed, lang }: SeedProps) {
  const t = useT();
  const { money } = useFormat();
  return (
    <ol className="grid gap-2">
      {seed.tranches.map((tranche, index) => (
        <li key={index} className="grid gap-1 rounded-control bg-surface px-4 py-3 text-ink wrap-anywhere">
          <span className="flex flex-wrap justify-between gap-x-4">
            <span lang={lang} className="font-semibold">
              {tranche.title}
            </span>
            <span className="font-bold numbers">{money(tranche.amount)}</span>
          </span>
          <span lang={lang} className="text-sm text-muted">
            {tranche.criteria}
          </span>
          <span className="text-sm text-muted numbers">{t('terms.dueInDays', { days: tranche.dueInDays })}</span>
        </li>
      ))}
    </ol>
  );
}

/** The same in a frame, with the words of the deal explained below. */
export function TermsCard(props: TermsProps) {
  const { terms } = props;
  return (
    <Card className="grid gap-4">
      <TermsWords {...props} />
      {terms.seed && (
        <ExplainAll of={['tranche', 'held', terms.seed.instrument === 'IN_KIND' ? 'inKind' : 'grant', 'payee']} />
      )}
    </Card>
  );
}
