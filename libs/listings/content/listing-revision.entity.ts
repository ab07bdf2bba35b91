import {
  DateTimeScalar,
  FlagColumn,
  IdColumn,
  JsonColumn,
  MomentColumn,
  TextColumn,
  TextsColumn,
  WholeColumn,
} from '#platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Entity, Index } from 'typeorm';
import type { StoredContent } from './listing-content.js';

/** The edited content of a published listing: written beside it, shown to the team and admins, public once approved. */
@ObjectType()
@Entity('listing_revisions')
@Index('listing_revisions_number', ['listingId', 'number'], { unique: true })
@Index('listing_revisions_one_open', { synchronize: false })
export class ListingRevision {
  @IdColumn()
  id: string;

  @TextColumn()
  listingId: string;

  @Field(() => Int)
  @WholeColumn()
  number: number;

  @JsonColumn()
  content: StoredContent;

  @Field(() => [String])
  @TextsColumn()
  changedFields: string[];

  @Field(() => DateTimeScalar)
  @MomentColumn({ nullable: true })
  submittedAt: Date | null;

  /** Null while it is written or waits in review: `Listing.editStatus` tells which. */
  @MomentColumn({ nullable: true })
  decidedAt: Date | null;

  @FlagColumn({ nullable: true })
  isApproved: boolean | null;

  @MomentColumn()
  createdAt: Date;
}
