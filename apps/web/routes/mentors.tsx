import { useEffect, useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { BrowseMentorsDocument } from '../graphql/generated/graphql.js';
import { useConnection } from '../data/connection.js';
import { ProblemBanner } from '../features/frame/problem-banner.js';
import { MentorCard } from '../features/mentors/mentor-card.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { Button, ButtonLink } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';
import { controlClasses } from '../ui/control-classes.js';
import { LoadMore } from '../ui/load-more.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { Skeleton, Waiting } from '../ui/skeleton.js';
import { pageQuery, type PageInput } from './pages.js';

const variablesOf = (search: URLSearchParams) => {
  const words = search.get('q')?.trim();
  return { first: 12, filter: words ? { search: words } : {} };
};

export const queries = ({ search }: PageInput) => [pageQuery(BrowseMentorsDocument, variablesOf(search))];

export function Page() {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const [search] = useSearchParams();
  const list = useConnection(BrowseMentorsDocument, variablesOf(search), (data) => data.mentors);
  usePageMeta({
    title: t('ui.pageTitle', { title: t('mentors.title') }),
    description: t('mentors.lead'),
    noIndex: search.has('q'),
  });
  return (
    <div className="page grid gap-6 py-8 sm:py-12">
      <PageHeader
        title={t('mentors.title')}
        lead={t('mentors.lead')}
        action={
          <ButtonLink to={paths.mentorProfile()} look="secondary">
            {t('mentors.become')}
          </ButtonLink>
        }
      />
      <SearchBox />
      {list.loading && (
        <Waiting>
          <Skeleton className="h-64" />
        </Waiting>
      )}
      {list.problem && <ProblemBanner problem={list.problem} onRetry={list.reload} />}
      {list.data && list.nodes.length === 0 && (
        <EmptyState title={t('mentors.emptyTitle')}>{t('mentors.empty')}</EmptyState>
      )}
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {list.nodes.map((mentor) => (
          <li key={mentor.id} className="grid">
            <MentorCard mentor={mentor} heading="h2" />
          </li>
        ))}
      </ul>
      <LoadMore hasMore={list.hasMore} busy={list.busy} onMore={() => void list.more()} />
    </div>
  );
}

function SearchBox() {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const sent = search.get('q') ?? '';
  const [words, setWords] = useState(sent);
  useEffect(() => setWords(sent), [sent]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSearch(words.trim() ? { q: words.trim() } : {});
  };
  return (
    <form role="search" onSubmit={submit} className="flex gap-2">
      <input
        type="search"
        name="q"
        aria-label={t('mentors.search')}
        placeholder={t('mentors.search')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        className={`${controlClasses} max-w-2xl`}
      />
      <Button type="submit" icon="search" className="max-sm:px-4 max-sm:[&>span]:sr-only">
        {t('browse.find')}
      </Button>
    </form>
  );
}
