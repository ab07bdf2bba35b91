import { useNavigate } from 'react-router';
import { CreateTeamDocument } from '../graphql/generated/graphql.js';
import { useVerb } from '../data/hooks.js';
import { useViewer } from '../data/viewer.js';
import { VerifyFirst } from '../features/my-home/verify-first.js';
import { useSpeech, useT } from '../i18n/texts.js';
import { pathsFor } from '../paths.js';
import { TextField } from '../ui/field.js';
import { Form, useForm } from '../ui/form.js';
import { PageHeader } from '../ui/page-header.js';
import { usePageMeta } from '../ui/page-meta.js';

export function Page() {
  const t = useT();
  const { viewer } = useViewer();
  usePageMeta({ title: t('ui.pageTitle', { title: t('teams.newTitle') }), noIndex: true });
  return (
    <div className="grid max-w-2xl gap-8">
      <PageHeader title={t('teams.newTitle')} lead={t('teams.newLead')} />
      {viewer?.emailVerified ? <NewTeam /> : <VerifyFirst email={viewer?.email ?? ''} />}
    </div>
  );
}

function NewTeam() {
  const t = useT();
  const navigate = useNavigate();
  const paths = pathsFor(useSpeech().path);
  const { reload } = useViewer();
  const create = useVerb(CreateTeamDocument);
  const form = useForm({
    initial: { name: '' },
    required: ['name'],
    ...create,
    onSubmit: async ({ name }) => {
      const done = await create.run({ input: { name } });
      if (!done) return;
      void reload();
      void navigate(paths.team(done.createTeam.id), { replace: true });
    },
  });
  return (
    <Form form={form} submit={t('teams.create')}>
      <TextField {...form.field('name')} label={t('teams.name')} hint={t('teams.nameHint')} maxLength={80} />
    </Form>
  );
}
