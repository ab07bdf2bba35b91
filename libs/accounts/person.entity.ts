import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LOCALES, type Locale } from '#kernel';
import { FlagColumn, IdColumn, MomentColumn, Node, StoredFile, TextColumn } from '#platform';
import { Entity, Index } from 'typeorm';

export const LocaleEnum = Object.fromEntries(LOCALES.map((locale) => [locale, locale])) as { [L in Locale]: L };
registerEnumType(LocaleEnum, { name: 'Locale' });

export const NameLevelEnum = { HANDLE: 'HANDLE', FIRST_NAME: 'FIRST_NAME', FULL: 'FULL' } as const;
export type NameLevel = keyof typeof NameLevelEnum;
registerEnumType(NameLevelEnum, { name: 'NameLevel', description: 'How a minor appears to others.' });

export const AgeBandEnum = { CHILD: 'CHILD', TEEN: 'TEEN', ADULT: 'ADULT' } as const;
export type AgeBand = keyof typeof AgeBandEnum;
registerEnumType(AgeBandEnum, { name: 'AgeBand', description: 'Under 14; 14 to 17; from 18 on.' });

export type PersonStatus = 'ACTIVE' | 'SUSPENDED' | 'ERASED';

/** One human account. What they may do follows from relations, not from a role. */
@ObjectType({ implements: () => [Node], description: 'A person as others see them.' })
@Entity('persons')
@Index('persons_email', ['email'], { unique: true })
@Index('persons_wards', ['id'], { where: 'is_ward' })
@Index('persons_phone', ['phoneDigest'])
export class Person extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  /** Lower case; null for a child profile, which its guardian holds, and for nobody else who can sign in. */
  @TextColumn({ nullable: true })
  email: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name in full; of a minor only for the person, the team, the guardian and admins.',
  })
  @TextColumn()
  fullName: string;

  /** As others see the person; of a ward as the name level says. */
  @Field(() => String)
  @TextColumn()
  displayName: string;

  /** Null for whoever signs in by mailed codes only, and for child profiles. */
  @TextColumn({ nullable: true })
  passwordHash: string | null;

  /** When the password was last set through a link in the mail; until then anybody may have set it who typed the address. */
  @MomentColumn({ nullable: true })
  passwordProvenAt: Date | null;

  /** Signed up under 18: others see them, and they act, by the rules for minors. Cleared when they come of age. */
  @FlagColumn({ default: false })
  isWard: boolean;

  /** A child profile: no account of its own, a guardian acts for the child. */
  @FlagColumn({ default: false })
  isHeld: boolean;

  /** A neutral name for a ward whose guardian has allowed no more; given once. */
  @TextColumn({ nullable: true })
  handle: string | null;

  @TextColumn({ default: 'HANDLE' })
  nameLevel: NameLevel;

  /** Sealed; compared by its digest only. */
  @TextColumn({ nullable: true })
  phoneSealed: string | null;
  @TextColumn({ nullable: true })
  phoneDigest: string | null;

  /** Sealed; the age is worked out at the moment of each act and never stored. */
  @TextColumn()
  birthDateSealed: string;

  @Field(() => LocaleEnum)
  @TextColumn()
  locale: Locale;

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  city: string | null;

  @TextColumn({ nullable: true })
  avatarId: string | null;

  @Field(() => StoredFile, { nullable: true })
  avatar: StoredFile | null;

  @TextColumn()
  status: PersonStatus;

  @TextColumn({ nullable: true })
  suspensionReason: string | null;

  @FlagColumn()
  isAdmin: boolean;

  @MomentColumn({ nullable: true })
  emailVerifiedAt: Date | null;

  @MomentColumn()
  createdAt: Date;

  @Field(() => AgeBandEnum, { nullable: true, description: 'Only for whoever may know a minor’s full name.' })
  ageBand: AgeBand | null;
}
