import { useFormat, useT } from '../../i18n/texts.js';
import { Card } from '../../ui/card.js';
import { ExplainAll } from '../offers/explain.js';
import { instrumentTexts } from '../offers/seed-terms-fields.js';
import type { DealDetail } from './deal.js';
import { inOrder } from './deal.js';

/** The agreement as one would tell it to a friend: who gives what, who does what, when money moves, how it can end. */
export function PlainSummary({ deal }: { deal: DealDetail }) {
  const t = useT();
  const { money, date } = useFormat();
  const { terms, mentor, team, payee, listing } = deal;
  const { mentoring, seed } = terms;
  const name = mentor.person.displayName;
  return (
    <Card className="grid gap-6">
      <ul className="measure grid list-disc gap-3 pl-6">
        {mentoring && (
          <li className="numbers">
            {t('summary.mentoring', {
              name,
              hours: mentoring.hoursPerMonth,
              months: mentoring.months,
              topics: mentoring.topics.join(', '),
            })}
          </li>
        )}
        {seed && (
          <>
            <li className="numbers">{t('summary.seed', { name, team: team.name, sum: money(seed.money) })}</li>
            <li>{t(instrumentTexts[seed.instrument].meaning)}</li>
            <li>{t('summary.held')}</li>
            {payee && <li>{t('summary.payee', { name: payee.name })}</li>}
          </>
        )}
        <li>{t('summary.ending')}</li>
        <li>{t('summary.problems')}</li>
      </ul>
      {deal.milestones.length > 0 && (
        <ol className="grid gap-2">
          {inOrder(deal.milestones).map((milestone) => (
            <li
              key={milestone.id}
              className="flex flex-wrap justify-between gap-x-4 rounded-control bg-sunken px-4 py-3"
            >
              <span lang={listing.language.toLowerCase()} className="font-semibold">
                {milestone.title}
              </span>
              <span className="numbers">
                {[milestone.amount && money(milestone.amount), date(milestone.dueOn, 'long')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ol>
      )}
      <ExplainAll of={seed ? ['milestone', 'held', 'payee', 'coSign'] : ['coSign']} />
    </Card>
  );
}
