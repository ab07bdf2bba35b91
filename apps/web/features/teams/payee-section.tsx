import { useState } from 'react';
import { ChoosePayeeDocument, type TeamDetailFragment } from '../../graphql/generated/graphql.js';
import { useVerb } from '../../data/hooks.js';
import { useT } from '../../i18n/texts.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { ChoiceCards } from '../../ui/choices.js';
import { TextField } from '../../ui/field.js';
import { Form, useForm } from '../../ui/form.js';
import { useToast } from '../../ui/toast.js';

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
          <p className="text-sm text-muted">
            {t(team.payee.kind === 'INSTITUTION' ? 'teams.payeeInstitution' : 'teams.payeePerson')}
          </p>
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

const institution = 'institution';

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
  const members = team.members.map(({ person }) => ({
    value: person.id,
    label: person.displayName,
    hint: t('teams.memberHint'),
  }));
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
        choices={[...members, { value: institution, label: t('teams.institution'), hint: t('teams.institutionHint') }]}
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
