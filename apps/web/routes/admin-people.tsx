import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import {
  PeopleDocument,
  ReinstatePersonDocument,
  SuspendPersonDocument,
  type PeopleQuery,
} from '../graphql/generated/graphql.js';
import { useConnection } from '../data/connection.js';
import { useVerb } from '../data/hooks.js';
import { AdminOnly, AdminPlaces } from '../features/admin/admin-only.js';
import { AskReason } from '../features/admin/reason-dialog.js';
import { ProblemPage } from '../features/frame/error-pages.js';
import { useCity } from '../features/cities/city-names.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { Avatar } from '../ui/avatar.js';
import { StatusWord } from '../ui/badge.js';
import { Button, TextLink } from '../ui/button.js';
import { EmptyState } from '../ui/empty-state.js';
import { controlClasses } from '../ui/field.js';
import { LoadMore } from '../ui/load-more.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';
import { useToast } from '../ui/toast.js';

type Person = PeopleQuery['persons']['nodes'][number];

export function Page() {
  const t = useT();
  usePageMeta({ title: t('ui.pageTitle', { title: t('admin.people') }), noIndex: true });
  return (
    <AdminOnly>
      <div className="grid max-w-4xl gap-6">
        <AdminPlaces here="people" />
        <PageHeader title={t('admin.people')} />
        <Search />
        <People />
      </div>
    </AdminOnly>
  );
}

function Search() {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const [words, setWords] = useState(search.get('q') ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSearch(words.trim() ? { q: words.trim() } : {}, { preventScrollReset: true });
  };
  return (
    <form role="search" onSubmit={submit} className="flex gap-2">
      <input
        type="search"
        aria-label={t('admin.findPerson')}
        placeholder={t('admin.findPerson')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        className={`${controlClasses} min-w-0`}
      />
      <Button type="submit">{t('browse.find')}</Button>
    </form>
  );
}

function People() {
  const t = useT();
  const [search] = useSearchParams();
  const people = useConnection(PeopleDocument, { first: 20, search: search.get('q') }, (data) => data.persons);
  if (people.loading) return <PageSkeleton />;
  if (people.problem) return <ProblemPage problem={people.problem} onRetry={people.reload} />;
  if (people.nodes.length === 0) return <EmptyState title={t('admin.nobody')}>{t('admin.nobodyHint')}</EmptyState>;
  return (
    <>
      <ul className="divide-y divide-hairline overflow-hidden rounded-card bg-surface ring-1 ring-hairline">
        {people.nodes.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      <LoadMore hasMore={people.hasMore} busy={people.busy} onMore={() => void people.more()} />
    </>
  );
}

function PersonRow({ person }: { person: Person }) {
  const t = useT();
  const city = useCity();
  const { say } = useToast();
  const paths = pathsFor(useSpeech().path);
  const [asked, setAsked] = useState<'suspend' | 'reinstate' | null>(null);
  const suspend = useVerb(SuspendPersonDocument);
  const reinstate = useVerb(ReinstatePersonDocument);
  const isSuspended = person.viewerCan.includes('REINSTATE');
  const name = person.displayName;
  const decide = async (reason: string) => {
    const verb = asked === 'suspend' ? suspend : reinstate;
    if (!(await verb.run({ input: { personId: person.id, reason } }))) return;
    say(t(asked === 'suspend' ? 'admin.suspended' : 'admin.reinstated', { name }));
    setAsked(null);
  };
  return (
    <li className="flex min-h-16 items-center gap-4 px-5 py-3">
      <Avatar name={name} />
      <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">
        <span className="grid min-w-0 flex-1 basis-40 wrap-anywhere">
          <span className="font-semibold">{name}</span>
          {person.city && <span className="text-sm text-muted">{city(person.city)}</span>}
        </span>
        {isSuspended && <StatusWord tone="apple">{t('admin.isSuspended')}</StatusWord>}
        {person.mentor && <TextLink to={paths.mentor(person.mentor.slug)}>{t('admin.mentorProfile')}</TextLink>}
      </span>
      {person.viewerCan.includes('SUSPEND') && (
        <Button look="quiet" onClick={() => setAsked('suspend')}>
          {t('admin.suspend')}
        </Button>
      )}
      {isSuspended && (
        <Button look="quiet" onClick={() => setAsked('reinstate')}>
          {t('admin.reinstate')}
        </Button>
      )}
      {asked && (
        <AskReason
          title={t(asked === 'suspend' ? 'admin.suspendTitle' : 'admin.reinstateTitle', { name })}
          text={t(asked === 'suspend' ? 'admin.suspendMeans' : 'admin.reinstateMeans')}
          submit={t(asked === 'suspend' ? 'admin.suspend' : 'admin.reinstate')}
          look={asked === 'suspend' ? 'danger' : 'primary'}
          busy={suspend.busy || reinstate.busy}
          problem={asked === 'suspend' ? suspend.problem : reinstate.problem}
          onSubmit={(reason) => void decide(reason)}
          onClose={() => setAsked(null)}
        />
      )}
    </li>
  );
}
