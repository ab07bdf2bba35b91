import { IdColumn, MomentColumn, TextColumn } from '#platform';
import { Entity, Index, PrimaryColumn } from 'typeorm';

/** One sign-in on one device: a family of refresh tokens that lives and dies together. Times are the machine's. */
@Entity('sign_ins')
@Index('sign_ins_person', ['personId'])
@Index('sign_ins_device', ['deviceDigest'], { where: 'device_digest is not null' })
export class SignIn {
  @IdColumn()
  id: string;

  @TextColumn()
  personId: string;

  @TextColumn()
  userAgent: string;

  /** Of the browser's own cookie, keyed: it only tells whether two people use one browser (safety.md, K-4). */
  @TextColumn({ nullable: true })
  deviceDigest: string | null;

  @MomentColumn()
  createdAt: Date;

  /** When a mailed link or code has opened it; null for passwords. */
  @MomentColumn({ nullable: true })
  mailboxProvenAt: Date | null;

  @MomentColumn({ nullable: true })
  endedAt: Date | null;

  /** SIGNED_OUT, TOKEN_REUSED, PASSWORD_CHANGED, SUSPENDED. */
  @TextColumn({ nullable: true })
  endedBecause: string | null;
}

@Entity('refresh_tokens')
@Index('refresh_tokens_sign_in', ['signInId'])
export class RefreshToken {
  @PrimaryColumn({ type: 'text' })
  hash: string;

  @TextColumn()
  signInId: string;

  @MomentColumn()
  createdAt: Date;

  @MomentColumn()
  expiresAt: Date;

  @MomentColumn({ nullable: true })
  usedAt: Date | null;
}

export type MailTokenPurpose = 'VERIFY_EMAIL' | 'RESET_PASSWORD';

/** A link in a mail: single use, by hash. */
@Entity('mail_tokens')
@Index('mail_tokens_person', ['personId', 'purpose'])
export class MailToken {
  @PrimaryColumn({ type: 'text' })
  hash: string;

  @TextColumn()
  personId: string;

  @TextColumn()
  purpose: MailTokenPurpose;

  @MomentColumn()
  expiresAt: Date;

  @MomentColumn({ nullable: true })
  usedAt: Date | null;
}
