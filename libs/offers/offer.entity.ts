import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Currency } from '#kernel';
import { Listing } from '#listings';
import { Mentor } from '#mentors';
import {
  CountedConnectionOf,
  DateTimeScalar,
  EdgeOf,
  IdColumn,
  MinorColumn,
  MomentColumn,
  Node,
  TextColumn,
  WholeColumn,
  type Page,
} from '#platform';
import { Entity, Index } from 'typeorm';
import { OfferTerms } from './terms/offer-terms.entity.js';
import { SideEnum, type Side } from './side.js';

export const OfferStatusEnum = {
  OPEN: 'OPEN',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
  HELD: 'HELD',
  SUPERSEDED: 'SUPERSEDED',
} as const;
export type OfferStatus = keyof typeof OfferStatusEnum;
registerEnumType(OfferStatusEnum, { name: 'OfferStatus' });

export const OfferActionEnum = {
  COUNTER: 'COUNTER',
  ACCEPT: 'ACCEPT',
  DECLINE: 'DECLINE',
  WITHDRAW: 'WITHDRAW',
  HOLD: 'HOLD',
  UNHOLD: 'UNHOLD',
  REPORT: 'REPORT',
} as const;
export type OfferAction = keyof typeof OfferActionEnum;
registerEnumType(OfferActionEnum, { name: 'OfferAction' });

/** A mentor's proposal to a listing: mentoring, seed, or both. Its id is also the deal's hash chain. */
@ObjectType({ implements: () => [Node] })
@Entity('offers')
@Index('offers_one_open_per_mentor', ['mentorId', 'listingId'], {
  unique: true,
  where: `status = any (array['OPEN'::text, 'HELD'::text])`,
})
@Index('offers_listing', ['listingId', 'createdAt'])
@Index('offers_team', ['teamId', 'createdAt'])
@Index('offers_mentor', ['mentorId', 'createdAt'])
@Index('offers_due', ['answerBy'], { where: `status = 'OPEN'::text` })
export class Offer extends Node {
  @Field(() => ID)
  @IdColumn()
  override id: string;

  @TextColumn()
  listingId: string;

  @TextColumn()
  teamId: string;

  @TextColumn()
  mentorId: string;

  @Field(() => OfferStatusEnum)
  @TextColumn()
  status: OfferStatus;

  /** Who was to answer last; GraphQL shows it as `awaiting` while the offer is open or held. */
  @TextColumn()
  awaitingSide: Side;

  /** The number of the newest terms. */
  @WholeColumn()
  revision: number;

  /** When the answer is due. While the offer is held the clock stands still: what was left of it is `secondsLeft`. */
  @MomentColumn()
  answerBy: Date;

  @WholeColumn({ nullable: true })
  secondsLeft: number | null;

  @Field(() => String, { nullable: true, description: 'Why it stands still, while it does.' })
  @TextColumn({ nullable: true })
  holdReason: string | null;

  /** The newest terms' figures, so that capacity and the ask are one sum over this table. */
  @WholeColumn()
  hoursPerMonth: number;

  @MinorColumn({ nullable: true })
  seedMinor: bigint | null;

  @TextColumn({ nullable: true })
  seedCurrency: Currency | null;

  /** When the agreement that came of it ended; until then the mentor's hours are promised. */
  @MomentColumn({ nullable: true })
  commitmentEndedAt: Date | null;

  @MomentColumn()
  createdAt: Date;

  @Field(() => Listing)
  listing?: Listing;
  @Field(() => Mentor)
  mentor?: Mentor;
  @Field(() => SideEnum, { nullable: true })
  awaiting?: Side | null;
  @Field(() => [OfferActionEnum])
  viewerCan?: OfferAction[];
  @Field(() => String, {
    nullable: true,
    description: 'For the team and its guardians: what a guardian has yet to allow before these terms can be accepted.',
  })
  consentNotice?: string | null;
  @Field(() => OfferTerms)
  terms?: OfferTerms;
  @Field(() => [OfferTerms])
  revisions?: OfferTerms[];
  @Field(() => DateTimeScalar)
  expiresAt?: Date;
}

@ObjectType()
export class OfferEdge extends EdgeOf(Offer) {}
@ObjectType()
export class OfferConnection extends CountedConnectionOf(Offer, OfferEdge) {}
export type OfferPage = Page<Offer>;
