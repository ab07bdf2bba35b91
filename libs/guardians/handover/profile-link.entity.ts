import { MomentColumn, TextColumn, WholeColumn } from '#platform';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** A mailed link by which the person of a held profile takes it over, by hash. A ward has one that is open at most. */
@Entity('profile_links')
@Index('profile_links_ward', ['wardId'])
@Index('profile_links_one_open', ['wardId'], {
  unique: true,
  where: 'used_at is null and replaced_at is null and stopped_at is null',
})
export class ProfileLink {
  @PrimaryColumn({ type: 'text' })
  hash: string;

  @TextColumn()
  wardId: string;

  /** Where it went; it becomes the account's address. */
  @TextColumn()
  email: string;

  @TextColumn()
  sentById: string;

  @MomentColumn()
  createdAt: Date;

  @MomentColumn()
  expiresAt: Date;

  @MomentColumn({ nullable: true })
  usedAt: Date | null;

  @MomentColumn({ nullable: true })
  replacedAt: Date | null;

  /** Another birth date was given too often. */
  @MomentColumn({ nullable: true })
  stoppedAt: Date | null;

  /** Wrong birth dates so far. */
  @WholeColumn({ default: 0 })
  tries: number;
}
