import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ContactKind } from '#kernel';
import { IdColumn, MomentColumn, TextColumn, TextsColumn } from '#platform';
import { Entity, Index } from 'typeorm';

export const ContactKindEnum: { [K in ContactKind]: K } = {
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  LINK: 'LINK',
  HANDLE: 'HANDLE',
  MESSENGER: 'MESSENGER',
  CARD: 'CARD',
  ADDRESS: 'ADDRESS',
};
registerEnumType(ContactKindEnum, { name: 'ContactKind' });

/** A text as it was written, where others read it without its contacts. Append-only; opened for admins alone. */
@ObjectType()
@Entity('masked_texts')
@Index('masked_texts_subject', ['subjectId', 'createdAt'])
export class MaskedText {
  @IdColumn()
  id: string;

  /** What the text belongs to: an offer, an agreement, a milestone, a listing. */
  @TextColumn()
  subjectId: string;

  /** Where in it: `message`, `seed.tranches.0.title`. */
  @Field(() => String)
  @TextColumn()
  path: string;

  @TextColumn()
  textSealed: string;

  @Field(() => String, { description: 'As it was written.' })
  original?: string;

  @Field(() => [ContactKindEnum])
  @TextsColumn()
  kinds: ContactKind[];

  @TextColumn()
  authorId: string;

  @MomentColumn()
  createdAt: Date;
}
