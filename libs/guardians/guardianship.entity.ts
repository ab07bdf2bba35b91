import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type NameLevel, NameLevelEnum, Person } from '#accounts';
import { DateTimeScalar, IdColumn, MomentColumn, Node, StoredFile, TextColumn, WholeColumn } from '#platform';
import { Entity, Index } from 'typeorm';
import { Consent } from './consents/consent.entity.js';
import { PaperForm } from './paper-form/drawn-forms.js';

export const GuardianshipStatusEnum = {
  REQUESTED: 'REQUESTED',
  ACCEPTED: 'ACCEPTED',
  REFUSED: 'REFUSED',
  VERIFIED: 'VERIFIED',
  ENDED: 'ENDED',
} as const;
export type GuardianshipStatus = keyof typeof GuardianshipStatusEnum;
registerEnumType(GuardianshipStatusEnum, { name: 'GuardianshipStatus' });

export const GuardianshipActionEnum = {
  RESEND: 'RESEND',
  CHANGE_ADDRESS: 'CHANGE_ADDRESS',
  SHARE: 'SHARE',
  GIVE_EVIDENCE: 'GIVE_EVIDENCE',
  CONSENT: 'CONSENT',
  SET_NAME_LEVEL: 'SET_NAME_LEVEL',
  PAUSE: 'PAUSE',
  RESUME: 'RESUME',
  VERIFY: 'VERIFY',
  DECLINE: 'DECLINE',
  END: 'END',
} as const;
export type GuardianshipAction = keyof typeof GuardianshipActionEnum;
registerEnumType(GuardianshipActionEnum, { name: 'GuardianshipAction' });

/** How the relation was shown: a picture through the link, or a signed paper form. */
export type EvidenceKind = 'PICTURE' | 'PAPER';

/** A minor and the legal representative who consents and co-signs. Two may stand at once. */
@ObjectType({ implements: () => [Node] })
@Entity('guardianships')
@Index('guardianships_ward', ['wardId'])
@Index('guardianships_guardian', ['guardianId'])
@Index('guardianships_once', ['wardId', 'email'], {
  unique: true,
  where: `status in ('REQUESTED', 'ACCEPTED', 'VERIFIED')`,
})
@Index('guardianships_waiting', ['requestedAt'], { where: `status = 'REQUESTED'` })
export class Guardianship extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @TextColumn()
  wardId: string;

  /** Null until the invited person has come. */
  @TextColumn({ nullable: true })
  guardianId: string | null;

  /** The address the minor gave; lower case. */
  @TextColumn()
  email: string;

  /** The name the minor gave. */
  @TextColumn()
  invitedName: string;

  @TextColumn()
  invitedById: string;

  @Field(() => GuardianshipStatusEnum)
  @TextColumn()
  status: GuardianshipStatus;

  @Field(() => NameLevelEnum)
  @TextColumn()
  nameLevel: NameLevel;

  @TextColumn({ nullable: true })
  evidenceFileId: string | null;

  @TextColumn({ nullable: true })
  evidenceKind: EvidenceKind | null;

  @Field(() => DateTimeScalar)
  @MomentColumn()
  requestedAt: Date;

  /** When the newest invitation went out; reminders count from it. */
  @Field(() => DateTimeScalar)
  @MomentColumn()
  invitedAt: Date;

  @WholeColumn({ default: 0 })
  remindersSent: number;

  @Field(() => DateTimeScalar, { nullable: true })
  @MomentColumn({ nullable: true })
  acceptedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @MomentColumn({ nullable: true })
  verifiedAt: Date | null;

  /** The admin. */
  @TextColumn({ nullable: true })
  verifiedById: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when everything stands still.' })
  @MomentColumn({ nullable: true })
  pausedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @MomentColumn({ nullable: true })
  endedAt: Date | null;

  /** Why an admin declined, or who ended it and why; for the guardian, the ward and admins. */
  @TextColumn({ nullable: true })
  decidedBecause: string | null;

  @Field(() => Person)
  ward?: Person;
  @Field(() => Person, { nullable: true })
  guardian?: Person | null;
  @Field(() => [Consent])
  consents?: Consent[];
  @Field(() => [GuardianshipActionEnum])
  viewerCan?: GuardianshipAction[];
  @Field(() => String, { nullable: true, description: 'As the minor wrote it; for the ward, the guardian and admins.' })
  guardianName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where the invitation went; for the ward, the guardian and admins.',
  })
  guardianEmail?: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the newest link to the guardian’s page works; null when none stands open.',
  })
  linkExpiresAt?: Date | null;
  @Field(() => [DateTimeScalar], { description: 'When the invitation went out again to the same address.' })
  remindedAt?: Date[];
  @Field(() => StoredFile, { nullable: true, description: 'The proof of the relation; for the guardian and admins.' })
  evidence?: StoredFile | null;
  @Field(() => String, { nullable: true, description: 'How others see the minor at the name level HANDLE.' })
  wardHandle?: string | null;
  @Field(() => [Guardianship], { description: 'The minor’s other guardianships that the viewer may read.' })
  others?: Guardianship[];
  @Field(() => Boolean)
  hasEvidence?: boolean;
  @Field(() => Boolean, { description: 'Shown by a signed paper form.' })
  isPaper?: boolean;
  @Field(() => [PaperForm], {
    description: 'For admins: printings of the paper form that differ in their words; one of them has to be named.',
  })
  paperForms?: PaperForm[];
  @Field(() => Boolean, { description: 'The child has no account: the guardian acts for the child.' })
  isHeld?: boolean;
  @Field(() => String, { nullable: true })
  reason?: string | null;
}
