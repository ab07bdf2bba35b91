import { useFormat } from '../../i18n/texts.js';
import { Card } from '../../ui/card.js';
import { ExplainAll } from '../offers/explain.js';
import type { DealDetail } from './deal.js';
import { inOrder } from './deal.js';

/**
 * The agreement as one would tell it to a friend. The sentences are the server's, the same for everybody who signs: a signature
 * says which version of them was open, and for how long.
 */
export function PlainSummary({ deal }: { deal: DealDetail }) {
  const { money, date } = useFormat();
  const { terms, listing } = deal;
  return (
    <Card className="grid gap-6">
      <ul className="measure grid list-disc gap-3 pl-6">
        {deal.summary.map((sentence) => (
          <li key={sentence} className="numbers">
            {sentence}
          </li>
        ))}
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
      <ExplainAll of={terms.seed ? ['milestone', 'held', 'payee', 'coSign'] : ['coSign']} />
    </Card>
  );
}
