import { defineErasure, definePersonalData, recordFact, type Tx, type Viewer } from '#platform';
import { leadChanged } from '../hand-over-lead.js';
import { TeamMember } from '../team-member.entity.js';

definePersonalData('teams', {
  about: 'A team’s name.',
  keptFor: 'until the last member is gone',
  of: 'id in (select team_id from team_members where person_id = $1)',
  place: 'RELATIONS 3',
  exported: 'id name created_at',
  cleared: 'name',
  plain: 'id payee_id',
});

definePersonalData('team_members', {
  about: 'Who is in which team.',
  keptFor: 'until they leave; the last member stays as a pseudonym',
  of: 'person_id = $1',
  place: 'RELATIONS 4',
  exported: 'team_id role joined_at',
  plain: 'team_id person_id role',
});

definePersonalData('team_invitations', {
  about: 'Digests of links and addresses that somebody invited.',
  keptFor: 'until the account is deleted',
  of: '$1 in (invited_by_id, used_by_id)',
  order: 40,
  deleted: true,
});

/** A team goes on with those who are left; the oldest of them leads. A team of one keeps its pseudonym and loses its name. */
async function leave(tx: Tx, viewer: Viewer, { teamId, personId, role }: TeamMember): Promise<void> {
  const others: { person_id: string }[] = await tx.query(
    `select m.person_id from team_members m join persons p on p.id = m.person_id
     where m.team_id = $1 and m.person_id <> $2 and p.status <> 'ERASED' order by p.is_held, m.joined_at, m.person_id`,
    [teamId, personId],
  );
  const next = others[0]?.person_id;
  if (next === undefined) {
    await tx.query(`update teams set name = '—' where id = $1`, [teamId]);
    return;
  }
  if (role === 'LEAD') {
    await tx.update(TeamMember, { teamId, personId }, { role: 'MEMBER' });
    await tx.update(TeamMember, { teamId, personId: next }, { role: 'LEAD' });
    await recordFact(tx, viewer, { action: 'team.leadHandedOver', subject: teamId, data: { personId: next } });
  }
  await tx.delete(TeamMember, { teamId, personId });
  await recordFact(tx, viewer, { action: 'team.left', subject: teamId, data: { personId } });
  if (role === 'LEAD') await leadChanged(tx, viewer, teamId);
}

defineErasure('the teams', 20, async (tx, { id: personId, by }) => {
  const memberships = await tx.find(TeamMember, { where: { personId }, order: { teamId: 'ASC' } });
  for (const membership of memberships) {
    await tx.query(`select 1 from teams where id = $1 for update`, [membership.teamId]);
    await leave(tx, by, membership);
  }
});
