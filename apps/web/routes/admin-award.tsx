import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { BrowseListingsDocument } from '../graphql/generated/graphql.js';
import { useRead } from '../data/hooks.js';
import { AdminOnly, AdminPlaces } from '../features/admin/admin-only.js';
import { AwardForm } from '../features/admin/award-form.js';
import { useT } from '../i18n/texts.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { controlClasses } from '../ui/field.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';

export function Page() {
  const t = useT();
  usePageMeta({ title: t('ui.pageTitle', { title: t('admin.award') }), noIndex: true });
  return (
    <AdminOnly>
      <div className="grid max-w-2xl gap-6">
        <AdminPlaces here="award" />
        <PageHeader title={t('admin.award')} lead={t('admin.awardLead')} />
        <Award />
      </div>
    </AdminOnly>
  );
}

/** First the team, found by its project; then what it won. A link from a case names the team at once. */
function Award() {
  const t = useT();
  const [search, setSearch] = useSearchParams();
  const [id, name] = [search.get('team'), search.get('name')];
  if (!id || !name) return <FindTeam onFound={(team) => setSearch({ team: team.id, name: team.name })} />;
  return (
    <>
      <Card className="flex flex-wrap items-center justify-between gap-3">
        <span className="font-semibold">{name}</span>
        <Button look="quiet" onClick={() => setSearch({})}>
          {t('admin.otherTeam')}
        </Button>
      </Card>
      <AwardForm team={{ id, name }} />
    </>
  );
}

function FindTeam({ onFound }: { onFound: (team: { id: string; name: string }) => void }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const found = useRead(BrowseListingsDocument, { first: 8, filter: { search: words } }, { pause: !words });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWords(typed.trim());
  };
  const listings = found.data?.listings.nodes ?? [];
  return (
    <div className="grid gap-4">
      <form role="search" onSubmit={submit} className="flex gap-2">
        <input
          type="search"
          aria-label={t('admin.findTeam')}
          placeholder={t('admin.findTeam')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className={`${controlClasses} min-w-0`}
        />
        <Button type="submit" busy={found.loading}>
          {t('browse.find')}
        </Button>
      </form>
      <ul className="grid gap-2">
        {listings.map(({ id, title, team }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => onFound(team)}
              className="grid min-h-14 w-full rounded-control bg-surface px-4 py-2.5 text-left ring-1 ring-inset ring-control hover:bg-sunken"
            >
              <span className="font-semibold">{team.name}</span>
              <span className="text-sm text-muted">{title}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.data && listings.length === 0 && <p className="text-muted">{t('admin.noTeam')}</p>}
    </div>
  );
}
