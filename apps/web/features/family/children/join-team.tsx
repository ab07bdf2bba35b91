import { JoinTeamDocument } from '../../../graphql/generated/graphql.js';
import { useVerb } from '../../../data/hooks.js';
import { useSpeech, useT } from '../../../i18n/texts.js';
import { pathsFor } from '../../../paths.js';
import { ButtonLink } from '../../../ui/button.js';
import { TextField } from '../../../ui/field.js';
import { Form, useForm } from '../../../ui/form.js';
import { useToast } from '../../../ui/toast.js';
import type { Tie } from '../tie.js';

/** What was pasted may be the whole link or what follows `token=` in it. */
function tokenIn(pasted: string): string {
  const text = pasted.trim();
  return URL.canParse(text) ? (new URL(text).searchParams.get('token') ?? text) : text;
}

/** A child without an account comes into a team by the link that the team's lead sent to the guardian. */
export function JoinTeam({ tie, reload }: { tie: Tie; reload: () => void }) {
  const t = useT();
  const paths = pathsFor(useSpeech().path);
  const { say } = useToast();
  const join = useVerb(JoinTeamDocument);
  const form = useForm({
    initial: { token: '' },
    required: ['token'],
    ...join,
    onSubmit: async ({ token }) => {
      const done = await join.run({ input: { token: tokenIn(token), personId: tie.ward.id } });
      if (!done) return;
      form.set('token', '');
      say(t('family.joinTeamDone', { team: done.joinTeam.name }));
      reload();
    },
  });
  return (
    <>
      <ButtonLink to={paths.newTeam(tie.ward.id)} look="secondary" icon="plus" className="w-fit max-sm:w-full">
        {t('family.newTeam')}
      </ButtonLink>
      <Form form={form} submit={t('family.joinTeamDo')}>
        <TextField
          {...form.field('token')}
          label={t('family.joinTeamLink')}
          hint={t('family.joinTeamHint')}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
        />
      </Form>
    </>
  );
}
