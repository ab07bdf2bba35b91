import { InputType, Resolver } from '@nestjs/graphql';
import { Person, readEmail } from '#accounts';
import { after, clock, days, newId } from '#kernel';
import {
  CurrentViewer,
  Database,
  enqueueMail,
  hashToken,
  IdOf,
  Input,
  keyedDigest,
  Limits,
  load,
  newToken,
  recordFact,
  Text,
  type Tx,
  Verb,
  Viewer,
} from '#platform';
import { IsNull } from 'typeorm';
import { lockTeamAs, requireRoom } from './lock-team.js';
import { TeamInvitation } from './team-invitation.entity.js';
import { Team } from './team.entity.js';

export const INVITATION_MS = days(14);
/** However many teams somebody leads: the words in the mail are theirs, and the addresses too. */
const PER_PERSON = { name: 'invite', points: 60, perSeconds: 86_400 };

@InputType()
export class InviteToTeamInput {
  @IdOf('team')
  teamId: string;
  @Text({ max: 254 })
  email: string;
}

@Resolver()
export class InviteToTeam {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Mails a link that lets one person in. The answer is the same whether the address has an account or not. */
  @Verb(() => Team, { access: 'verified', rule: 'team: its lead' })
  async inviteToTeam(@Input() input: InviteToTeamInput, @CurrentViewer() viewer: Viewer): Promise<Team> {
    const email = readEmail(input.email);
    await this.limits.take(PER_PERSON, viewer.personId ?? '');
    return this.database.transaction(viewer, async (tx) => {
      const team = await lockTeamAs(tx, viewer, input.teamId, 'LEAD');
      await requireRoom(tx, team.id);
      const token = await writeInvitation(tx, viewer, team, email);
      await mailInvitation(tx, viewer, team, { email, token });
      await recordFact(tx, viewer, { action: 'team.invited', subject: team.id });
      return team;
    });
  }
}

/** An earlier link to the same address no longer works: the newest mail is the one that counts. */
async function writeInvitation(tx: Tx, viewer: Viewer, team: Team, email: string): Promise<string> {
  const now = clock.now();
  const addressDigest = keyedDigest(`team:${team.id}`, email);
  const open = { teamId: team.id, addressDigest, usedAt: IsNull(), replacedAt: IsNull() };
  await tx.update(TeamInvitation, open, { replacedAt: now });
  const token = newToken();
  await tx.insert(TeamInvitation, {
    id: newId('invitation'),
    teamId: team.id,
    tokenHash: hashToken(token),
    addressDigest,
    invitedById: viewer.personId ?? '',
    createdAt: now,
    expiresAt: after(INVITATION_MS, now),
    usedAt: null,
    usedById: null,
    replacedAt: null,
  });
  return token;
}

/** In the language of the person who invites: who has an account, and in which language, stays unknown. */
async function mailInvitation(
  tx: Tx,
  viewer: Viewer,
  team: Team,
  { email, token }: { email: string; token: string },
): Promise<void> {
  const inviter = await load(tx, Person, viewer.personId ?? '');
  await enqueueMail(tx, {
    to: email,
    locale: inviter.locale,
    key: 'mail.teamInvitation',
    params: { team: team.name, name: inviter.displayName },
    path: `/join-team?token=${token}`,
  });
}
