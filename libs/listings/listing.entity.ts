import { Sector } from '#mentors';
import { LocaleEnum } from '#accounts';
import type { Currency, Locale } from '#kernel';
import {
  DateTimeScalar,
  FlagColumn,
  IdColumn,
  JsonColumn,
  MinorColumn,
  MomentColumn,
  MoneyType,
  Node,
  StoredFile,
  TextColumn,
  TextsColumn,
  WholeColumn,
} from '#platform';
import { Team } from '#teams';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { ListingRevision } from './content/listing-revision.entity.js';
import type { ListingContent, ListingStage, StoredMilestone } from './content/listing-content.js';
import {
  ListingActionEnum,
  type ListingAction,
  type ListingHiddenReason,
  ListingHiddenReasonEnum,
  ListingStageEnum,
  type ListingStatus,
  ListingStatusEnum,
} from './listing.enums.js';

/** Where the edit of a published listing stands; null when nothing is being edited. */
export type EditStatus = 'DRAFT' | 'IN_REVIEW';

@ObjectType()
export class PlannedMilestone implements StoredMilestone {
  @Field(() => String)
  title: string;
  @Field(() => Int)
  dueInDays: number;
  @Field(() => MoneyType, { nullable: true })
  amount: MoneyType | null;

  minor: string | null;
  currency: Currency | null;
}

/** A team's project: problem, solution, what it needs. The columns of content hold what the public sees. */
@ObjectType({ implements: () => [Node] })
@Entity('listings')
@Index('listings_slug', ['slug'], { unique: true })
@Index('listings_team', ['teamId'])
@Index('listings_sector', ['sectorId'])
@Index('listings_award', ['awardId'], { unique: true, where: 'award_id is not null' })
@Index('listings_waiting', { synchronize: false })
@Index('listings_newest', { synchronize: false })
@Index('listings_by_ask', { synchronize: false })
@Index('listings_sector_waiting', { synchronize: false })
@Index('listings_sector_newest', { synchronize: false })
@Index('listings_words', { synchronize: false })
@Index('listings_letters', { synchronize: false })
export class Listing extends Node implements ListingContent {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @TextColumn()
  teamId: string;
  @Field(() => Team)
  team: Relation<Team>;

  @Field(() => String)
  @TextColumn()
  slug: string;

  @Field(() => ListingStatusEnum)
  @TextColumn()
  status: ListingStatus;

  @TextColumn({ nullable: true })
  editStatus: EditStatus | null;

  @Field(() => Int, {
    description: 'Grows with every saved draft; `updateListing` with an older one is refused with CONFLICT.',
  })
  @WholeColumn()
  version: number;

  @Field(() => [ListingActionEnum])
  viewerCan: ListingAction[];

  @Field(() => String)
  @TextColumn()
  title: string;

  @Field(() => String)
  @TextColumn()
  summary: string;

  @Field(() => String)
  @TextColumn()
  problem: string;

  @Field(() => String)
  @TextColumn()
  solution: string;

  @TextColumn({ nullable: true })
  sectorId: string | null;
  @Field(() => Sector, { nullable: true })
  sector: Relation<Sector> | null;

  @Field(() => ListingStageEnum)
  @TextColumn()
  stage: ListingStage;

  @Field(() => String)
  @TextColumn()
  city: string;

  @Field(() => LocaleEnum)
  @TextColumn()
  language: Locale;

  @Field(() => [String])
  @TextsColumn()
  mentoringTopics: string[];

  @MinorColumn({ nullable: true })
  askMinor: bigint | null;
  @TextColumn({ nullable: true })
  askCurrency: Currency | null;
  @Field(() => MoneyType, { nullable: true })
  ask: MoneyType | null;

  @Field(() => String, { nullable: true })
  @TextColumn({ nullable: true })
  useOfFunds: string | null;

  @Field(() => [PlannedMilestone])
  @JsonColumn()
  plannedMilestones: StoredMilestone[];

  @TextColumn({ nullable: true })
  coverId: string | null;
  @Field(() => StoredFile, { nullable: true })
  cover: Relation<StoredFile> | null;

  @TextsColumn()
  attachmentIds: string[];
  @Field(() => [StoredFile])
  attachments: Relation<StoredFile>[];

  /** What accepted offers have taken of the ask; the database keeps it within the ask. */
  @MinorColumn()
  reservedMinor: bigint;
  @Field(() => MoneyType, { nullable: true, description: 'Seed already agreed, out of the ask.' })
  accepted: MoneyType | null;

  @Field(() => DateTimeScalar, { nullable: true })
  @MomentColumn({ nullable: true })
  publishedAt: Date | null;

  /** Since when it waits for an answer: its publication, or the newest offer. */
  @MomentColumn({ nullable: true })
  waitingSince: Date | null;

  /** Since when it is public for nobody but its team, because a consent for its lead is missing. Filled by the database. */
  @MomentColumn({ nullable: true })
  hiddenAt: Date | null;
  @Field(() => ListingHiddenReasonEnum, {
    nullable: true,
    description: 'Why others do not see it now; for the team, its guardians and admins.',
  })
  hiddenBecause: ListingHiddenReason | null;

  /** Whether a minor leads the team, and whether pictures and files may be shown; both filled by the database. */
  @FlagColumn()
  isWardLed: boolean;
  @Field(() => Boolean, {
    description: 'Whether others see its pictures: those of a minor’s project need the guardian’s consent.',
  })
  @FlagColumn()
  photosShown: boolean;

  @Field(() => Boolean, {
    description:
      'Whether somebody under 18 appears on its page: then no search engine may keep it, and it has no share image.',
  })
  showsMinor: boolean;

  /** The award it grew out of. */
  @TextColumn({ nullable: true })
  awardId: string | null;

  /** Named otherwise than the field that shows it: a property of the field's name would be shown to everybody. */
  @TextColumn({ nullable: true })
  reviewNote: string | null;
  @Field(() => String, { nullable: true, description: 'What the moderator asks for; seen by the team and admins.' })
  moderationNote: string | null;

  @Field(() => ListingRevision, {
    nullable: true,
    description: 'The edited content of a published listing that waits in review; seen by the team and admins.',
  })
  pendingRevision: Relation<ListingRevision> | null;

  @MomentColumn()
  createdAt: Date;

  /** 1 while its whole ask is reserved, else 0: behind those that still wait; filled by the database. */
  @Column({ type: 'integer', default: 0, insert: false, update: false })
  readonly fundedOrder: number;
  @Field(() => Boolean, {
    description: 'Its whole ask is reserved: no seed is offered; mentoring is, if it is asked for.',
  })
  readonly isFullyFunded: boolean;

  /** The ask for putting listings of several currencies in one order; filled by the database. */
  @Column({ type: 'bigint', select: false, insert: false, update: false })
  askOrder: string;

  /** What the search looks through; both filled by the database. */
  @Column({ type: 'tsvector', select: false, insert: false, update: false })
  words: string;
  @Column({ type: 'text', select: false, insert: false, update: false })
  letters: string;
}
