import { useNavigate, useSearchParams } from 'react-router';
import { CreateTeamDocument } from '../graphql/generated/graphql.js';
import { useVerb } from '../data/hooks.js';
import { useViewer } from '../data/viewer.js';
import { ForWhom } from '../features/teams/for-whom.js';
import { childOf, useHeldChildren, type Child } from '../features/teams/held-children.js';
import { VerifyFirst } from '../features/my-home/verify-first.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { TextField } from '../ui/field.js';
import { Form, useForm } from '../ui/form.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';
import { PageSkeleton } from '../ui/skeleton.js';

/** `?for=…`: a child whose profile the viewer holds. */
export function Page() {
  const t = useT();
  const { viewer, reload } = useViewer();
  const { held, loading } = useHeldChildren();
  usePageMeta({ title: t('ui.pageTitle', { title: t('teams.newTitle') }), noIndex: true });
  if (loading) return <PageSkeleton />;
  return (
    <div className="grid max-w-2xl gap-8">
      <PageHeader title={t('teams.newTitle')} lead={t(held.length > 0 ? 'teams.newLeadFor' : 'teams.newLead')} />
      {viewer?.emailVerified ? <NewTeam held={held} /> : <VerifyFirst email={viewer?.email ?? ''} reload={reload} />}
    </div>
  );
}

function NewTeam({ held }: { held: readonly Child[] }) {
  const t = useT();
  const asked = useSearchParams()[0].get('for');
  const navigate = useNavigate();
  const paths = pathsFor(useSpeech().path);
  const { reload } = useViewer();
  const create = useVerb(CreateTeamDocument);
  const form = useForm({
    initial: { leadId: held.find(({ id }) => id === asked)?.id ?? '', name: '' },
    required: held.length > 0 ? ['leadId', 'name'] : ['name'],
    ...create,
    onSubmit: async ({ name, leadId }) => {
      const done = await create.run({ input: { name, leadId: childOf(leadId) ?? null } });
      if (!done) return;
      void reload();
      void navigate(paths.team(done.createTeam.id), { replace: true });
    },
  });
  return (
    <Form form={form} submit={t('teams.create')}>
      {held.length > 0 && (
        <ForWhom
          id={form.fieldId('leadId')}
          legend={t('teams.whoLeads')}
          held={held}
          value={form.values.leadId}
          onChange={(leadId) => form.set('leadId', leadId)}
          error={form.errorOf('leadId')}
        />
      )}
      <TextField {...form.field('name')} label={t('teams.name')} hint={t('teams.nameHint')} maxLength={80} />
    </Form>
  );
}
