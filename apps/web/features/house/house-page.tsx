import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { HouseRulesDocument, type HousePage as Page } from '../../graphql/generated/graphql.js';
import { useRead } from '../../data/hooks.js';
import { useSpeech, useT } from '../../i18n/texts.js';
import { PageHeader } from '../../ui/page-header.js';
import { usePageMeta } from '../../ui/page-meta.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { ProblemPage } from '../frame/error-pages.js';

/** The browser goes to a `#` by itself only when the page was drawn before it arrived. */
function useAnchor(isThere: boolean) {
  const { hash } = useLocation();
  useEffect(() => {
    if (isThere && hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [isThere, hash]);
}

/** Plain words about the house: a list of what there is, then each part under its own address. */
export function HousePage({ page }: { page: Page }) {
  const t = useT();
  const { locale } = useSpeech();
  const { data, problem, loading, reload } = useRead(HouseRulesDocument, { page, locale });
  const rules = data?.houseRules;
  useAnchor(rules !== undefined);
  usePageMeta({ title: t('ui.pageTitle', { title: rules?.title ?? t('ui.siteName') }), description: rules?.lead });
  if (loading) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  if (!rules) return null;
  return (
    <div className="page grid max-w-4xl gap-8 py-8 sm:py-12">
      <PageHeader title={rules.title} lead={rules.lead} />
      <nav aria-label={t('house.contents')} data-print="hide">
        <ul className="grid gap-x-8 sm:grid-cols-2">
          {rules.sections.map(({ anchor, title }) => (
            <li key={anchor}>
              <a href={`#${anchor}`} className="inline-flex min-h-11 items-center font-semibold">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {rules.sections.map(({ anchor, title, paragraphs }) => (
        <section key={anchor} id={anchor} className="grid scroll-mt-24 gap-3">
          <h2 className="text-xl">{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className="measure wrap-anywhere">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}
