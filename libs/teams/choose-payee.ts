import { InputType, ResolveField, Resolver } from '@nestjs/graphql';
import { Person } from '#accounts';
import { verdictOf } from '#guardians';
import { createPayee, Payee, payeeById } from '#payments';
import {
  badInput,
  change,
  CurrentViewer,
  Database,
  fields,
  IdOf,
  Input,
  load as loadRow,
  recordFact,
  Text,
  type Tx,
  Verb,
  Viewer,
  WithoutContacts,
} from '#platform';
import { IsNull } from 'typeorm';
import { lockTeamAs, roleIn } from './lock-team.js';
import { Team } from './team.entity.js';
import { canSeePayee } from './team.policies.js';

@InputType()
export class ChoosePayeeInput {
  @IdOf('team')
  teamId: string;
  @IdOf('person', { nullable: true })
  personId?: string | null;
  @Text({ max: 200, nullable: true })
  @WithoutContacts()
  institutionName?: string | null;
  @Text({ max: 60, nullable: true })
  iban?: string | null;
}

@Resolver()
export class ChoosePayee {
  constructor(private readonly database: Database) {}

  /** The lead names who receives money for the team: an adult member, a verified guardian of a member, or an institution. */
  @Verb(() => Team, { access: 'verified', rule: 'team: its lead' })
  choosePayee(@Input() input: ChoosePayeeInput, @CurrentViewer() viewer: Viewer): Promise<Team> {
    const { teamId, personId, institutionName, iban } = input;
    if (Boolean(personId) === Boolean(institutionName)) throw badInput('personId', 'PAYEE_ONE');
    if (institutionName && !iban) throw badInput('iban', 'REQUIRED');
    return this.database.transaction(viewer, async (tx) => {
      const team = await lockTeamAs(tx, viewer, teamId, 'LEAD');
      const payee = personId
        ? await payeeOfMember(tx, viewer, { teamId, personId, iban: iban || null })
        : await createPayee(tx, viewer, { kind: 'INSTITUTION', name: institutionName ?? '', iban: iban ?? null });
      await change(tx, team, { payeeId: payee.id });
      await recordFact(tx, viewer, {
        action: 'team.payeeChosen',
        subject: teamId,
        data: { payeeId: payee.id, kind: payee.kind },
      });
      return team;
    });
  }
}

/**
 * A person is one payee for all their teams. One with a bank account is of the team whose lead wrote it down: another team
 * must not come by an account that somebody else named.
 */
async function payeeOfMember(
  tx: Tx,
  viewer: Viewer,
  { teamId, personId, iban }: { teamId: string; personId: string; iban: string | null },
): Promise<Payee> {
  const isOfTeam = (await roleIn(tx, teamId, personId)) !== null || (await isGuardianInTeam(tx, teamId, personId));
  if (!isOfTeam) throw badInput('personId', 'TEAM_MEMBER');
  const person = await loadRow(tx, Person, personId);
  if (verdictOf(person, { act: 'BE_PAYEE' }) !== 'ALLOWED') throw badInput('personId', 'PAYEE_ADULT');
  const known =
    iban === null
      ? await tx.findOne(Payee, { where: { personId, ibanSealed: IsNull() }, order: { id: 'DESC' } })
      : null;
  return known ?? createPayee(tx, viewer, { kind: 'PERSON', personId, name: person.fullName, iban });
}

const GUARDIAN_IN_TEAM = `
  select g.id from guardianships g join persons w on w.id = g.ward_id and w.is_ward
  join team_members m on m.person_id = g.ward_id and m.team_id = $1
  where g.guardian_id = $2 and g.status = 'VERIFIED' limit 1`;

/** A verified guardian of one of the members; kept as it is until the commit. */
async function isGuardianInTeam(tx: Tx, teamId: string, personId: string): Promise<boolean> {
  const found: unknown[] = await tx.query(`${GUARDIAN_IN_TEAM} for share of g`, [teamId, personId]);
  return found.length > 0;
}

/** Whether the payee may receive for the team now: a guardian who is one no longer, or is suspended, gets no new money. */
export async function hasPayee(tx: Tx, { id: teamId, payeeId }: Pick<Team, 'id' | 'payeeId'>): Promise<boolean> {
  if (payeeId === null) return false;
  // Guardianships are not kept as they are: they are locked before teams, and this is asked behind a team's lock.
  const [row]: { may: boolean }[] = await tx.query(`select payee_is_of_team($1, $2) as may`, [payeeId, teamId]);
  return row?.may ?? false;
}

/** Declares `Team.payee`. */
@Resolver(() => Team)
export class TeamPayeeField {
  @ResolveField(() => Payee, {
    nullable: true,
    description:
      'Who receives money for the team: an adult member, a verified guardian, or an institution. Seen by the team, its guardians, the mentor of an agreement, admins.',
  })
  payee(): Payee | null {
    return null;
  }
}

fields(Team, {
  payee: (team, _, { load, viewer }) =>
    team.payeeId !== null && canSeePayee(team, viewer) ? load(payeeById, team.payeeId) : null,
});
