import type { DealDetail } from '../agreements/deal.js';
import { useFormat, useT } from '../../i18n/texts.js';
import { Card } from '../../ui/card.js';
import { minorOf, plainAmount } from '../offers/draft.js';

const stripes =
  'bg-[repeating-linear-gradient(45deg,var(--control)_0_3px,transparent_3px_8px)] ring-1 ring-inset ring-control';

/** One bar for the whole sum and a table that names each part: held, released, on its way back, not paid in yet. */
export function MoneyPicture({ deal }: { deal: DealDetail }) {
  const t = useT();
  const { money } = useFormat();
  const amounts = deal.milestones.filter(({ status }) => status !== 'CANCELLED').map(({ amount }) => amount);
  const currency = deal.funds?.funded.currency ?? amounts.find((each) => each)?.currency ?? 'KZT';
  const planned = amounts.reduce((all, amount) => all + (amount ? (minorOf(amount.amount) ?? 0n) : 0n), 0n);
  const of = (sum: { amount: string } | undefined) => (sum ? (minorOf(sum.amount) ?? 0n) : 0n);
  const { funds } = deal;
  const [held, released] = [of(funds?.held), of(funds?.released)];
  const back = of(funds?.refundDue) + of(funds?.refunded);
  const lost = of(funds?.lost);
  const open = planned - held - released;
  const rows = [
    { key: 'released', title: t('money.released'), minor: released, look: 'bg-leaf' },
    { key: 'held', title: t('money.held'), minor: held, look: 'bg-sun' },
    { key: 'open', title: t('money.open'), minor: open > 0n ? open : 0n, look: stripes },
    { key: 'back', title: t('money.back'), minor: back, look: 'bg-sky' },
    { key: 'lost', title: t('money.lost'), minor: lost, look: 'bg-apple' },
  ].filter(({ key, minor }) => minor > 0n || key === 'released' || key === 'held');
  const total = rows.reduce((all, { minor }) => all + minor, 0n);
  return (
    <Card className="grid gap-5">
      <div aria-hidden="true" className="flex h-8 gap-1 overflow-hidden rounded-full bg-sunken">
        {rows.map(
          ({ key, minor, look }) =>
            minor > 0n && (
              <div key={key} className={look} style={{ width: `${(Number(minor) / Number(total)) * 100}%` }} />
            ),
        )}
      </div>
      <table className="w-full numbers">
        <caption className="sr-only">{t('money.title')}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('money.where')}</th>
            <th scope="col">{t('milestones.sum')}</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-hairline">
          {rows.map(({ key, title, minor, look }) => (
            <tr key={key}>
              <th scope="row" className="py-2.5 pr-4 text-left font-normal wrap-anywhere">
                <span className="flex gap-3">
                  <span aria-hidden="true" className={`mt-1.5 size-4 shrink-0 rounded-full ${look}`} />
                  {title}
                </span>
              </th>
              <td className="py-2.5 text-right font-semibold">{money({ amount: plainAmount(minor), currency })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
