import { useState } from 'react';
import {
  ChoosePayeeDocument,
  PayeeGuardiansDocument,
  type TeamDetailFragment,
} from '../../graphql/generated/graphql.js';
import { useRead, useVerb } from '../../data/hooks.js';
import { useViewer } from '../../data/viewer.js';
import { useT, type TextKey } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ChoiceCards } from '../../ui/choices.js';
import { TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';
import { useChildrenIn } from './held-children.js';

/** Who receives the money, and why it is asked before a seed offer can be accepted. */
export function PayeeSection({ team }: { team: TeamDetailFragment }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const canChoose = team.viewerCan.includes('CHOOSE_PAYEE');
  return (
    <Card className="grid gap-5">
      {team.payee ? (
        <div className="grid">
          <p className="font-semibold">{team.payee.name}</p>
          <p className="text-sm text-muted">{t(payeeText(team))}</p>
        </div>
      ) : (
        <p className="font-semibold">{t('teams.noPayee')}</p>
      )}
      <p className="text-muted">{t('teams.payeeWhy')}</p>
      {!canChoose && !team.payee && <p className="text-muted">{t('teams.leadChooses')}</p>}
      {canChoose && !isOpen && (
        <Button look={team.payee ? 'secondary' : 'primary'} className="w-fit" onClick={() => setOpen(true)}>
          {t(team.payee ? 'teams.changePayee' : 'teams.choosePayee')}
        </Button>
      )}
      {isOpen && <PayeeForm team={team} onDone={() => setOpen(false)} />}
    </Card>
  );
}

function payeeText({ payee, members }: TeamDetailFragment): TextKey {
  if (payee?.kind === 'INSTITUTION') return 'teams.payeeInstitution';
  const isMember = members.some(({ person }) => person.id === payee?.person?.id);
  return isMember ? 'teams.payeePerson' : 'teams.payeeGuardian';
}

const institution = 'institution';

/** Who may be asked: members who are of age, and the guardians of those who are not. */
function usePeople(team: TeamDetailFragment) {
  const t = useT();
  const { viewer } = useViewer();
  const { held } = useChildrenIn(team.id);
  const { data } = useRead(PayeeGuardiansDocument, {}, { pause: !viewer?.isMinor });
  const ties = data?.viewer?.guardians.filter(({ status }) => status === 'VERIFIED') ?? [];
  const grown = team.members.filter(({ person }) => person.ageBand !== 'CHILD' && person.ageBand !== 'TEEN');
  const members = grown.map(({ person }) => ({
    value: person.id,
    label: person.displayName,
    hint: t('teams.memberHint'),
  }));
  const guardians = ties.flatMap(({ guardian }) =>
    guardian ? [{ value: guardian.id, label: guardian.displayName, hint: t('teams.payeeGuardian') }] : [],
  );
  const self =
    held.length > 0 && viewer
      ? [{ value: viewer.person.id, label: viewer.person.displayName, hint: t('teams.payeeSelf') }]
      : [];
  return [...self, ...members, ...guardians];
}

function PayeeForm({ team, onDone }: { team: TeamDetailFragment; onDone: () => void }) {
  const t = useT();
  const { say } = useToast();
  const choose = useVerb(ChoosePayeeDocument);
  const form = useForm({
    initial: { personId: team.payee?.person?.id ?? '', institutionName: '', iban: '' },
    required: ['personId'],
    ...choose,
    onSubmit: async ({ personId, institutionName, iban }) => {
      const isInstitution = personId === institution;
      const who = isInstitution ? { institutionName } : { personId };
      const account = iban.trim() ? { iban: iban.replace(/\s/g, '').toUpperCase() } : {};
      if (!(await choose.run({ input: { teamId: team.id, ...who, ...account } }))) return;
      say(t('teams.payeeChosen'));
      onDone();
    },
  });
  const people = usePeople(team);
  const { personId } = form.values;
  return (
    <Form
      form={form}
      submit={t('teams.save')}
      after={
        <Button look="quiet" onClick={onDone}>
          {t('teams.notNow')}
        </Button>
      }
    >
      <ChoiceCards
        id={form.fieldId('personId')}
        legend={t('teams.payeeWho')}
        error={form.errorOf('personId')}
        value={personId}
        onChange={(value) => form.set('personId', value)}
        choices={[...people, { value: institution, label: t('teams.institution'), hint: t('teams.institutionHint') }]}
      />
      {personId === institution && (
        <TextField {...form.field('institutionName')} label={t('teams.institutionName')} maxLength={200} />
      )}
      {personId && (
        <TextField
          {...form.field('iban')}
          label={t('teams.iban')}
          hint={t('teams.ibanHint')}
          optional={personId !== institution}
          autoComplete="off"
          spellCheck={false}
          className="numbers uppercase"
        />
      )}
    </Form>
  );
}
