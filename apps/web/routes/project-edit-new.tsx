import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import {
  CreateListingDocument,
  CreateTeamDocument,
  MyTeamsDocument,
  type Locale,
  type MyTeamsQuery,
} from '../graphql/generated/graphql.js';
import { useRead, useVerb } from '../data/hooks.js';
import { useViewer } from '../data/viewer.js';
import { ProblemPage } from '../features/frame/error-pages.js';
import { languageNames } from '../features/frame/switches.js';
import { ActingFor } from '../features/teams/acting-for.js';
import { ForWhom } from '../features/teams/for-whom.js';
import { childOf, useHeldChildren, type Child } from '../features/teams/held-children.js';
import { VerifyFirst } from '../features/my-home/verify-first.js';
import { useFormat, useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { Banner } from '../ui/banner.js';
import { ButtonLink } from '../ui/button.js';
import { ChoiceCards } from '../ui/choices.js';
import { Select, TextField } from '../ui/field.js';
import { Form, useForm } from '../ui/form.js';
import { Icon } from '../ui/icon.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

type Teams = NonNullable<MyTeamsQuery['viewer']>['teams'];
type Award = Teams[number]['awards'][number];

/** `?award=…`: the project grows out of what the team has won. */
export function Page() {
  const t = useT();
  const awardId = useSearchParams()[0].get('award');
  const { data, problem, loading, reload } = useRead(MyTeamsDocument, {}, { fresh: true });
  usePageMeta({ title: t('ui.pageTitle', { title: t('editor.newTitle') }), noIndex: true });
  const { held, loading: asking } = useHeldChildren();
  if (loading || asking) return <PageSkeleton />;
  if (problem) return <ProblemPage problem={problem} onRetry={reload} />;
  const me = data?.viewer;
  const all = me?.teams ?? [];
  const winners = all.filter(({ awards }) => awards.some(({ id }) => id === awardId));
  const award = winners[0]?.awards.find(({ id }) => id === awardId) ?? null;
  return (
    <div className="grid max-w-2xl grid-cols-1 gap-8">
      {award ? <Won award={award} /> : <PageHeader title={t('editor.newTitle')} lead={t('editor.newLead')} />}
      {!me?.emailVerified ? (
        <VerifyFirst email={me?.email ?? ''} reload={reload} />
      ) : award?.listing ? (
        <Begun listingId={award.listing.id} />
      ) : (
        <NewProject teams={award ? winners : all} award={award} held={award ? [] : held} />
      )}
    </div>
  );
}

function Won({ award }: { award: Award }) {
  const t = useT();
  const { date } = useFormat();
  const event = `${award.event.title}, ${date(award.event.startsAt, 'long')}`;
  return (
    <header className="grid gap-4 rounded-card bg-sun-soft p-6 text-sun-ink">
      <Icon name="medal" className="size-10" />
      <h1 className="text-2xl max-sm:text-[min(1.75rem,12.5vw)]">{t('editor.awardTitle', { award: award.title })}</h1>
      <p>{t('editor.awardLead', { event })}</p>
    </header>
  );
}

/** One project grows out of each award. */
function Begun({ listingId }: { listingId: string }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const action = <ButtonLink to={paths.editProject(listingId)}>{t('editor.awardOpen')}</ButtonLink>;
  return <Banner action={action}>{t('editor.awardUsed')}</Banner>;
}

const languages = (['KK', 'RU', 'EN'] as const).map((value) => ({
  value,
  label: languageNames[value.toLowerCase() as Lowercase<Locale>].long,
}));

/** In place of a team's id. */
const NEW = 'new';

/** The team is one of those there are; a guardian may also begin with a new one, and then says who leads it. */
function NewProject({ teams, award, held }: { teams: Teams; award: Award | null; held: readonly Child[] }) {
  const t = useT();
  const navigate = useNavigate();
  const { path, locale } = useSpeech();
  const { reload: reloadViewer } = useViewer();
  const team = useVerb(CreateTeamDocument);
  const listing = useVerb(CreateListingDocument);
  // A team that was made for a project whose own creation failed is used at the next press, not made again.
  const [made, setMade] = useState<string | null>(null);
  const [teamId, setTeamId] = useState(teams[0]?.id ?? NEW);
  const isNew = teamId === NEW;
  const asks = held.length > 0 ? (['title', 'leadId', 'name'] as const) : (['title', 'name'] as const);
  const form = useForm({
    initial: { title: '', name: '', leadId: '', language: locale as string },
    required: isNew ? asks : ['title'],
    busy: team.busy || listing.busy,
    problem: team.problem ?? listing.problem,
    onSubmit: async ({ title, name, leadId, language }) => {
      const make = async () => (await team.run({ input: { name, leadId: childOf(leadId) ?? null } }))?.createTeam.id;
      const owner = isNew ? (made ?? (await make())) : teamId;
      if (!owner) return;
      if (isNew) setMade(owner);
      const grown = award && { awardId: award.id };
      const done = await listing.run({ input: { teamId: owner, title, language: language as Locale, ...grown } });
      if (!done) return;
      void reloadViewer();
      void navigate(pathsFor(path).editProject(done.createListing.id, 'title'), { replace: true });
    },
  });
  const options = teams.map(({ id, name }) => ({ value: id, label: name }));
  const withNew =
    held.length > 0 && options.length > 0 ? [...options, { value: NEW, label: t('teams.newTitle') }] : options;
  const teamField = { id: form.fieldId('teamId'), name: 'teamId', error: form.errorOf('teamId') };
  return (
    <Form form={form} submit={t('editor.create')}>
      <TextField {...form.field('title')} label={t('editor.title')} hint={t('editor.titleHint')} maxLength={120} />
      {withNew.length > 1 && (
        <Select {...teamField} value={teamId} onChange={setTeamId} label={t('editor.team')} options={withNew} />
      )}
      {!isNew && <ActingFor teamId={teamId} />}
      {isNew && held.length > 0 && (
        <ForWhom
          id={form.fieldId('leadId')}
          legend={t('teams.whoLeads')}
          held={held}
          value={form.values.leadId}
          onChange={(leadId) => form.set('leadId', leadId)}
          error={form.errorOf('leadId')}
        />
      )}
      {isNew && <TextField {...form.field('name')} label={t('teams.name')} hint={t('teams.nameHint')} maxLength={80} />}
      <ChoiceCards
        legend={t('editor.language')}
        hint={t('editor.languageHint')}
        value={form.values.language as Locale}
        onChange={(language) => form.set('language', language)}
        choices={languages}
      />
    </Form>
  );
}
