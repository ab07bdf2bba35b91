import { HelpLinesDocument } from '../../graphql/generated/graphql.js';
import { useRead } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Card } from '../../ui/card.js';

/** Where somebody in need is heard. Quiet: no alarm, a number that a thumb can call. */
export function HelpLines() {
  const t = useT();
  const { data } = useRead(HelpLinesDocument, {});
  if (!data?.helpLines.length) return null;
  return (
    <Card as="section" className="grid gap-3">
      <h2 className="text-lg">{t('report.helpTitle')}</h2>
      <p className="text-muted">{t('report.helpText')}</p>
      <ul className="grid gap-1">
        {data.helpLines.map(({ number, name }) => (
          <li key={number}>
            <a
              href={`tel:${number}`}
              className="flex min-h-12 flex-wrap items-center gap-x-4 py-1 font-semibold text-ink"
            >
              <span className="min-w-14 shrink-0 whitespace-nowrap text-xl font-bold text-sky numbers">{number}</span>
              <span className="min-w-0 flex-1 basis-[min(9rem,100%)] font-normal wrap-anywhere">{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
