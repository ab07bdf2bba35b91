import { MomentColumn, TextColumn, WholeColumn } from '#platform';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** MAIL proves the mailbox by itself; SHARE passes through the minor's hands and needs a mailed code besides. */
export type LinkKind = 'MAIL' | 'SHARE';

/** A link to the guardian's page, by hash. Good until it is used, replaced or has run out. */
@Entity('guardian_links')
@Index('guardian_links_guardianship', ['guardianshipId'])
export class GuardianLink {
  @PrimaryColumn({ type: 'text' })
  hash: string;

  @TextColumn()
  guardianshipId: string;

  @TextColumn()
  kind: LinkKind;

  @MomentColumn()
  createdAt: Date;

  @MomentColumn()
  expiresAt: Date;

  @MomentColumn({ nullable: true })
  usedAt: Date | null;

  @MomentColumn({ nullable: true })
  replacedAt: Date | null;

  /** For SHARE: the code that was mailed to the guardian's address, on the machine's clock. */
  @TextColumn({ nullable: true })
  codeHash: string | null;

  @MomentColumn({ nullable: true })
  codeExpiresAt: Date | null;

  @WholeColumn({ default: 0 })
  codeTries: number;

  /** For SHARE: the sign-in that gave the right code, and is asked for it once. */
  @TextColumn({ nullable: true })
  provenSignInId: string | null;
}
