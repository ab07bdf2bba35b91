import type { ReactNode } from 'react';
import type { OfferRowFragment } from '../../graphql/generated/graphql.js';
import { useFormat, useSpeech, useT } from '../../i18n/texts.js';
import { pathsFor } from '../../paths.js';
import { ButtonLink } from '../../ui/button.js';
import { instrumentTexts } from './seed-terms-fields.js';
import { formatTexts } from './terms-words.js';

/** Offers side by side, the same question in each row; a figure that is missing is said in words. */
export function CompareTable({ offers }: { offers: readonly OfferRowFragment[] }) {
  const t = useT();
  const { money, date } = useFormat();
  const paths = pathsFor(useSpeech().path);
  const none = <span className="text-muted">{t('compare.none')}</span>;
  const rows: [string, (offer: OfferRowFragment) => ReactNode][] = [
    [t('offers.seed'), ({ terms }) => (terms.seed ? <b className="text-lg">{money(terms.seed.money)}</b> : none)],
    [t('compare.back'), ({ terms }) => (terms.seed ? t(instrumentTexts[terms.seed.instrument].meaning) : none)],
    [
      t('compare.parts'),
      ({ terms }) => (terms.seed ? t('compare.partsCount', { count: terms.seed.tranches.length }) : none),
    ],
    [
      t('offers.mentoring'),
      ({ terms: { mentoring } }) =>
        mentoring ? t('offers.mentoringShort', { hours: mentoring.hoursPerMonth, months: mentoring.months }) : none,
    ],
    [t('offers.format'), ({ terms }) => (terms.mentoring ? t(formatTexts[terms.mentoring.format]) : none)],
    [t('offers.topics'), ({ terms }) => terms.mentoring?.topics.join(', ') ?? none],
    [t('compare.message'), ({ terms }) => terms.message ?? none],
    [t('compare.due'), ({ expiresAt }) => date(expiresAt, 'day')],
  ];
  return (
    <div
      tabIndex={0}
      role="region"
      aria-label={t('compare.title')}
      className="overflow-x-auto rounded-card bg-surface ring-1 ring-hairline"
    >
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t('compare.title')}</caption>
        <thead>
          <tr className="border-b border-hairline">
            <td className="min-w-32" />
            {offers.map((offer) => (
              <th key={offer.id} scope="col" className="min-w-52 px-4 py-4 text-left align-top text-base">
                {offer.mentor.person.displayName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-hairline numbers">
          {rows.map(([title, cell]) => (
            <tr key={title}>
              <th scope="row" className="sticky left-0 bg-surface px-4 py-3 text-left align-top font-normal text-muted">
                {title}
              </th>
              {offers.map((offer) => (
                <td key={offer.id} className="px-4 py-3 align-top">
                  {cell(offer)}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row" className="sticky left-0 bg-surface">
              <span className="sr-only">{t('compare.open')}</span>
            </th>
            {offers.map((offer) => (
              <td key={offer.id} className="px-4 py-4">
                <ButtonLink to={paths.offer(offer.id)} look="secondary">
                  {t('compare.open')}
                </ButtonLink>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
