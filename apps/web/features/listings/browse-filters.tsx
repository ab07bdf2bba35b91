import { useEffect, useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import type { SectorsQuery } from '../../graphql/generated/graphql.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { chipClasses, RemovableChip, SelectChip, ToggleChip } from '../../ui/chips.js';
import { controlClasses } from '../../ui/control-classes.js';
import { languageNames } from '../frame/switches.js';
import type { Browse } from './browse-search.js';
import { stageTexts } from './listing-card.js';

type Sectors = SectorsQuery['sectors'];
interface FiltersProps {
  browse: Browse;
  sectors: Sectors;
}

/** Each change stands in the address at once; «back» takes it back. */
function useChange() {
  const [, setSearch] = useSearchParams();
  return (name: string, value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { preventScrollReset: true },
    );
}

export function BrowseFilters({ browse, sectors }: FiltersProps) {
  return (
    <div className="grid gap-4" data-print="hide">
      <SearchBox browse={browse} />
      <Selects browse={browse} sectors={sectors} />
      <ActiveFilters browse={browse} sectors={sectors} />
    </div>
  );
}

function SearchBox({ browse }: { browse: Browse }) {
  const t = useT();
  const change = useChange();
  const [words, setWords] = useState(browse.search);
  useEffect(() => setWords(browse.search), [browse.search]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change('q', words.trim());
  };
  return (
    <form role="search" onSubmit={submit} className="flex gap-2">
      <input
        type="search"
        name="q"
        aria-label={t('browse.search')}
        placeholder={t('browse.search')}
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

/** One row that scrolls sideways on phones; each control says by itself what it narrows down. */
function Selects({ browse, sectors }: FiltersProps) {
  const t = useT();
  const change = useChange();
  const stages = Object.entries(stageTexts).map(([value, key]) => ({ value, label: t(key) }));
  const languages = Object.entries(languageNames).map(([value, { long }]) => ({
    value: value.toUpperCase(),
    label: long,
  }));
  const sectorOptions = sectors.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <div
      role="group"
      aria-label={t('browse.filters')}
      className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1 sm:flex-wrap [&>*]:shrink-0"
    >
      <ToggleChip pressed={browse.mentoring} onPress={() => change('mentoring', browse.mentoring ? '' : '1')}>
        {t('browse.wantsMentoring')}
      </ToggleChip>
      <ToggleChip pressed={browse.seed} onPress={() => change('seed', browse.seed ? '' : '1')}>
        {t('browse.wantsSeed')}
      </ToggleChip>
      <SelectChip
        label={t('browse.sector')}
        empty={t('browse.anySector')}
        value={browse.sector}
        onChange={(value) => change('sector', value)}
        options={sectorOptions}
      />
      <SelectChip
        label={t('listing.stage')}
        empty={t('browse.anyStage')}
        value={browse.stage ?? ''}
        onChange={(value) => change('stage', value)}
        options={stages}
      />
      <SelectChip
        label={t('browse.language')}
        empty={t('browse.anyLanguage')}
        value={browse.language ?? ''}
        onChange={(value) => change('language', value)}
        options={languages}
      />
      <CityField key={browse.city} city={browse.city} onChange={(value) => change('city', value)} />
    </div>
  );
}

/** A city counts when the field is left or Enter is pressed, not at every letter. */
function CityField({ city, onChange }: { city: string; onChange: (city: string) => void }) {
  const t = useT();
  const [typed, setTyped] = useState(city);
  const apply = () => typed.trim() !== city && onChange(typed.trim());
  return (
    <input
      aria-label={t('browse.city')}
      placeholder={t('browse.city')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={apply}
      onKeyDown={(event) => event.key === 'Enter' && apply()}
      autoComplete="address-level2"
      className={`${chipClasses} w-36 bg-surface text-ink ring-control placeholder:text-ink`}
    />
  );
}

function ActiveFilters({ browse, sectors }: FiltersProps) {
  const t = useT();
  const change = useChange();
  const [, setSearch] = useSearchParams();
  const language = browse.language && languageNames[browse.language.toLowerCase() as keyof typeof languageNames].long;
  const active = [
    ['q', browse.search],
    ['sector', browse.sector && (sectors.find(({ slug }) => slug === browse.sector)?.name ?? browse.sector)],
    ['stage', browse.stage && t(stageTexts[browse.stage])],
    ['language', language],
    ['city', browse.city],
  ].filter((each): each is [string, string] => Boolean(each[1]));
  if (active.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {active.map(([name, label]) => (
        <RemovableChip
          key={name}
          removeLabel={t('browse.removeFilter', { name: label })}
          onRemove={() => change(name, '')}
        >
          {label}
        </RemovableChip>
      ))}
      {active.length > 1 && (
        <Button look="quiet" onClick={() => setSearch({}, { preventScrollReset: true })}>
          {t('browse.clear')}
        </Button>
      )}
    </div>
  );
}

export function OrderSelect({ browse }: { browse: Browse }) {
  const t = useT();
  const change = useChange();
  const orders = {
    LONGEST_WAITING: t('browse.order.LONGEST_WAITING'),
    ...(browse.search && { RELEVANCE: t('browse.order.RELEVANCE') }),
    NEWEST: t('browse.order.NEWEST'),
    ASK_ASC: t('browse.order.ASK_ASC'),
    ASK_DESC: t('browse.order.ASK_DESC'),
  };
  return (
    <label className="flex min-w-0 max-w-full flex-wrap items-center gap-x-2 text-sm text-muted">
      {t('browse.order')}
      <select
        value={browse.order}
        onChange={(event) => change('order', event.target.value)}
        className={`${chipClasses} max-w-full bg-surface pr-10 text-ink ring-control`}
      >
        {Object.entries(orders).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
