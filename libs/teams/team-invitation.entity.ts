import { IdColumn, MomentColumn, TextColumn } from '#platform';
import { Entity, Index } from 'typeorm';

/**
 * A link that lets one person in, once. The token and the address are kept as digests only: who reads this table can
 * neither join a team nor learn who was asked.
 */
@Entity('team_invitations')
@Index('team_invitations_token', ['tokenHash'], { unique: true })
@Index('team_invitations_team', ['teamId', 'createdAt'])
export class TeamInvitation {
  @IdColumn()
  id: string;

  @TextColumn()
  teamId: string;

  @TextColumn()
  tokenHash: string;

  @TextColumn()
  addressDigest: string;

  @TextColumn()
  invitedById: string;

  @MomentColumn()
  createdAt: Date;

  @MomentColumn()
  expiresAt: Date;

  @MomentColumn({ nullable: true })
  usedAt: Date | null;

  @TextColumn({ nullable: true })
  usedById: string | null;

  /** Another link to the same address has taken its place. */
  @MomentColumn({ nullable: true })
  replacedAt: Date | null;
}
