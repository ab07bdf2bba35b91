import { Link } from 'react-router';
import type { NewsQuery } from '../../graphql/generated/graphql.js';
import { useFormat, useSpeech, useT } from '../../i18n/texts.js';

type News = NonNullable<NewsQuery['viewer']>['notifications']['nodes'];

/** Each sentence leads to the page it speaks of; what is new has a dot and the word. */
export function NewsList({ news }: { news: News }) {
  const t = useT();
  const { path } = useSpeech();
  const { ago } = useFormat();
  return (
    <ul className="divide-y divide-hairline overflow-hidden rounded-card bg-surface ring-1 ring-hairline">
      {news.map((item) => (
        <li key={item.id}>
          <Link
            to={`/${path}${item.path}`}
            className="flex min-h-16 items-start gap-3 px-5 py-3.5 text-ink no-underline hover:bg-sunken"
          >
            <span aria-hidden="true" className={`mt-2 size-2.5 shrink-0 rounded-full ${item.readAt ? '' : 'bg-sun'}`} />
            <span className="grid min-w-0 flex-1 gap-0.5">
              <span className={`wrap-anywhere ${item.readAt ? '' : 'font-semibold'}`}>
                {!item.readAt && <span className="sr-only">{t('news.new')}: </span>}
                {item.text}
              </span>
              <span className="text-sm text-muted numbers">{ago(item.createdAt)}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
