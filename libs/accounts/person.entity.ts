import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LOCALES, type Locale } from '#kernel';
import { FlagColumn, IdColumn, MomentColumn, Node, StoredFile, TextColumn } from '#platform';
import { Entity, Index } from 'typeorm';

export const LocaleEnum = Object.fromEntries(LOCALES.map((locale) => [locale, locale])) as { [L in Locale]: L };
registerEnumType(LocaleEnum, { name: 'Locale' });

export type PersonStatus = 'ACTIVE' | 'SUSPENDED' | 'ERASED';

/** One human account. What they may do follows from relations, not from a role. */
@ObjectType({ implements: () => [Node], description: 'A person as others see them.' })
@Entity('persons')
@Index('persons_email', ['email'], { unique: true })
export class Person extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  /** Lower case. */
  @TextColumn()
  email: string;

  @TextColumn()
  fullName: string;

  @Field(() => String)
  @TextColumn()
  displayName: string;

  @TextColumn()
  passwordHash: string;

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
}
